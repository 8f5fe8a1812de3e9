export { deadlineActions } from './policy.ts'
export { deadlineRoutes } from './routes.ts'
export { finishDeadline, listDeadlines, type NewDeadline, setDeadline } from './store.ts'
