import { type Static, Type } from 'typebox'
import { Day, endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'
import { WhyAnswer } from '../deadline/contract.ts'
import { findingOutcomes, findingRules, requestStates } from './rules/states.ts'

const Text = Type.String({ maxLength: 2000 })

/** A request for log data; the person by identifier only. */
export const LogRequest = Type.Object({
  id: Id,
  clientId: Id,
  requestedOn: Day,
  via: Words(['ownPage', 'letter', 'visit'] as const),
  fromDay: Day,
  toDay: Day,
  specialReason: Nullable(Type.String()),
  dueOn: Day,
  why: WhyAnswer,
  status: Words(requestStates),
  answeredAt: Nullable(Instant),
  answeredBy: Nullable(Type.String()),
  /** Entries of the log in the document. */
  entries: Nullable(Type.Integer()),
  decision: Nullable(Type.String()),
  version: Type.Integer(),
})
export type LogRequest = Static<typeof LogRequest>

const asked = { id: Id, fromDay: Day, toDay: Day, specialReason: Nullable(Text) }
const ofRequest = Type.Object({ requestId: Id })
const Requests = Type.Object({ requests: Type.Array(LogRequest) })

export const listRequests = endpoint({
  method: 'GET',
  path: '/api/log-requests',
  summary: 'Requests for log data: the open ones by due day, then those that are closed, newest first',
  response: Requests,
})

export const recordRequest = endpoint({
  method: 'POST',
  path: '/api/log-requests',
  summary: 'Record a request that came by letter or on a visit; its due day comes from the law',
  body: Type.Object({
    ...asked,
    subjectId: Id,
    requestedOn: Day,
    via: Words(['letter', 'visit'] as const),
  }),
  response: LogRequest,
})

export const answerRequest = endpoint({
  method: 'POST',
  path: '/api/log-requests/:requestId/answer',
  summary: 'Mark a request answered: the document has been given',
  params: ofRequest,
  body: Type.Object({ version: Type.Integer() }),
  response: LogRequest,
})

export const refuseRequest = endpoint({
  method: 'POST',
  path: '/api/log-requests/:requestId/refuse',
  summary: 'Refuse a request by a written decision',
  params: ofRequest,
  body: Type.Object({ decision: Text, version: Type.Integer() }),
  response: LogRequest,
})

export const askOwnLog = endpoint({
  method: 'POST',
  path: '/api/own/log-requests',
  summary: 'Ask for one’s own log data as a document',
  body: Type.Object(asked),
  response: LogRequest,
})

export const listOwnRequests = endpoint({
  method: 'GET',
  path: '/api/own/log-requests',
  summary: 'One’s own requests for log data, newest first',
  response: Requests,
})

/** Unusual reading that a rule pointed out: who, of which file, and the numbers behind it. */
export const Finding = Type.Object({
  id: Id,
  rule: Words(findingRules),
  day: Day,
  worker: Type.String(),
  role: Nullable(Type.String()),
  organisation: Nullable(Type.String()),
  clientId: Nullable(Id),
  why: WhyAnswer,
  outcome: Nullable(Words(findingOutcomes)),
  reason: Nullable(Type.String()),
  closedAt: Nullable(Instant),
  closedBy: Nullable(Type.String()),
  /** False: it concerns the reader. */
  mayClose: Type.Boolean(),
  version: Type.Integer(),
})
export type Finding = Static<typeof Finding>

export const listFindings = endpoint({
  method: 'GET',
  path: '/api/log-findings',
  summary: 'Findings of unusual reading: those that are open, newest day first, or those that are closed',
  query: Type.Object({
    closed: Type.Optional(Type.Boolean()),
    before: Type.Optional(Type.String({ pattern: '^[0-9-]{10}_[0-9a-f-]{36}$' })),
  }),
  response: Type.Object({
    findings: Type.Array(Finding),
    next: Nullable(Type.String()),
    open: Type.Integer(),
    /** Up to which day the log has been looked through; null: not yet. */
    watchedUntil: Nullable(Day),
  }),
})

export const closeFinding = endpoint({
  method: 'POST',
  path: '/api/log-findings/:findingId/close',
  summary: 'Close a finding with an outcome and a reason',
  params: Type.Object({ findingId: Id }),
  body: Type.Object({ outcome: Words(findingOutcomes), reason: Text, version: Type.Integer() }),
  response: Finding,
})

/** What is pointed out, from how many on; the last two are on (1) or off (0). */
export const watchLimits = [
  'manyFiles',
  'minutes',
  'deepHistory',
  'afterHours',
  'dayBegins',
  'dayEnds',
  'endedBefore',
  'sameSurname',
  'ownNumber',
] as const

export const WatchLimit = Type.Object({
  name: Words(watchLimits),
  value: Type.Integer(),
  lowest: Type.Integer(),
  highest: Type.Integer(),
})
export type WatchLimit = Static<typeof WatchLimit>

export const listLimits = endpoint({
  method: 'GET',
  path: '/api/log-limits',
  summary: 'From what on reading is pointed out as unusual',
  response: Type.Object({ limits: Type.Array(WatchLimit) }),
})

export const setLimit = endpoint({
  method: 'PUT',
  path: '/api/log-limits/:name',
  summary: 'Set one of the limits; from the next night on',
  params: Type.Object({ name: Words(watchLimits) }),
  body: Type.Object({ before: Type.Integer(), value: Type.Integer() }),
  response: WatchLimit,
})
