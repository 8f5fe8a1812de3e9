export { headOf, type Known, knownReading, readHead } from './head.ts'
export { clientRoutes } from './routes.ts'
export { type CaseTie, readsOfColumn, type Ties, tiesReading } from './ties.ts'
