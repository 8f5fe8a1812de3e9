import { type Static, Type } from 'typebox'
import { Day, documentEndpoint, endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'
import { WhyAnswer } from '../deadline/contract.ts'
import { HalfDayName } from '../place/contract.ts'
import { EnquiryNeeds } from './enquiry-contract.ts'
import { endReasons, moves, periodKinds, statuses } from './rules/moves.ts'
import { periodDocuments } from './rules/period-document.ts'

export * from './enquiry-contract.ts'

const Text = (maxLength: number) => Type.String({ maxLength })
const clientParams = Type.Object({ clientId: Id })
const periodParams = Type.Object({ periodId: Id })

export const holdPlace = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/periods',
  summary: 'Hold a place for a client and ask its contact, without telling who',
  params: clientParams,
  body: Type.Object({
    id: Id,
    placeId: Id,
    kind: Words(periodKinds),
    from: Day,
    to: Day,
    days: Type.Array(HalfDayName, { minItems: 1, maxItems: 14, uniqueItems: true }),
    needs: EnquiryNeeds,
  }),
  response: Type.Object({
    id: Id,
    heldUntil: Instant,
    /** Whether a letter went to the place's contact; else the place must be told otherwise. */
    asked: Type.Boolean(),
  }),
})

export const PeriodRow = Type.Object({
  id: Id,
  clientId: Id,
  client: Type.String(),
  kind: Words(periodKinds),
  status: Words(statuses),
  placeId: Nullable(Id),
  place: Type.String(),
  organisation: Type.String(),
  from: Day,
  to: Nullable(Day),
  days: Type.Array(HalfDayName),
  daysPerWeek: Nullable(Type.Number()),
  hoursPerDay: Nullable(Type.Number()),
  heldUntil: Nullable(Instant),
  evaluationBy: Nullable(Day),
  /** Days without a mark up to yesterday. */
  missing: Type.Integer(),
})
export type PeriodRow = Static<typeof PeriodRow>

export const periodFilters = [
  'open',
  'waiting',
  'reserved',
  'running',
  'endingSoon',
  'missingMarks',
  'over',
] as const
export type PeriodFilter = (typeof periodFilters)[number]

export const listPeriods = endpoint({
  method: 'GET',
  path: '/api/periods',
  summary: 'Periods of the clients whose participation one may see, by state, with counts',
  query: Type.Object({
    state: Type.Optional(Words(periodFilters)),
    placeId: Type.Optional(Id),
    after: Type.Optional(Id),
  }),
  response: Type.Object({
    periods: Type.Array(PeriodRow),
    /** Id to ask the next page with; null on the last one. */
    next: Nullable(Id),
    counts: Type.Record(Type.String(), Type.Integer()),
  }),
})

export const listClientPeriods = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/periods',
  summary: 'Periods of one client, the newest first',
  params: clientParams,
  response: Type.Object({ periods: Type.Array(PeriodRow), mayHold: Type.Boolean() }),
})

const Evaluation = Type.Object({
  party: Words(['client', 'place', 'worker'] as const),
  text: Type.String(),
  goalReached: Nullable(Words(['reached', 'partly', 'notReached'] as const)),
  continuation: Nullable(Words(['continue', 'otherService', 'end'] as const)),
  by: Nullable(Type.String()),
  givenAt: Instant,
})

export const PeriodDetail = Type.Intersect([
  PeriodRow,
  Type.Object({
    version: Type.Integer(),
    phone: Nullable(Type.String()),
    reservedOn: Nullable(Day),
    contractOn: Nullable(Day),
    endReason: Nullable(Type.String()),
    contact: Type.Object({
      name: Nullable(Type.String()),
      phone: Nullable(Type.String()),
      email: Nullable(Type.String()),
    }),
    enquiry: Nullable(
      Type.Object({
        askedAt: Instant,
        askedBy: Nullable(Type.String()),
        answer: Nullable(Type.String()),
        answeredAt: Nullable(Instant),
        answeredBy: Nullable(Type.String()),
        reason: Nullable(Type.String()),
        needs: EnquiryNeeds,
      }),
    ),
    evaluations: Type.Array(Evaluation),
    missingDays: Type.Array(Day),
    /** Marked days, days attended and hours attended. */
    attendance: Type.Object({ marked: Type.Integer(), present: Type.Integer(), hours: Type.Number() }),
    /** Why the evaluation is due when it is. */
    evaluationWhy: Nullable(WhyAnswer),
    /** What the one who asks may do now. */
    moves: Type.Array(Words(moves)),
    /** As whom the one who asks would evaluate; null when already done. */
    evaluatesAs: Nullable(Words(['client', 'place', 'worker'] as const)),
  }),
])
export type PeriodDetail = Static<typeof PeriodDetail>

export const readPeriod = endpoint({
  method: 'GET',
  path: '/api/periods/:periodId',
  summary:
    'One period: place, days, contract, the place’s answer, marks, evaluations and what may be done now',
  params: periodParams,
  response: PeriodDetail,
})

export const printPeriod = documentEndpoint({
  path: '/api/periods/:periodId/document',
  summary: 'A document of the period: contract, travel-compensation application or evaluation',
  params: periodParams,
  query: Type.Object({ which: Words(periodDocuments) }),
})

const Changed = Type.Object({ id: Id, status: Words(statuses), version: Type.Integer() })
export type Changed = Static<typeof Changed>

export const releasePeriod = endpoint({
  method: 'POST',
  path: '/api/periods/:periodId/release',
  summary: 'Let go of a held or reserved place',
  params: periodParams,
  body: Type.Object({ version: Type.Integer(), reason: Type.String({ minLength: 1, maxLength: 500 }) }),
  response: Changed,
})

export const agreePeriod = endpoint({
  method: 'POST',
  path: '/api/periods/:periodId/contract',
  summary: 'Record the contract: days, hours a day, first and last day, evaluation',
  params: periodParams,
  body: Type.Object({
    version: Type.Integer(),
    from: Day,
    to: Day,
    hoursPerDay: Type.Number({ minimum: 0.5, maximum: 12 }),
    contractOn: Day,
    /** Unless told, two weeks before the end (practice C6). */
    evaluationBy: Type.Optional(Day),
  }),
  response: Changed,
})

export const finishPeriod = endpoint({
  method: 'POST',
  path: '/api/periods/:periodId/end',
  summary: 'End a period: completed on its last day, else interrupted with a reason',
  params: periodParams,
  body: Type.Object({
    version: Type.Integer(),
    lastDay: Day,
    reason: Words(endReasons),
    note: Type.Optional(Text(1000)),
  }),
  response: Changed,
})

export const continuePeriod = endpoint({
  method: 'POST',
  path: '/api/periods/:periodId/continuation',
  summary: 'Hold the same place and days again from the day after the end',
  params: periodParams,
  body: Type.Object({ id: Id, to: Day }),
  response: holdPlace.response,
})

const EvaluationBody = Type.Object({
  id: Id,
  text: Type.String({ minLength: 1, maxLength: 4000 }),
  goalReached: Nullable(Words(['reached', 'partly', 'notReached'] as const)),
  continuation: Nullable(Words(['continue', 'otherService', 'end'] as const)),
})
export type EvaluationBody = Static<typeof EvaluationBody>

export const evaluatePeriod = endpoint({
  method: 'POST',
  path: '/api/periods/:periodId/evaluation',
  summary: 'Evaluate a period as its worker or as the place',
  params: periodParams,
  body: EvaluationBody,
  response: Type.Object({ id: Id }),
})

export const listOwnPeriods = endpoint({
  method: 'GET',
  path: '/api/own/periods',
  summary: 'The client’s own periods and whether one’s own evaluation is wanted',
  response: Type.Object({
    periods: Type.Array(
      Type.Intersect([
        PeriodRow,
        Type.Object({
          contactName: Nullable(Type.String()),
          contactPhone: Nullable(Type.String()),
          mayEvaluate: Type.Boolean(),
        }),
      ]),
    ),
  }),
})

export const evaluateOwnPeriod = endpoint({
  method: 'POST',
  path: '/api/own/periods/:periodId/evaluation',
  summary: 'The client’s own evaluation of a period',
  params: periodParams,
  body: EvaluationBody,
  response: Type.Object({ id: Id }),
})
