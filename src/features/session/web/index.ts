/** The door for pages: one's own open sessions, and what a page does when its session has ended or gone elsewhere. */
export { actsFor } from './acts-for.ts'
export { Interrupted } from './Interrupted.tsx'
export { SessionsPart } from './SessionsPart.tsx'
