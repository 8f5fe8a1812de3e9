export { FileLogTab } from './FileLogTab.tsx'
export { eventWords, group, whoOf } from './log-presenter.ts'
export { Pages } from './Pages.tsx'
