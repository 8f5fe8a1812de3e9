/** The door for pages: one's own open sessions. */
export { SessionsPart } from './SessionsPart.tsx'
