export { listMissingMarks } from '../period/index.ts'
export { attendanceRoutes } from './routes.ts'
