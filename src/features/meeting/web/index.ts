/** The door for pages. */
export { MeetingsOfClient } from './MeetingsOfClient.tsx'
export { meetingWhere } from './meeting-presenter.ts'
