export { listThreads } from './queries.ts'
export { messageRoutes } from './routes.ts'
