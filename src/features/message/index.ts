export { messageActions } from './policy.ts'
export { countUnread, listThreads } from './queries.ts'
export { messageRoutes } from './routes.ts'
