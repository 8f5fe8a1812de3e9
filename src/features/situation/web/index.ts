/** The door for pages. */

export type { NeedChoices } from './NeedFields.tsx'
export { SituationCard } from './SituationCard.tsx'
export { StatusOfClient } from './StatusOfClient.tsx'
