export { privacyRoutes } from './routes.ts'
export { privacyTasks, privacyTimetable } from './tasks.ts'
