export { movePath, openCase, passTurn } from './commands.ts'
export { pathRoutes } from './routes.ts'
export { laneOf } from './rules/table.ts'
export { findOpenCase, listMembers } from './store.ts'
