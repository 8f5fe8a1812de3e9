export { fileActions } from './policy.ts'
export { fileRoutes } from './routes.ts'
