export { createFirstAdministrator, type FirstAdministrator } from './first-administrator.ts'
export { adminRoutes } from './routes.ts'
