export { logActions } from './policy.ts'
export { listOwnLog } from './queries.ts'
export { logRoutes } from './routes.ts'
