export { colleagueColumns } from './queries.ts'
export { organisationRoutes } from './routes.ts'
