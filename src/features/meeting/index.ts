export { meetingActions } from './policy.ts'
export { listMeetings, listMeetingsToday, type MeetingToday } from './queries.ts'
export { meetingRoutes } from './routes.ts'
