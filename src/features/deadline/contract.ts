import { type Static, Type } from 'typebox'
import { Day, endpoint, Id, Nullable, Words } from '../../kernel/endpoint.ts'
import type { Why } from '../../kernel/why.ts'

export const deadlineSubjects = ['case', 'plan', 'period', 'contact', 'referral'] as const
export type DeadlineSubject = (typeof deadlineSubjects)[number]

export const deadlineKinds = [
  'mappingPlan',
  'planReview',
  'evaluation',
  'periodEnd',
  'nextContact',
  'referralAnswer',
  'discussion',
] as const
export type DeadlineKind = (typeof deadlineKinds)[number]

/** Whose turn it is: a lane of the path, both authorities of the pair, or nobody. */
export const turns = ['pair', 'employment', 'social', 'kela', 'health', 'client', 'place', 'nobody'] as const
export type Turn = (typeof turns)[number]

/** The answer to "Miksi?" in a response. */
export const WhyAnswer = Type.Unsafe<Why>({
  type: 'object',
  required: ['rule', 'cite', 'version', 'facts'],
  properties: {
    rule: { type: 'string' },
    cite: { type: 'string' },
    version: { type: 'string' },
    facts: { type: 'object', additionalProperties: true },
    otherwise: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code'],
        properties: { code: { type: 'string' }, facts: { type: 'object', additionalProperties: true } },
      },
    },
    checkedOn: { type: 'string' },
  },
})

export const DeadlineView = Type.Object({
  id: Id,
  subject: Words(deadlineSubjects),
  subjectId: Id,
  kind: Words(deadlineKinds),
  dueOn: Day,
  why: WhyAnswer,
  turn: Words(turns),
  /** The one who set it, when it is one's own. */
  who: Nullable(Type.String()),
})
export type DeadlineView = Static<typeof DeadlineView>

export const listDeadlines = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/deadlines',
  summary: 'Open deadlines of a client, the nearest first',
  params: Type.Object({ clientId: Id }),
  response: Type.Object({ deadlines: Type.Array(DeadlineView) }),
})
