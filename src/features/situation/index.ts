export { listStatuses, readSituation, situationReading, statusReading } from './queries.ts'
export { situationRoutes } from './routes.ts'
