import { type Static, Type } from 'typebox'
import { Day, documentEndpoint, endpoint, Id, Nullable, tableEndpoint, Words } from '../../kernel/endpoint.ts'
import { Behind } from './contract.ts'
import { nexts, services, spans } from './rules/outcomes.ts'

const MonthName = Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' })
const Count = Type.Integer({ minimum: 0 })
/** 0…1. */
const Part = Type.Number()
const Service = Words(services as readonly [string, ...string[]])

const ofMonth = Type.Object({ month: MonthName })
const Asked = Type.Object({
  service: Service,
  years: Type.Integer({ minimum: Math.min(...spans), maximum: Math.max(...spans) }),
  /** `-`: people of whom it is not known. */
  municipality: Type.Optional(Type.String({ pattern: '^([0-9]{3}|-)$' })),
  organisation: Type.Optional(Id),
})

const OfNext = Type.Object({
  next: Words(nexts),
  count: Count,
  /** Whether they are still there; empty where it is not known where they went. */
  after: Type.Array(
    Type.Object({
      months: Type.Integer(),
      still: Count,
      elsewhere: Count,
      unknown: Count,
      /** Left too short a time ago. */
      tooRecent: Count,
    }),
  ),
})

const PartOfStay = Type.Object({
  fromMonth: Type.Integer(),
  toMonth: Type.Integer(),
  /** In the service and followed at its beginning. */
  atRisk: Count,
  left: Count,
  /** Still in the service, and followed no longer than this. */
  open: Count,
  /** At its end: part still in the service, with its band; null where nobody has been followed so long. */
  part: Nullable(Part),
  low: Nullable(Part),
  high: Nullable(Part),
  /** Parts that have left by then, in the order of `nexts`. */
  gone: Type.Array(Part),
})

export const Outcomes = Type.Object({
  month: MonthName,
  months: Type.Array(MonthName),
  municipalities: Type.Array(
    Type.Object({ code: Type.String(), nameFi: Type.String(), nameSv: Type.String() }),
  ),
  organisations: Type.Array(Type.Object({ id: Id, name: Type.String() })),
  service: Service,
  years: Type.Integer(),
  from: Day,
  until: Day,
  /** Stays that began in the years, and of them those that go on. */
  began: Count,
  goesOn: Count,
  /** Stays that ended in the years. */
  ended: Count,
  /** Days by which half have left; null while more than half stay. */
  medianDays: Nullable(Count),
  curve: Type.Array(Type.Object({ days: Count, part: Part, low: Nullable(Part), high: Nullable(Part) })),
  parts: Type.Array(PartOfStay),
  /** Empty where the service has no closing reasons. */
  reasons: Type.Array(Type.Object({ reason: Type.String(), count: Count })),
  nexts: Type.Array(OfNext),
})
export type Outcomes = Static<typeof Outcomes>
/** What is told of a service, without what may be chosen. */
export type OutcomeFigures = Omit<Outcomes, 'months' | 'municipalities' | 'organisations'>

export const readOutcomes = endpoint({
  method: 'GET',
  path: '/api/outcomes/:month',
  summary: 'What came after a service: how long people stay, where they go, whether they are still there',
  params: ofMonth,
  query: Asked,
  response: Outcomes,
})

export const readOutcomeFigure = endpoint({
  method: 'GET',
  path: '/api/outcomes/:month/figures/:figure',
  summary: 'The people behind a figure of outcomes on the reader’s own grounds',
  params: Type.Object({ month: MonthName, figure: Type.String({ maxLength: 60 }) }),
  query: Asked,
  response: Type.Object({ behind: Behind }),
})

export const exportOutcomes = tableEndpoint({
  path: '/api/outcomes/:month/table',
  summary: 'Outcomes of a service as tables for other programs',
  params: ofMonth,
  query: Asked,
})

export const printOutcomes = documentEndpoint({
  path: '/api/outcomes/:month/document',
  summary: 'Outcomes of a service as a document',
  params: ofMonth,
  query: Asked,
})
