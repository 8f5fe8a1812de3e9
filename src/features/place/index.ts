export { holdHours } from './queries.ts'
export { placeRoutes } from './routes.ts'
export { findNextBest } from './search.ts'
export { findPlace, type Place } from './store.ts'
