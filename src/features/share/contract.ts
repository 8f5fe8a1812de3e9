import { type Static, Type } from 'typebox'
import { Day, endpoint, Id, Nullable, tableEndpoint, Words } from '../../kernel/endpoint.ts'
import { WhyAnswer } from '../deadline/contract.ts'
import { changes, puzzles } from './rules/difference.ts'
import { findings } from './rules/reconcile.ts'

/** The counts of the room, each of which is a filter of its list. */
export const roomFilters = [
  'all',
  'new',
  'back',
  'left',
  'unexplained',
  'notContacted',
  'noResponsible',
  'open',
] as const
export type RoomFilter = (typeof roomFilters)[number]
export const roomSorts = ['agenda', 'ahead', 'contact', 'name'] as const
export const hows = ['call', 'letter', 'message', 'visit'] as const
export const markKinds = ['explained', 'askedKela', 'kelaCorrects'] as const

const Cents = Type.Integer()
const Count = Type.Integer({ minimum: 0 })
const Named = Type.Object({ positionId: Id, name: Type.String() })
export const ofList = Type.Object({ listId: Id })

const Agreement = Type.Object({
  id: Id,
  who: Named,
  how: Words(hows),
  contactBy: Day,
  responsible: Nullable(Named),
  /** There has been a contact or an attempt since it was agreed. */
  isTried: Type.Boolean(),
  version: Type.Integer(),
})

const Mark = Type.Object({ id: Id, kind: Words(markKinds), text: Type.String(), version: Type.Integer() })

export const RoomRow = Type.Object({
  clientId: Id,
  /** null: the address is protected and the reader has no right to see who it is. */
  name: Nullable(Type.String()),
  change: Nullable(Words(changes)),
  puzzle: Nullable(Words(puzzles)),
  /** The month's row; null when the person is not on this list. */
  paid: Nullable(
    Type.Object({
      benefitDays: Type.Number(),
      paidDays: Type.Number(),
      paidCents: Cents,
      sharePercent: Type.Number(),
      shareCents: Cents,
    }),
  ),
  /** Returned and corrected of the month, also of one who has no other row. */
  correctionCents: Cents,
  /** Billed of the person the month before, corrections included; null when there was no row. */
  beforeCents: Nullable(Cents),
  reconciled: Nullable(
    Type.Object({
      finding: Words(findings),
      lawCents: Nullable(Cents),
      difference: Nullable(Cents),
      why: Nullable(WhyAnswer),
    }),
  ),
  mark: Nullable(Mark),
  ahead: Nullable(
    Type.Object({ cents: Cents, why: Nullable(WhyAnswer), assumption: Nullable(Type.String()) }),
  ),
  /** The last meeting held or contact in which the person was reached. */
  lastContactOn: Nullable(Day),
  /** Attempts since then. */
  attempts: Count,
  responsible: Nullable(Type.Object({ name: Type.String(), organisation: Type.String() })),
  agreement: Nullable(Agreement),
})
export type RoomRow = Static<typeof RoomRow>

const Review = Type.Object({
  id: Id,
  heldOn: Day,
  participants: Type.String(),
  note: Type.String(),
  isClosed: Type.Boolean(),
  version: Type.Integer(),
})

const ListOfMunicipality = Type.Object({
  id: Id,
  nameFi: Type.String(),
  nameSv: Type.String(),
  /** Months that have a list, the newest first. */
  months: Type.Array(Day),
  /** Months whose list has been taken back, and of which minutes or what was agreed are left; the newest first. */
  emptied: Type.Array(Day),
})

export const listShareLists = endpoint({
  method: 'GET',
  path: '/api/share-lists',
  summary: 'Share lists whose named reviewer one is, with their months',
  response: Type.Object({ lists: Type.Array(ListOfMunicipality) }),
})

export const Room = Type.Object({
  list: ListOfMunicipality,
  month: Day,
  counts: Type.Object(
    Object.fromEntries(roomFilters.map((name) => [name, Count])) as Record<RoomFilter, typeof Count>,
  ),
  sums: Type.Object({
    persons: Count,
    cents: Cents,
    personsBefore: Count,
    centsBefore: Cents,
    /** The law's amount of the rows that could be compared, and what was billed of them. */
    lawCents: Cents,
    comparedCents: Cents,
    aheadCents: Cents,
    /** What is assumed of law that is not known yet in `aheadCents`. */
    assumption: Nullable(Type.String()),
  }),
  /** Settings. */
  limits: Type.Object({
    contactDays: Count,
    longUnemployedDays: Count,
    toleranceCents: Count,
    aheadMonths: Count,
  }),
  review: Nullable(Review),
  /** Contacts agreed of the month, whatever the filter. */
  agreed: Count,
  rows: Type.Array(RoomRow),
  /** How many rows the filter has in all. */
  of: Count,
})
export type Room = Static<typeof Room>

export const readRoom = endpoint({
  method: 'GET',
  path: '/api/share-lists/:listId/room',
  summary: 'One month of a share list: differences, agenda, reconciliation, who contacts whom',
  params: ofList,
  query: Type.Object({
    /** Left out: the newest. */
    month: Type.Optional(Day),
    filter: Type.Optional(Words(roomFilters)),
    sort: Type.Optional(Words(roomSorts)),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 2_000 })),
    /** Only this person's row. */
    clientId: Type.Optional(Id),
  }),
  response: Room,
})

const MonthFigures = Type.Object({
  month: Day,
  persons: Count,
  paidCents: Cents,
  shareCents: Cents,
  /** Of `shareCents`, returned and corrected. */
  correctionCents: Cents,
})
const Estimate = Type.Object({
  month: Day,
  cents: Cents,
  lowCents: Cents,
  highCents: Cents,
  persons: Count,
  assumption: Nullable(Type.String()),
})
export type Estimate = Static<typeof Estimate>

export const Figures = Type.Object({
  months: Type.Array(MonthFigures),
  quarters: Type.Array(
    Type.Object({
      year: Type.Integer(),
      quarter: Type.Integer(),
      months: Count,
      cents: Cents,
      averagePersons: Type.Number(),
    }),
  ),
  years: Type.Array(
    Type.Object({
      year: Type.Integer(),
      months: Count,
      cents: Cents,
      persons: Count,
      averagePersons: Type.Number(),
    }),
  ),
  contacted: Type.Array(Type.Object({ month: Day, persons: Count, contacted: Count })),
  /** Days within which everyone should be reached: a setting. */
  contactDays: Count,
  /** Months that Kela has not listed yet. */
  nowcast: Type.Array(Type.Intersect([Estimate, Type.Object({ madeOn: Day })])),
  /** Estimates of months that have been listed since, the newest estimate of each. */
  scores: Type.Array(
    Type.Object({
      month: Day,
      madeOn: Day,
      cents: Cents,
      lowCents: Cents,
      highCents: Cents,
      actualCents: Cents,
    }),
  ),
  /** Days from the end of a month to its list. */
  lagDays: Nullable(Count),
})
export type Figures = Static<typeof Figures>

export const readFigures = endpoint({
  method: 'GET',
  path: '/api/share-lists/:listId/figures',
  summary:
    'Months, quarters and years of a share list, the goal of contacts, the now-cast and how it turned out',
  params: ofList,
  response: Figures,
})

export const Forecast = Type.Object({
  basisMonth: Day,
  months: Type.Array(Estimate),
  /** The same with what was asked; null when nothing was. */
  whatIf: Nullable(Type.Array(Estimate)),
  savedCents: Nullable(Cents),
  /** Does it change anything that people are in services, by the law of the first month? */
  servicesMatter: Type.Boolean(),
  /** How estimates made as of earlier months turned out, by months ahead. */
  errors: Type.Array(Type.Object({ ahead: Count, tries: Count, error: Type.Number() })),
})
export type Forecast = Static<typeof Forecast>

/** What the page's fields take: four digits. */
const Asked = Type.Optional(Type.Integer({ minimum: 0, maximum: 9_999 }))

export const readForecast = endpoint({
  method: 'GET',
  path: '/api/share-lists/:listId/forecast',
  summary:
    'The cost of the next two years with an error band, and what if more people were in services or at work',
  params: ofList,
  query: Type.Object({
    services: Asked,
    persons: Asked,
    beforeDay: Asked,
  }),
  response: Type.Object({ forecast: Nullable(Forecast) }),
})

export const exportYears = tableEndpoint({
  path: '/api/share-lists/:listId/years',
  summary:
    'Yearly amounts and persons of the municipality as a table, for any years; a workbook has months and quarters too',
  params: ofList,
  query: Type.Object({
    from: Type.Optional(Type.Integer({ minimum: 1994, maximum: 2100 })),
    to: Type.Optional(Type.Integer({ minimum: 1994, maximum: 2100 })),
  }),
})
