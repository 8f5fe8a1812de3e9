export { deadlineRoutes } from './routes.ts'
export { finishDeadline, listDeadlines, setDeadline } from './store.ts'
