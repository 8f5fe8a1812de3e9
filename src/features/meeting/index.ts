export { listMeetings } from './queries.ts'
export { meetingRoutes } from './routes.ts'
