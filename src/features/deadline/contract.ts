import { type Static, Type } from 'typebox'
import { Day, endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'
import type { Why } from '../../kernel/why.ts'

/** What a clock hangs on. */
export const clockSubjects = [
  'case',
  'plan',
  'period',
  'contact',
  'referral',
  'jobSearch',
  'client',
  'relationship',
  'threshold',
  'statement',
  'statementRequest',
  'decision',
] as const
export type ClockSubject = (typeof clockSubjects)[number]

export const deadlineKinds = [
  'mappingPlan',
  'planReview',
  'initialInterview',
  'discussion',
  'evaluation',
  'periodEnd',
  'periodLength',
  'weekDays',
  'yearDays',
  'kelaNotice',
  'retention',
  'nextContact',
  'referralAnswer',
  'paperWanted',
  'statementEnds',
  'carryOut',
  'appealEnd',
] as const
export type DeadlineKind = (typeof deadlineKinds)[number]

/** Bounds and counts: nobody has to act on their day. */
export const limitKinds = [
  'periodLength',
  'weekDays',
  'yearDays',
  'retention',
  'statementEnds',
  'appealEnd',
] as const satisfies readonly DeadlineKind[]

/**
 * running: somebody acts by the day; limit: a bound that is watched; paused: the law asks for nothing until the day;
 * stopped: what it waited for has happened.
 */
export const clockStates = ['running', 'limit', 'paused', 'stopped'] as const
export type ClockState = (typeof clockStates)[number]

/** What paused or stopped a clock. */
export const clockReasons = [
  'inService',
  'planSigned',
  'caseClosed',
  'planSuperseded',
  'planEnded',
  'interviewHeld',
  'jobSearchEnded',
  'evaluated',
  'periodEnded',
  'periodInterrupted',
  'noticed',
  'contacted',
  'accepted',
  'returned',
  'withdrawn',
  'paperReceived',
  'cancelled',
  'mistaken',
  'replaced',
  'serviceBegan',
  'decisionEnded',
  'appealed',
  'appealOver',
  'done',
] as const

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
  subject: Words(clockSubjects),
  subjectId: Id,
  kind: Words(deadlineKinds),
  dueOn: Day,
  why: WhyAnswer,
  /** When the rule changed: the day before, on which day it moved, and the version of the law before. */
  moved: Nullable(Type.Object({ from: Day, on: Day, version: Type.String() })),
  turn: Words(turns),
  /** The one who set it, when it is one's own. */
  who: Nullable(Type.String()),
})
export type DeadlineView = Static<typeof DeadlineView>

/** A clock that asks nobody for anything now: a bound or count, a pause, or one that was stopped lately. */
export const ClockView = Type.Object({
  id: Id,
  kind: Words(deadlineKinds),
  state: Words(['limit', 'paused', 'stopped'] as const),
  reason: Nullable(Words(clockReasons)),
  dueOn: Nullable(Day),
  doneOn: Nullable(Day),
  used: Nullable(Type.Integer()),
  most: Nullable(Type.Integer()),
  why: WhyAnswer,
})
export type ClockView = Static<typeof ClockView>

export const listDeadlines = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/deadlines',
  summary: 'Clocks of a client: running ones, the nearest first, then bounds, paused and stopped ones',
  params: Type.Object({ clientId: Id }),
  response: Type.Object({ deadlines: Type.Array(DeadlineView), others: Type.Array(ClockView) }),
})

const Version = Type.Object({ parameter: Type.String(), version: Type.String() })

export const ClockRun = Type.Object({
  id: Id,
  status: Words(['waiting', 'running', 'done', 'failed'] as const),
  askedAt: Instant,
  /** null: the product itself, after it started with another law. */
  askedBy: Nullable(Type.String()),
  finishedAt: Nullable(Instant),
  /** Clients done, of how many. */
  done: Type.Integer(),
  total: Type.Integer(),
  /** Deadlines whose day is another, and clients whose they are. */
  moved: Type.Integer(),
  movedClients: Type.Integer(),
  /** Numbers of the law that were of another version in the run before. */
  changed: Type.Array(Type.Object({ parameter: Type.String(), before: Type.String(), after: Type.String() })),
})
export type ClockRun = Static<typeof ClockRun>

export const listClockRuns = endpoint({
  method: 'GET',
  path: '/api/clock-runs',
  summary: 'The law that deadlines follow, and the runs in which they were derived anew',
  response: Type.Object({
    /** Whether the last run was under the law that the product has now. */
    isCurrent: Type.Boolean(),
    versions: Type.Array(Version),
    runs: Type.Array(ClockRun),
  }),
})

export const askClockRun = endpoint({
  method: 'POST',
  path: '/api/clock-runs',
  summary: 'Derive all deadlines anew under the law as the product has it',
  response: Type.Object({ id: Id }),
})
