export { PathOnFile } from './PathOnFile.tsx'
export { stageOf, stepsOf } from './path-presenter.ts'
