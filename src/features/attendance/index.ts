export { listMissingMarks, type MissingMarks } from '../period/index.ts'
export { attendanceActions } from './policy.ts'
export { attendanceRoutes } from './routes.ts'
