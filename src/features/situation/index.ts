export {
  type CardParts,
  cardReading,
  listStatuses,
  readSituation,
  situationOf,
  statusReading,
} from './queries.ts'
export { situationRoutes } from './routes.ts'
