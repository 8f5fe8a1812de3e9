export { listOwnFeedback } from './queries.ts'
export { feedbackRoutes } from './routes.ts'
