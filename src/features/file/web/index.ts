/** The door for pages. */
export { addressOfFile } from './tabs.ts'
export { eventWords } from './timeline-presenter.ts'
