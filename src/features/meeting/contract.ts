import { type Static, Type } from 'typebox'
import { endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'
import { channels, heldStates, meetingActs, meetingKinds } from './rules/moves.ts'

/** A worker (positionId) or somebody else by name; the client is always of the party. */
export const Participant = Type.Object({
  name: Type.String({ minLength: 1, maxLength: 120 }),
  positionId: Type.Optional(Nullable(Id)),
})
export type Participant = Static<typeof Participant>

export const Meeting = Type.Object({
  id: Id,
  clientId: Id,
  kind: Words(meetingKinds),
  channel: Words(channels),
  startsAt: Instant,
  place: Nullable(Type.String()),
  held: Words(heldStates),
  clientCame: Nullable(Type.Boolean()),
  clientAnswer: Nullable(Words(['coming', 'cannotCome'] as const)),
  participants: Type.Array(Participant),
  organiser: Nullable(Type.String()),
  /** What the reader may do next. */
  acts: Type.Array(Words(meetingActs)),
  version: Type.Integer(),
})
export type Meeting = Static<typeof Meeting>

const ofClient = Type.Object({ clientId: Id })
const ofMeeting = Type.Object({ clientId: Id, meetingId: Id })

const details = {
  kind: Words(meetingKinds),
  channel: Words(channels),
  startsAt: Instant,
  place: Nullable(Type.String({ maxLength: 200 })),
  participants: Type.Array(Participant, { maxItems: 20 }),
}

export const listMeetings = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/meetings',
  summary: 'Meetings of a client: those ahead first, then those that were, newest first',
  params: ofClient,
  response: Type.Object({ meetings: Type.Array(Meeting) }),
})

export const planMeeting = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/meetings',
  summary: 'Plan a meeting: kind, channel, time, place and participants',
  params: ofClient,
  body: Type.Object({ id: Id, ...details }),
  response: Meeting,
})

export const changeMeeting = endpoint({
  method: 'PUT',
  path: '/api/clients/:clientId/meetings/:meetingId',
  summary: 'Change a planned meeting; a new time asks the client again',
  params: ofMeeting,
  body: Type.Object({ version: Type.Integer(), ...details }),
  response: Meeting,
})

export const cancelMeeting = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/meetings/:meetingId/cancel',
  summary: 'Cancel a planned meeting, with the reason',
  params: ofMeeting,
  body: Type.Object({ version: Type.Integer(), reason: Type.String({ maxLength: 500 }) }),
  response: Meeting,
})

export const recordOutcome = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/meetings/:meetingId/outcome',
  summary: 'Was it held, and did the client come: two questions',
  params: ofMeeting,
  body: Type.Object({
    version: Type.Integer(),
    held: Words(['held', 'notHeld'] as const),
    clientCame: Nullable(Type.Boolean()),
  }),
  response: Meeting,
})

export const answerMeeting = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/meetings/:meetingId/answer',
  summary: 'The client says whether she comes',
  params: ofMeeting,
  body: Type.Object({ answer: Words(['coming', 'cannotCome'] as const) }),
  response: Meeting,
})
