export { RunsPart as default } from '../../deadline/web/index.ts'
