import { type Static, Type } from 'typebox'
import { Day, documentEndpoint, endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'
import { WhyAnswer } from '../deadline/contract.ts'

export const results = ['read', 'changed', 'refused', 'exported', 'printed'] as const
export type LogResult = (typeof results)[number]

/** One entry: who, for which organisation and role, what, on which ground, when. */
const entry = {
  id: Id,
  at: Instant,
  event: Type.String(),
  result: Words(results),
  categories: Type.Array(Type.String()),
  ground: Nullable(Type.String()),
  reason: Nullable(Type.String()),
  worker: Nullable(Type.String()),
  /** Who acted for the client, by name. */
  proxy: Nullable(Type.String()),
  role: Nullable(Type.String()),
  organisation: Nullable(Type.String()),
  byClient: Type.Boolean(),
  /** A job of the product itself, by its purpose. */
  purpose: Nullable(Type.String()),
}

export const OwnLogEntry = Type.Object({
  ...entry,
  /** Seen in a list with others. */ inList: Type.Boolean(),
})
export type OwnLogEntry = Static<typeof OwnLogEntry>

/** As the data protection officer sees it: clients by identifier only. */
export const LogEntry = Type.Object({
  ...entry,
  clientId: Nullable(Id),
  clients: Type.Integer(),
  /** The plan, decision, period … that it concerned, by identifier. */
  records: Type.Array(Id),
})
export type LogEntry = Static<typeof LogEntry>

/** Where the older ones begin. */
const Before = Type.Optional(Type.String({ pattern: '^[0-9TZ:.-]{20,30}_[0-9a-f-]{36}$' }))
const next = Nullable(Type.String())

export const listOwnLog = endpoint({
  method: 'GET',
  path: '/api/own/log',
  summary: 'Who has looked at or changed one’s own file, newest first',
  query: Type.Object({ before: Before }),
  response: Type.Object({ entries: Type.Array(OwnLogEntry), next }),
})

export const Change = Type.Object({
  id: Id,
  at: Instant,
  type: Type.String(),
  category: Type.String(),
  worker: Nullable(Type.String()),
  /** Who acted for the client, by name, where it is the reader's to know. */
  proxy: Nullable(Type.String()),
  role: Nullable(Type.String()),
  organisation: Nullable(Type.String()),
  byClient: Type.Boolean(),
  ground: Nullable(Type.String()),
  /** Why two rows were made one, a code was joined or an entry moved: the trace. */
  reason: Nullable(Type.String()),
})
export type Change = Static<typeof Change>

const ofClient = Type.Object({ clientId: Id })

export const listChanges = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/changes',
  summary: 'Changes of the file in the categories that one may read, newest first',
  params: ofClient,
  query: Type.Object({ before: Before }),
  response: Type.Object({ changes: Type.Array(Change), next }),
})

export const listMyReadings = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/my-readings',
  summary: 'What the log holds of one’s own use of the file, newest first',
  params: ofClient,
  query: Type.Object({ before: Before }),
  response: Type.Object({ entries: Type.Array(OwnLogEntry), next }),
})

export const logFilters = {
  /** The beginning of a worker's name, or of a part of it. */
  worker: Type.Optional(Type.String({ maxLength: 80 })),
  organisationId: Type.Optional(Id),
  clientId: Type.Optional(Id),
  event: Type.Optional(Type.String({ maxLength: 80 })),
  result: Type.Optional(Words(results)),
  from: Type.Optional(Day),
  /** Last day. */
  to: Type.Optional(Day),
}

export const searchLog = endpoint({
  method: 'GET',
  path: '/api/log',
  summary: 'Search the log by worker, organisation, days, client identifier, event and result; newest first',
  query: Type.Object({ ...logFilters, before: Before }),
  response: Type.Object({ entries: Type.Array(LogEntry), next }),
})

export const exportLog = endpoint({
  method: 'GET',
  path: '/api/log/export',
  summary: 'The same search as a table (CSV); the export is itself an entry of the log',
  query: Type.Object(logFilters),
  response: Type.Object({
    fileName: Type.String(),
    csv: Type.String(),
    rows: Type.Integer(),
    /** There were more than fit: narrow the search. */
    isCut: Type.Boolean(),
  }),
})

/** A part of the log that went when it had been kept for its time. */
export const DroppedMonth = Type.Object({
  /** First day of the month. */ month: Day,
  entries: Type.Integer(),
  droppedAt: Instant,
  /** Number of the link in the chain of seals that says so. */ seal: Type.Integer(),
})
export type DroppedMonth = Static<typeof DroppedMonth>

export const readKeeping = endpoint({
  method: 'GET',
  path: '/api/log/keeping',
  summary: 'How long the log is kept, and which months have been dropped, newest first',
  response: Type.Object({
    /** Years from the event, and the section; null on a day whose law is not known. */
    time: Nullable(Type.Object({ years: Type.Integer(), cite: Type.String() })),
    /** The oldest part that is there: the last day of its events, the day on which it goes, and why; late: that day has passed. */
    oldest: Nullable(Type.Object({ lastDay: Day, dropOn: Day, why: WhyAnswer, isLate: Type.Boolean() })),
    dropped: Type.Array(DroppedMonth),
  }),
})

export const findLoggedPerson = endpoint({
  method: 'POST',
  path: '/api/log/person',
  summary:
    'Identifier of the person whose log is asked for, by identity code or reference; nothing else of the person',
  body: Type.Object({ text: Type.String({ minLength: 3, maxLength: 60 }) }),
  response: Type.Object({ clientId: Nullable(Id) }),
})

export const readLogOf = endpoint({
  method: 'GET',
  path: '/api/log/of/:subjectId',
  summary: 'For a request for log data: every entry of one person over a period, oldest first, to be printed',
  params: Type.Object({ subjectId: Id }),
  query: Type.Object({ from: Day, to: Day }),
  response: Type.Object({ entries: Type.Array(LogEntry), isCut: Type.Boolean() }),
})

export const printOwnLog = documentEndpoint({
  path: '/api/own/log/document',
  summary: 'One’s own log of two years in words, as a document',
})

export const printLogOf = documentEndpoint({
  path: '/api/log/of/:subjectId/document',
  summary: 'A request for log data answered as an official document',
  params: Type.Object({ subjectId: Id }),
  query: Type.Object({ from: Day, to: Day }),
})
