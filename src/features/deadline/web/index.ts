export { DeadlineList } from './DeadlineList.tsx'
export { laneOfMe, turnKind, turnWord } from './deadline-presenter.ts'
export { RunsPart } from './RunsPart.tsx'
