/** The door for pages. */
export { MeetingsOfClient } from './MeetingsOfClient.tsx'
export { meetingState, meetingWhere } from './meeting-presenter.ts'
