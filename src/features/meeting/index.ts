export { type MeetingRow, meetingsAheadReading, meetingsOf } from './queries.ts'
export { meetingRoutes } from './routes.ts'
