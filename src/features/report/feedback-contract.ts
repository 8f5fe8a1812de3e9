import { type Static, Type } from 'typebox'
import { endpoint, Nullable, Words } from '../../kernel/endpoint.ts'

const Shown = Type.Union([Type.Integer(), Type.Literal('small'), Type.Literal('withheld')])

/** Feedback of one part: how many answered, and the average of each choice (1–4); null where it is protected. */
const FeedbackRow = Type.Object({
  way: Words(['all', 'service', 'organisation'] as const),
  /** Kind of the service, or identifier of the organisation whose place it was. */
  key: Type.String(),
  /** Of an organisation. */
  name: Nullable(Type.String()),
  answered: Shown,
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
