export { unreadReading } from './queries.ts'
export { messageRoutes } from './routes.ts'
