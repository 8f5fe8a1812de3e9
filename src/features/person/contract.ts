import { type Static, Type } from 'typebox'
import { endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'

const ofClient = Type.Object({ clientId: Id })
/** At least a word or two: it is what the trace says. */
const Reason = Type.String({ minLength: 5, maxLength: 500 })

export const joinCode = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/identity-code/join',
  summary:
    'Join an identity code to a client known without one; the answer is the same whether others know the person or not',
  params: ofClient,
  body: Type.Object({ identityCode: Type.String({ maxLength: 20 }), reason: Reason }),
  response: Type.Object({
    /** `yours`: one’s own other client has the code; the two are made one knowingly (merge). */
    outcome: Words(['joined', 'yours'] as const),
    clientId: Id,
  }),
})

export const mergeObstacles = ['otherCodes', 'otherBirthDates', 'openOnBoth'] as const
export const entryKinds = [
  'contact',
  'meeting',
  'situationFact',
  'plan',
  'period',
  'decision',
  'consent',
  'messageThread',
] as const

const MergeSide = Type.Object({
  id: Id,
  name: Type.String(),
  birthYear: Nullable(Type.Integer()),
  hasIdentityCode: Type.Boolean(),
  organisations: Type.Array(Type.String()),
})
export type MergeSide = Static<typeof MergeSide>

export const MergeEffect = Type.Object({
  stays: MergeSide,
  goes: MergeSide,
  obstacle: Nullable(Words(mergeObstacles)),
  /** What moves, as far as the asker reads it. */
  entries: Type.Array(Type.Object({ kind: Words(entryKinds), count: Type.Integer() })),
})
export type MergeEffect = Static<typeof MergeEffect>

export const readMergeEffect = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/merge/effect',
  summary: 'What would come of making two rows of one person one: which stays, what moves, what hinders',
  params: ofClient,
  body: Type.Object({ otherId: Id }),
  response: MergeEffect,
})

export const mergeClients = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/merge',
  summary: 'Make two rows of one person one, by grounds of both',
  params: ofClient,
  body: Type.Object({ otherId: Id, reason: Reason }),
  response: Type.Object({ clientId: Id }),
})

export const movable = ['contact', 'fact', 'meeting'] as const

export const MovableEntry = Type.Object({
  entry: Words(movable),
  id: Id,
  at: Instant,
  /** Kind of contact or meeting, topic of a fact. */
  kind: Type.String(),
  text: Nullable(Type.String()),
})
export type MovableEntry = Static<typeof MovableEntry>

export const listMovable = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/movable-entries',
  summary: 'Latest entries that could have been meant for somebody else',
  params: ofClient,
  response: Type.Object({ entries: Type.Array(MovableEntry) }),
})

export const moveEntry = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/movable-entries/move',
  summary: 'Move an entry that was made on the wrong client to the right one; one writes it on both',
  params: ofClient,
  body: Type.Object({ entry: Words(movable), entryId: Id, toClientId: Id, reason: Reason }),
  response: Type.Object({ moved: Type.Boolean() }),
})
