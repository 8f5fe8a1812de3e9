import { type Static, Type } from 'typebox'
import { Day, endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'

const Name = Type.String({ maxLength: 100 })
export const reviews = ['justified', 'unjustified'] as const

/** Who was told of it. */
const Told = Type.Object({ name: Type.String(), role: Type.String() })

export const openEmergency = endpoint({
  method: 'POST',
  path: '/api/emergency-openings',
  summary:
    'Open one file for reading for 24 hours, with a reason; named by identity code, or by name and birth date',
  body: Type.Object({
    /** Made by the page. */
    id: Id,
    identityCode: Nullable(Type.String({ maxLength: 20 })),
    lastName: Nullable(Name),
    firstNames: Nullable(Name),
    birthDate: Nullable(Day),
    reason: Type.String({ maxLength: 1000 }),
  }),
  response: Type.Object({ id: Id, clientId: Id, endsAt: Instant, told: Type.Array(Told) }),
})

/** One's own, the standing ones first. */
export const OwnOpening = Type.Object({
  id: Id,
  clientId: Id,
  reason: Type.String(),
  openedAt: Instant,
  endsAt: Instant,
  stands: Type.Boolean(),
  review: Nullable(Words(reviews)),
  reviewNote: Nullable(Type.String()),
})
export type OwnOpening = Static<typeof OwnOpening>

export const listOwnOpenings = endpoint({
  method: 'GET',
  path: '/api/emergency-openings/own',
  summary: 'One’s own emergency openings, newest first',
  response: Type.Object({ openings: Type.Array(OwnOpening) }),
})

/** As the reviewer sees it: the client by identifier only. */
export const EmergencyOpening = Type.Object({
  ...OwnOpening.properties,
  worker: Type.String(),
  role: Type.String(),
  organisation: Type.String(),
  unit: Nullable(Type.String()),
  reviewedAt: Nullable(Instant),
  reviewedBy: Nullable(Type.String()),
  version: Type.Integer(),
})
export type EmergencyOpening = Static<typeof EmergencyOpening>

export const listOpenings = endpoint({
  method: 'GET',
  path: '/api/emergency-openings',
  summary: 'Emergency openings of which one was told: those that wait for review first, oldest first',
  query: Type.Object({ waiting: Type.Optional(Type.Boolean()) }),
  response: Type.Object({ openings: Type.Array(EmergencyOpening), waiting: Type.Integer() }),
})

export const reviewOpening = endpoint({
  method: 'POST',
  path: '/api/emergency-openings/:openingId/review',
  summary: 'Review an emergency opening; one judged unjustified ends at once',
  params: Type.Object({ openingId: Id }),
  body: Type.Object({
    review: Words(reviews),
    note: Type.String({ maxLength: 1000 }),
    version: Type.Integer(),
  }),
  response: EmergencyOpening,
})
