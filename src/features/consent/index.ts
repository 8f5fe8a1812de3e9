export { listConsents } from './queries.ts'
export { consentRoutes } from './routes.ts'
