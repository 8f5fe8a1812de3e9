export { headReading, readHead } from './head.ts'
export { clientRoutes } from './routes.ts'
