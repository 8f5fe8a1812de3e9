export { planActions } from './policy.ts'
export { viewPlans } from './queries.ts'
export { planRoutes } from './routes.ts'
export { signOwnPlan } from './sign.ts'
