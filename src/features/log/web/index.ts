export { FileLogTab } from './FileLogTab.tsx'
export { byPersonAndDay, type DayOfOne, eventWords, whoOf } from './log-presenter.ts'
export { Pages } from './Pages.tsx'
