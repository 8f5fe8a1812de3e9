import { type Static, Type } from 'typebox'
import { Day, documentEndpoint, endpoint, Id, Nullable, Words } from '../../kernel/endpoint.ts'
import { longestAnswer, readings } from './rules/answers.ts'

const params = Type.Object({ periodId: Id })

const GivenAnswer = Type.Object({
  question: Type.String({ maxLength: 40 }),
  score: Nullable(Type.Integer({ minimum: 1, maximum: 4 })),
  text: Nullable(Type.String({ maxLength: longestAnswer })),
})

const body = {
  id: Id,
  formVersion: Type.Integer(),
  answers: Type.Array(GivenAnswer, { maxItems: 30 }),
  organiserSees: Words(readings),
  placeSees: Words(readings),
}
const FeedbackBody = Type.Object(body)
export type FeedbackBody = Static<typeof FeedbackBody>
const PaperBody = Type.Object({ ...body, answeredOn: Day })
export type PaperBody = Static<typeof PaperBody>

/** What was answered, as far as the one who asks may read it. */
export const Given = Type.Object({
  formVersion: Type.Integer(),
  how: Words(['ownPage', 'paper'] as const),
  answeredOn: Day,
  /** Who wrote it in from paper. */
  recordedBy: Nullable(Type.String()),
  answers: Type.Array(GivenAnswer),
})
export type Given = Static<typeof Given>

/** What was written in from paper and is not the client's, as the client has said. */
const Disowned = Type.Object({ answeredOn: Day, recordedBy: Nullable(Type.String()), disownedOn: Day })
export type Disowned = Static<typeof Disowned>

const OwnGiven = Type.Intersect([
  Given,
  Type.Object({ version: Type.Integer(), organiserSees: Words(readings), placeSees: Words(readings) }),
])
export type OwnGiven = Static<typeof OwnGiven>

export const OwnFeedback = Type.Object({
  periodId: Id,
  place: Type.String(),
  isAsked: Type.Boolean(),
  formVersion: Type.Integer(),
  given: Nullable(OwnGiven),
  disowned: Nullable(Disowned),
})
export type OwnFeedback = Static<typeof OwnFeedback>

export const listOwnFeedback = endpoint({
  method: 'GET',
  path: '/api/own/feedback',
  summary:
    'The client’s own periods of which feedback is asked or was given, with the answers and who sees them',
  response: Type.Object({ periods: Type.Array(OwnFeedback) }),
})

export const giveFeedback = endpoint({
  method: 'POST',
  path: '/api/own/periods/:periodId/feedback',
  summary: 'The client’s own feedback of the service and its place, and who may read it',
  params,
  body: FeedbackBody,
  response: Type.Object({ id: Id }),
})

export const letSee = endpoint({
  method: 'PUT',
  path: '/api/own/periods/:periodId/feedback/readers',
  summary: 'Change who may read one’s own feedback; at once',
  params,
  body: Type.Object({ version: Type.Integer(), organiserSees: Words(readings), placeSees: Words(readings) }),
  response: Type.Object({ version: Type.Integer() }),
})

export const disownFeedback = endpoint({
  method: 'POST',
  path: '/api/own/periods/:periodId/feedback/disowning',
  summary: 'Say that feedback written in from paper is not one’s own; one may give one’s own instead',
  params,
  body: Type.Object({ version: Type.Integer() }),
  response: Type.Object({ version: Type.Integer() }),
})

export const FeedbackView = Type.Object({
  isAsked: Type.Boolean(),
  /** Days between which it is asked; null when the period has no end in sight. */
  asked: Nullable(Type.Object({ from: Day, to: Day })),
  formVersion: Type.Integer(),
  given: Nullable(Given),
  disowned: Nullable(Disowned),
  mayRecord: Type.Boolean(),
})
export type FeedbackView = Static<typeof FeedbackView>

export const readFeedback = endpoint({
  method: 'GET',
  path: '/api/periods/:periodId/feedback',
  summary:
    'Whether feedback of a period is asked or given, and the answers as far as the client lets one read them',
  params,
  response: FeedbackView,
})

export const recordPaper = endpoint({
  method: 'POST',
  path: '/api/periods/:periodId/feedback',
  summary: 'Write in what the client answered on paper',
  params,
  body: PaperBody,
  response: Type.Object({ id: Id }),
})

export const printFeedbackForm = documentEndpoint({
  path: '/api/periods/:periodId/feedback/form',
  summary: 'The feedback form of a period on paper',
  params,
})
