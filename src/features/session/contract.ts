import { type Static, Type } from 'typebox'
import { Day, endpoint, Id, Instant, Nullable } from '../../kernel/endpoint.ts'

const Position = Type.Object({
  id: Id,
  role: Type.String(),
  organisation: Type.Object({ id: Id, name: Type.String(), kind: Nullable(Type.String()) }),
  unit: Nullable(Type.Object({ id: Id, name: Type.String() })),
})

export const Me = Type.Object({
  signedIn: Type.Boolean(),
  demonstration: Type.Boolean(),
  day: Nullable(Day),
  worker: Nullable(Type.Object({ id: Id, name: Type.String() })),
  client: Nullable(Type.Object({ id: Id, name: Type.String() })),
  /** Whose pages one may be in – one's own first, then those of clients whose proxy one is; empty for workers. */
  persons: Type.Array(
    Type.Object({
      clientId: Id,
      proxyId: Nullable(Id),
      name: Type.String(),
      basis: Nullable(Type.String()),
      isNow: Type.Boolean(),
    }),
  ),
  position: Nullable(Position),
  /** Own positions in force today, between which one may switch. */
  positions: Type.Array(Position),
  /** Minutes without an act after which the session ends. */
  idleMinutes: Type.Integer(),
  /** Names of the actions that the role may do at all; on a client's file the grounds decide further. */
  permitted: Type.Array(Type.String()),
})
export type Me = Static<typeof Me>

export const readMe = endpoint({
  method: 'GET',
  path: '/api/me',
  summary: 'Who is signed in, for which organisation and role, and what is permitted',
  response: Me,
})

export const switchPosition = endpoint({
  method: 'POST',
  path: '/api/me/position',
  summary: 'Act for another of one’s own positions',
  body: Type.Object({ positionId: Id }),
  response: Type.Object({ positionId: Id }),
})

export const switchPerson = endpoint({
  method: 'POST',
  path: '/api/me/person',
  summary: 'Act in the pages of another client whose proxy one is, or in one’s own (null)',
  body: Type.Object({ proxyId: Nullable(Id) }),
  response: Type.Object({ clientId: Id }),
})

export const listSessions = endpoint({
  method: 'GET',
  path: '/api/me/sessions',
  summary: 'One’s own open sessions, on whatever device',
  response: Type.Object({
    sessions: Type.Array(
      Type.Object({
        id: Id,
        createdAt: Instant,
        seenAt: Instant,
        role: Type.String(),
        organisation: Nullable(Type.String()),
        isThis: Type.Boolean(),
      }),
    ),
  }),
})

export const endOtherSessions = endpoint({
  method: 'POST',
  path: '/api/me/sessions/end-others',
  summary: 'End one’s own sessions everywhere but here',
  response: Type.Object({ ended: Type.Integer() }),
})

export const endSession = endpoint({
  method: 'POST',
  path: '/api/me/sessions/:sessionId/end',
  summary: 'End one of one’s own sessions',
  params: Type.Object({ sessionId: Id }),
  response: Type.Object({ ended: Type.Boolean() }),
})
