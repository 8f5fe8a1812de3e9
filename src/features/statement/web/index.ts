export { OwnPapers } from './OwnPapers.tsx'
export { StatementsPart } from './StatementsPart.tsx'
