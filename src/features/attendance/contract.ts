import { type Static, Type } from 'typebox'
import { Day, endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'
import { absences } from './rules/mark.ts'

const MarkView = Type.Object({
  id: Id,
  day: Day,
  hours: Type.Number(),
  absence: Nullable(Words(absences)),
  /** Whether it stands in place of an earlier mark. */
  corrected: Type.Boolean(),
})

export const WeekDay = Type.Object({
  day: Day,
  /** Finnish name of the public holiday; nothing is expected then. */
  holiday: Nullable(Type.String()),
  future: Type.Boolean(),
  expected: Type.Integer(),
  marked: Type.Integer(),
  present: Type.Integer(),
})
export type WeekDay = Static<typeof WeekDay>

export const Participant = Type.Object({
  periodId: Id,
  name: Type.String(),
  place: Type.String(),
  hoursPerDay: Type.Number(),
  /** Days of this week on which the participant is expected. */
  expectedDays: Type.Array(Day),
  marks: Type.Array(MarkView),
})
export type Participant = Static<typeof Participant>

export const readWeek = endpoint({
  method: 'GET',
  path: '/api/attendance/week',
  summary: 'A week of one’s own organisation’s places: participants, what is expected and what is marked',
  query: Type.Object({ day: Type.Optional(Day), placeId: Type.Optional(Id) }),
  response: Type.Object({
    monday: Day,
    week: Type.Integer(),
    days: Type.Array(WeekDay),
    participants: Type.Array(Participant),
  }),
})
export type Week = Static<typeof readWeek.response>

export const markAllPresent = endpoint({
  method: 'POST',
  path: '/api/attendance/days',
  summary:
    'Everybody expected on a day was present with the hours of the contract; marks that stand are kept',
  body: Type.Object({ day: Day, placeId: Type.Optional(Id) }),
  response: Type.Object({ marked: Type.Integer() }),
})

const periodParams = Type.Object({ periodId: Id })

export const markDay = endpoint({
  method: 'POST',
  path: '/api/periods/:periodId/attendance',
  summary: 'Mark or correct one day of one participant; the original of a correction is kept',
  params: periodParams,
  body: Type.Object({
    id: Id,
    day: Day,
    /** Hours when present; unless told, those of the contract. */
    hours: Type.Optional(Type.Number({ minimum: 0.25, maximum: 24 })),
    absence: Nullable(Words(absences)),
    correctionReason: Type.Optional(Type.String({ maxLength: 500 })),
  }),
  response: Type.Object({ id: Id }),
})
export type MarkBody = Static<typeof markDay.body>

export const listMarks = endpoint({
  method: 'GET',
  path: '/api/periods/:periodId/attendance',
  summary: 'All marks of a period, corrections and their originals, the newest day first',
  params: periodParams,
  response: Type.Object({
    marks: Type.Array(
      Type.Object({
        id: Id,
        day: Day,
        hours: Type.Number(),
        absence: Nullable(Words(absences)),
        correctionReason: Nullable(Type.String()),
        by: Nullable(Type.String()),
        recordedAt: Instant,
        /** false: a later mark corrects this one. */
        stands: Type.Boolean(),
      }),
    ),
    missing: Type.Array(Day),
  }),
})

export const listMissing = endpoint({
  method: 'GET',
  path: '/api/attendance/missing',
  summary: 'Periods of one’s clients with days that nobody has marked',
  response: Type.Object({
    periods: Type.Array(
      Type.Object({
        periodId: Id,
        clientId: Id,
        client: Type.String(),
        place: Type.String(),
        days: Type.Integer(),
        since: Day,
      }),
    ),
  }),
})
