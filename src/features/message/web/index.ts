/** The door for pages. */
export { MessagesOfClient } from './MessagesOfClient.tsx'
