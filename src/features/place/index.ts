export { findNextBest, holdHours } from './queries.ts'
export { placeRoutes } from './routes.ts'
export { findPlace, type Place } from './store.ts'
