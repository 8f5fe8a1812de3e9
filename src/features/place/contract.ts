import { type Static, Type } from 'typebox'
import { Day, endpoint, Id, Nullable, Words } from '../../kernel/endpoint.ts'
import { halfDays } from './rules/half-day.ts'
import { fits, topics } from './rules/match.ts'
import { characteristics, fields, languages, placeKinds } from './rules/vocabulary.ts'

export const HalfDayName = Words(halfDays)
const Text = (maxLength: number) => Type.String({ maxLength })
const Seats = Type.Record(Type.String(), Type.Integer({ minimum: 0, maximum: 500 }))

const Contact = Type.Object({
  name: Nullable(Text(120)),
  phone: Nullable(Text(40)),
  email: Nullable(Type.String({ maxLength: 200, format: 'email' })),
})

/** What a place's announcement says; also the form's values. */
export const Announcement = Type.Object({
  title: Type.String({ minLength: 1, maxLength: 120 }),
  kind: Words(placeKinds),
  description: Text(2000),
  field: Words(fields),
  languages: Type.Array(Words(languages), { minItems: 1, maxItems: 14 }),
  characteristics: Type.Array(Words(characteristics), { maxItems: 20 }),
  streetAddress: Nullable(Text(120)),
  postalCode: Nullable(Type.String({ pattern: '^\\d{5}$' })),
  municipalityCode: Nullable(Type.String({ pattern: '^\\d{3}$' })),
  contact: Contact,
  openFrom: Day,
  openTo: Nullable(Day),
  /** Seats by half-day, e.g. `{"tue.am": 2}`; a half-day left out has none. */
  capacity: Seats,
})
export type Announcement = Static<typeof Announcement>

/** How many seats there are and how many are free in a half-day; who fills the others is never told. */
export const FreeSlot = Type.Object({ slot: HalfDayName, total: Type.Integer(), free: Type.Integer() })

export const MatchView = Type.Object({
  fit: Words(fits),
  findings: Type.Array(
    Type.Object({
      topic: Words(topics),
      result: Words(['met', 'partly', 'missed'] as const),
      has: Type.Array(Type.String()),
      lacks: Type.Array(Type.String()),
    }),
  ),
})
export type MatchView = Static<typeof MatchView>

export const FoundPlace = Type.Object({
  id: Id,
  title: Type.String(),
  organisation: Type.String(),
  kind: Words(placeKinds),
  field: Type.String(),
  municipalityCode: Nullable(Type.String()),
  limited: Type.Boolean(),
  free: Type.Array(FreeSlot),
  match: MatchView,
})
export type FoundPlace = Static<typeof FoundPlace>

const SearchQuery = Type.Object({
  from: Type.Optional(Day),
  to: Type.Optional(Day),
  /** Lists are separated by a comma: `tue.am,wed.am`. */
  days: Type.Optional(Text(200)),
  fields: Type.Optional(Text(300)),
  languages: Type.Optional(Text(60)),
  characteristics: Type.Optional(Text(300)),
  municipality: Type.Optional(Type.String({ pattern: '^\\d{3}$' })),
  /** `near`, unless told: the municipality and those of the same county or employment area; `country`: all, the municipality is a wish only. */
  reach: Type.Optional(Words(['near', 'country'] as const)),
  kind: Type.Optional(Words(placeKinds)),
  /** `all`: also those that do not fit. */
  show: Type.Optional(Words(['all', 'fitting'] as const)),
})
export type SearchQuery = Static<typeof SearchQuery>

const Named = Type.Object({ nameFi: Type.String(), nameSv: Type.String() })
/** Where a search reaches from a municipality: its wellbeing services county and its employment area, as far as it has them. */
export const Surroundings = Type.Object({ county: Nullable(Named), area: Nullable(Named) })
export type Surroundings = Static<typeof Surroundings>

export const searchPlaces = endpoint({
  method: 'GET',
  path: '/api/places',
  summary: 'Places by what a client needs: free seats as a week grid and how each fits, the best first',
  query: SearchQuery,
  response: Type.Object({
    from: Day,
    to: Day,
    /** Where was searched; null is the whole country. */
    near: Nullable(Surroundings),
    places: Type.Array(FoundPlace),
    counts: Type.Object({ fits: Type.Integer(), partly: Type.Integer(), doesNotFit: Type.Integer() }),
  }),
})

const NeedOrigin = Type.Object({
  need: Type.String(),
  source: Type.String(),
  confirmedOn: Day,
  author: Nullable(Type.String()),
})

export const readNeeds = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/place-needs',
  summary:
    'What the client’s situation card says of a place: days, field, languages, characteristics, support',
  params: Type.Object({ clientId: Id }),
  response: Type.Object({
    client: Type.Object({ id: Id, name: Type.String(), firstName: Type.String() }),
    days: Type.Array(HalfDayName),
    fields: Type.Array(Words(fields)),
    languages: Type.Array(Words(languages)),
    characteristics: Type.Array(Words(characteristics)),
    municipality: Nullable(Type.String()),
    origins: Type.Array(NeedOrigin),
    /** Support that the client agreed to tell the place (category supportNeeds). */
    support: Type.Array(Type.String()),
    /** Hours for which one's organisation holds a place. */
    holdHours: Type.Integer(),
  }),
})

export const PlaceDetail = Type.Intersect([
  Announcement,
  Type.Object({
    id: Id,
    organisation: Type.Object({ id: Id, name: Type.String() }),
    unit: Type.Object({ id: Id, name: Type.String() }),
    limited: Type.Boolean(),
    free: Type.Array(FreeSlot),
    version: Type.Integer(),
    mayChange: Type.Boolean(),
  }),
])
export type PlaceDetail = Static<typeof PlaceDetail>

export const readPlace = endpoint({
  method: 'GET',
  path: '/api/places/:placeId',
  summary: 'One place as announced, and its free seats from today',
  params: Type.Object({ placeId: Id }),
  response: PlaceDetail,
})

export const listOwnPlaces = endpoint({
  method: 'GET',
  path: '/api/own-places',
  summary: 'Places of one’s own organisation with today’s free seats',
  response: Type.Object({
    places: Type.Array(
      Type.Object({
        id: Id,
        title: Type.String(),
        unit: Type.String(),
        kind: Words(placeKinds),
        open: Type.Boolean(),
        limited: Type.Boolean(),
        free: Type.Array(FreeSlot),
      }),
    ),
  }),
})

export const announcePlace = endpoint({
  method: 'POST',
  path: '/api/places',
  summary: 'Announce a place of one’s own organisation, or on a provider’s behalf',
  body: Type.Intersect([Announcement, Type.Object({ id: Id, unitId: Type.Optional(Id) })]),
  response: Type.Object({ id: Id }),
})

export const changePlace = endpoint({
  method: 'PUT',
  path: '/api/places/:placeId',
  summary: 'Change what a place’s announcement says; fewer seats close from today on, periods agreed go on',
  params: Type.Object({ placeId: Id }),
  body: Type.Intersect([Announcement, Type.Object({ version: Type.Integer() })]),
  response: Type.Object({ id: Id, version: Type.Integer() }),
})
