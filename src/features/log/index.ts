export { countLogOf, listOwnLog } from './queries.ts'
export { logRoutes } from './routes.ts'
export { type KnownSeal, streams, type Verified, verifyStream } from './seals.ts'
export { logTasks, logTimetable } from './tasks.ts'
