export { sessionActions } from './policy.ts'
export { sessionRoutes } from './routes.ts'
