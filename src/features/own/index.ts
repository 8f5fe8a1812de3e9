export { ownActions } from './policy.ts'
export { ownRoutes } from './routes.ts'
