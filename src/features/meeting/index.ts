export { meetingsAheadReading } from './queries.ts'
export { meetingRoutes } from './routes.ts'
