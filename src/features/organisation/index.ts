export { colleagueColumns, listOrganisationNames } from './queries.ts'
export { organisationRoutes } from './routes.ts'
