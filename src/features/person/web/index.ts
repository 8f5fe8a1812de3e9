/** The door for the client's file: who this is, and what was written on the wrong one. */
export { PersonTab } from './PersonTab.tsx'
