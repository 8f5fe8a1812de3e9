export type { Colleague, Organisation, OrganisationKind } from './contract.ts'
export { organisationActions } from './policy.ts'
export { colleagueColumns, listByPosition, listColleagues, listOrganisations } from './queries.ts'
export { organisationRoutes } from './routes.ts'
