/** The door for pages. */
export { SituationCard } from './SituationCard.tsx'
export { StatusOfClient } from './StatusOfClient.tsx'
export { factWords } from './situation-presenter.ts'
