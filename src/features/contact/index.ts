export { contactActions } from './policy.ts'
export { contactRoutes } from './routes.ts'
