/** All that a start loads while the database is getting up: see `server.ts`. */
export { buildServer } from './build-server.ts'
export { seedDemonstration } from './demonstration/seed.ts'
export { clockLaw, followLaw } from './features/deadline/index.ts'
export { openInstallation } from './installation.ts'
export { asSystem } from './platform/db/transaction.ts'
export { servePages } from './platform/http/pages.ts'
export { startJobs } from './platform/jobs.ts'
export { allTasks, timetable } from './tasks.ts'
