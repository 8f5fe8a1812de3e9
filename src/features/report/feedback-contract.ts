import { type Static, Type } from 'typebox'
import { endpoint, Nullable, Words } from '../../kernel/endpoint.ts'
import { ways } from './rules/feedback-averages.ts'

/** Feedback of one part of the whole, of at least five people: how many answered, and the average of each choice (1–4). */
const FeedbackRow = Type.Object({
  way: Words(ways),
  /** Kind of the service; empty of the whole and of the other services. */
  service: Type.String(),
  /** Of the places. */
  organisation: Nullable(Type.String()),
  answered: Type.Integer(),
  /** By question; null where it is protected. */
  averages: Type.Record(Type.String(), Nullable(Type.Number())),
})
export type FeedbackRow = Static<typeof FeedbackRow>

export const readFeedbackAverages = endpoint({
  method: 'GET',
  path: '/api/reports/feedback',
  summary: 'Client feedback of an ended half of a year by service and organisation, small numbers protected',
  query: Type.Object({
    /** Left out: the newest that has ended. */
    half: Type.Optional(Type.String({ pattern: '^[0-9]{4}-[12]$' })),
  }),
  response: Type.Object({
    halves: Type.Array(Type.String()),
    half: Nullable(Type.String()),
    /** In the order of the form. */
    questions: Type.Array(Type.String()),
    rows: Type.Array(FeedbackRow),
  }),
})
