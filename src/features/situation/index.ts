export { listStatuses, readSituation } from './queries.ts'
export { situationRoutes } from './routes.ts'
