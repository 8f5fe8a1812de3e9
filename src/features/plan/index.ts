export { viewPlans } from './queries.ts'
export { planRoutes } from './routes.ts'
