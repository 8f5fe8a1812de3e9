export { consentActions } from './policy.ts'
export { listConsents } from './queries.ts'
export { consentRoutes } from './routes.ts'
