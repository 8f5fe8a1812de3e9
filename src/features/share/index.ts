export { estimateShares } from './estimates.ts'
export { shareRoutes } from './routes.ts'
export { shareTasks, shareTimetable } from './tasks.ts'
