export { FeedbackPart } from './FeedbackPart.tsx'
export { OwnFeedback } from './OwnFeedback.tsx'
