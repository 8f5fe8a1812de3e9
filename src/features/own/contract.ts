import { type Static, Type } from 'typebox'
import { Day, endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'
import { Consent } from '../consent/contract.ts'
import { deadlineKinds, WhyAnswer } from '../deadline/contract.ts'
import { OwnLogEntry } from '../log/contract.ts'
import { paths } from '../path/contract.ts'
import { nextKinds } from './rules/next.ts'

const Person = Type.Object({
  key: Type.String(),
  name: Type.String(),
  /** What the person helps with: lane of the path, workshop, or the place. */
  lane: Type.String(),
  organisation: Type.String(),
  phone: Nullable(Type.String()),
})
export type OwnPerson = Static<typeof Person>

const Meeting = Type.Object({
  id: Id,
  kind: Type.String(),
  channel: Words(['inPerson', 'phone', 'video'] as const),
  startsAt: Instant,
  place: Nullable(Type.String()),
  /** First names of those one meets. */
  people: Type.Array(Type.String()),
  answer: Nullable(Words(['coming', 'cannotCome'] as const)),
})
export type OwnMeeting = Static<typeof Meeting>

const Period = Type.Object({
  id: Id,
  place: Nullable(Type.String()),
  organisation: Nullable(Type.String()),
  address: Nullable(Type.String()),
  from: Day,
  /** Last day. */
  to: Nullable(Day),
  weekdays: Type.Array(Type.Integer()),
  nextDay: Nullable(Day),
})
export type OwnPeriod = Static<typeof Period>

export const OwnHome = Type.Object({
  clientId: Id,
  firstNames: Type.String(),
  next: Type.Object({
    kind: Words(nextKinds),
    day: Nullable(Day),
    id: Nullable(Id),
    /** The deadline's kind, or whose turn it is. */
    word: Nullable(Type.String()),
  }),
  /** Where one is; null when no path is open. */
  path: Nullable(
    Type.Object({
      path: Words(paths),
      steps: Type.Array(
        Type.Object({ phase: Type.String(), state: Words(['done', 'now', 'next'] as const) }),
      ),
      /** Last day of the present step, when it has one. */
      until: Nullable(Day),
    }),
  ),
  /** Days that come, the nearest first. */
  dates: Type.Array(Type.Object({ kind: Words(deadlineKinds), on: Day, why: WhyAnswer })),
  people: Type.Array(Person),
  meetings: Type.Array(Meeting),
  period: Nullable(Period),
  /** Place of the period of which the client’s opinion is asked now. */
  asks: Nullable(Type.Object({ place: Type.String() })),
  plans: Type.Array(
    Type.Object({
      id: Id,
      kind: Type.String(),
      status: Words(['signing', 'inForce'] as const),
      waitsForMe: Type.Boolean(),
      reviewBy: Nullable(Day),
    }),
  ),
  consents: Type.Array(Consent),
  looked: Type.Array(OwnLogEntry),
  unread: Type.Integer(),
})
export type OwnHome = Static<typeof OwnHome>

export const readHome = endpoint({
  method: 'GET',
  path: '/api/own',
  summary:
    'The client’s first screen in one answer: what is next, the path, people, meetings, plan, consents, who has looked',
  response: OwnHome,
})

export const listOwnDays = endpoint({
  method: 'GET',
  path: '/api/own/days',
  summary: 'The client’s days at the place as marked, newest first',
  response: Type.Object({
    days: Type.Array(
      Type.Object({
        id: Id,
        day: Day,
        hours: Type.Number(),
        absence: Nullable(Words(['sick', 'excused', 'unexcused', 'holiday'] as const)),
        place: Nullable(Type.String()),
        corrected: Type.Boolean(),
      }),
    ),
    present: Type.Integer(),
    hours: Type.Number(),
  }),
})
