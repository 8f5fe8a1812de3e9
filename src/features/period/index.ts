export { listMissingDays, listMissingMarks } from './missing.ts'
export { periodRoutes } from './routes.ts'
export { findPeriod, type Period } from './store.ts'
export { periodTasks } from './tasks.ts'
