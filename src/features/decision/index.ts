export { decisionRoutes } from './routes.ts'
export { decisionTasks } from './tasks.ts'
