export { listOwnLog } from './queries.ts'
export { logRoutes } from './routes.ts'
