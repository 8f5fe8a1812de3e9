import { type Static, Type } from 'typebox'
import { endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'
import { Behind } from './contract.ts'
import { type FactKind, factKinds, OLDEST, whens } from './rules/definition.ts'

const MonthName = Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' })
const someWords = Type.Array(Type.String({ maxLength: 40 }), { maxItems: 40, uniqueItems: true })
const Age = Nullable(Type.Integer({ minimum: 0, maximum: OLDEST }))
const Amount = Nullable(Type.Number())
const Name = Type.String({ maxLength: 120 })
const Names = Type.Object({ fi: Name, sv: Name, en: Name })

/** A figure as data (`rules/definition.ts` says what fits together). */
export const DefinitionView = Type.Object({
  kind: Words(Object.keys(factKinds) as FactKind[]),
  when: Words(whens),
  count: Words(['persons', 'facts'] as const),
  of: someWords,
  reasons: someWords,
  statuses: someWords,
  services: someWords,
  municipalities: Type.Array(Type.String({ pattern: '^[0-9]{3}$' }), { maxItems: 400, uniqueItems: true }),
  ageFrom: Age,
  ageUntil: Age,
})

const OwnIndicator = Type.Object({
  id: Id,
  names: Names,
  definition: DefinitionView,
  /** The definition in words, in each language. */
  says: Names,
  version: Type.Integer(),
  changedAt: Instant,
  changedBy: Type.String(),
})
export type OwnIndicator = Static<typeof OwnIndicator>

export const listOwnIndicators = endpoint({
  method: 'GET',
  path: '/api/own-indicators',
  summary: 'Figures that the managers of one’s organisation have defined, by name',
  response: Type.Object({
    indicators: Type.Array(OwnIndicator),
    /** Municipalities to choose from. */
    municipalities: Type.Array(
      Type.Object({ code: Type.String(), nameFi: Type.String(), nameSv: Type.String() }),
    ),
  }),
})

const Said = Type.Object({ names: Names, definition: DefinitionView })

export const saveOwnIndicator = endpoint({
  method: 'PUT',
  path: '/api/own-indicators/:ownId',
  summary: 'Define a figure (version 0), or change its name or definition',
  params: Type.Object({ ownId: Id }),
  body: Type.Object({ ...Said.properties, version: Type.Integer({ minimum: 0 }) }),
  response: Type.Object({ id: Id, version: Type.Integer() }),
})

export const removeOwnIndicator = endpoint({
  method: 'POST',
  path: '/api/own-indicators/:ownId/removal',
  summary: 'Take a figure out of the reports to come',
  params: Type.Object({ ownId: Id }),
  body: Type.Object({ version: Type.Integer({ minimum: 1 }) }),
  response: Type.Object({ id: Id }),
})

const Tried = Type.Object({ month: MonthName, definition: DefinitionView })

export const previewOwnIndicator = endpoint({
  method: 'POST',
  path: '/api/own-indicators/preview',
  summary: 'What a definition counts in a month and a year before, and how it is said',
  body: Tried,
  response: Type.Object({ says: Names, value: Amount, yearBefore: Amount, change: Amount }),
})

export const previewPeople = endpoint({
  method: 'POST',
  path: '/api/own-indicators/preview/people',
  summary: 'The people whom a definition counts in a month, on the reader’s own grounds',
  body: Tried,
  response: Behind,
})
