import { type Static, Type } from 'typebox'
import { Day, endpoint, fileEndpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'
import { WhyAnswer } from '../deadline/contract.ts'

/** Kinds of paper, as the table `statement_kind` has them. */
export const statementKinds = [
  'doctorA',
  'doctorB',
  'doctorC',
  'workAbilityAssessment',
  'therapist',
  'psychologist',
  'socialWorker',
  'workCertificate',
  'studyCertificate',
  'otherCertificate',
] as const
export type StatementKind = (typeof statementKinds)[number]

export const statementStates = ['valid', 'ending', 'over', 'mistaken'] as const
export const requestStates = ['open', 'received', 'cancelled'] as const
export const askedFrom = ['client', 'health', 'social', 'other'] as const
export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const
export type MediaType = (typeof mediaTypes)[number]
export const scans = ['clean', 'notScanned'] as const

/** The largest body; how large a paper may be is a setting, `statement.paperBytes`. Base64 is a third longer than the file. */
export const bodyBytes = 28 * 1024 * 1024

const Paper = Type.Object({
  id: Id,
  mediaType: Words(mediaTypes),
  bytes: Type.Integer(),
  scan: Words(scans),
  /** null: the client. */
  addedBy: Nullable(Type.String()),
  addedAt: Instant,
  /** It came here under a consent, to whom that was given. */
  underConsentTo: Nullable(Type.String()),
  removed: Nullable(Type.Object({ at: Instant, by: Nullable(Type.String()), reason: Type.String() })),
  mayRemove: Type.Boolean(),
})
export type Paper = Static<typeof Paper>

export const StatementView = Type.Object({
  id: Id,
  kind: Words(statementKinds),
  /** Which one, of a certificate. */
  title: Nullable(Type.String()),
  author: Type.String(),
  issuedOn: Day,
  validUntil: Nullable(Day),
  state: Words(statementStates),
  /** null: the client. */
  heldBy: Nullable(Type.String()),
  recordedBy: Nullable(Type.String()),
  recordedAt: Instant,
  mistakenReason: Nullable(Type.String()),
  papers: Type.Array(Paper),
  /** The paper is of a category that the one who asks may not read. */
  isClosed: Type.Boolean(),
  /** Consents in force that open the paper: to whom, until when. */
  consents: Type.Array(Type.Object({ to: Type.String(), until: Nullable(Day) })),
  mayAddPaper: Type.Boolean(),
  mayMark: Type.Boolean(),
  version: Type.Integer(),
})
export type StatementView = Static<typeof StatementView>

export const RequestView = Type.Object({
  id: Id,
  kind: Words(statementKinds),
  from: Words(askedFrom),
  whom: Nullable(Type.String()),
  purpose: Type.String(),
  notEnough: Nullable(Type.String()),
  wantedBy: Day,
  askedOn: Day,
  askedBy: Type.String(),
  state: Words(requestStates),
  closedOn: Nullable(Day),
  why: WhyAnswer,
  mayAnswer: Type.Boolean(),
  mayCancel: Type.Boolean(),
  version: Type.Integer(),
})
export type RequestView = Static<typeof RequestView>

const ofClient = Type.Object({ clientId: Id })
const ofStatement = Type.Object({ clientId: Id, statementId: Id })

export const listStatements = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/statements',
  summary: 'Statements and certificates of a client, the newest first, and the papers that were asked for',
  params: ofClient,
  response: Type.Object({
    statements: Type.Array(StatementView),
    requests: Type.Array(RequestView),
    /** Kinds that the one who asks may record; and of which papers may be put here too. */
    mayRecord: Type.Array(Words(statementKinds)),
    mayAddPaper: Type.Array(Words(statementKinds)),
    mayAsk: Type.Array(Words(statementKinds)),
    /** Organisations that may have the paper: those that work with the client. */
    holders: Type.Array(Type.Object({ id: Id, name: Type.String() })),
    /** Bytes of the largest file. */
    mostBytes: Type.Integer(),
  }),
})

/** A file in Base64. */
const Content = Type.String({ minLength: 1, maxLength: bodyBytes })

export const recordStatement = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/statements',
  summary: 'Record a statement, with its paper where there is one; it answers a request for it',
  params: ofClient,
  body: Type.Object({
    /** Made by the page. */
    id: Id,
    kind: Words(statementKinds),
    title: Nullable(Type.String({ maxLength: 120 })),
    author: Type.String({ maxLength: 200 }),
    issuedOn: Day,
    validUntil: Nullable(Day),
    heldBy: Nullable(Id),
    requestId: Nullable(Id),
    paper: Nullable(Type.Object({ id: Id, content: Content })),
  }),
  response: Type.Object({ id: Id }),
})

export const addPaper = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/statements/:statementId/papers',
  summary: 'Put the paper of a recorded statement here',
  params: ofStatement,
  body: Type.Object({ id: Id, content: Content }),
  response: Type.Object({ id: Id }),
})

export const readPaper = fileEndpoint({
  path: '/api/clients/:clientId/statements/:statementId/papers/:paperId',
  summary: 'The paper as a file',
  params: Type.Object({ clientId: Id, statementId: Id, paperId: Id }),
})

const Reason = Type.String({ maxLength: 1_000 })

export const removePaper = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/statements/:statementId/papers/:paperId/remove',
  summary: 'Take away a paper that should not be here; who did it and why stays',
  params: Type.Object({ clientId: Id, statementId: Id, paperId: Id }),
  body: Type.Object({ reason: Reason }),
  response: Type.Object({ id: Id }),
})

export const markMistaken = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/statements/:statementId/mistaken',
  summary: 'Say that a statement was recorded by mistake; what was recorded stays to be seen',
  params: ofStatement,
  body: Type.Object({ reason: Reason, version: Type.Integer() }),
  response: Type.Object({ id: Id }),
})

export const askStatement = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/statement-requests',
  summary: 'Ask for a paper; while one of the kind is valid, say why it is not enough',
  params: ofClient,
  body: Type.Object({
    id: Id,
    kind: Words(statementKinds),
    from: Words(askedFrom),
    whom: Nullable(Type.String({ maxLength: 200 })),
    purpose: Type.String({ maxLength: 500 }),
    notEnough: Nullable(Type.String({ maxLength: 500 })),
    wantedBy: Day,
  }),
  response: Type.Object({ id: Id }),
})

export const cancelRequest = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/statement-requests/:requestId/cancel',
  summary: 'The paper is not needed any more',
  params: Type.Object({ clientId: Id, requestId: Id }),
  body: Type.Object({ version: Type.Integer() }),
  response: Type.Object({ id: Id }),
})
