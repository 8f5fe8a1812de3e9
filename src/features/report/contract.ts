import { type Static, Type } from 'typebox'
import { documentEndpoint, endpoint, Id, Nullable, Words } from '../../kernel/endpoint.ts'

export const MonthName = Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' })
const Code = Type.String({ pattern: '^[0-9]{3}$' })
export const Scope = Type.Object({ municipality: Type.Optional(Code) })
export const Amount = Nullable(Type.Number())

/** Where an indicator's name and definition are found; `of` fills what they leave open. */
const IndicatorText = Type.Object({
  key: Type.String(),
  of: Type.Optional(Type.Object({ terms: Type.String(), word: Type.String() })),
})

const IndicatorWords = Type.Object({ name: Type.String(), definition: Type.String() })

/** One figure of a month. */
export const FigureView = Type.Object({
  id: Type.String(),
  group: Type.String(),
  text: IndicatorText,
  /** Of a figure that a manager defined: its name and definition by language. */
  words: Type.Optional(Type.Object({ fi: IndicatorWords, sv: IndicatorWords, en: IndicatorWords })),
  unit: Words(['count', 'percent', 'average', 'cents'] as const),
  /** Documents in which it is reported, e.g. `S0 S1`. */
  sources: Type.String(),
  value: Amount,
  yearBefore: Amount,
  change: Amount,
  target: Amount,
})
export type FigureView = Static<typeof FigureView>

export const Municipality = Type.Object({ code: Code, nameFi: Type.String(), nameSv: Type.String() })

export const readReport = endpoint({
  method: 'GET',
  path: '/api/reports/:month',
  summary: 'The monthly report: every indicator with its value, a year before, change and target',
  params: Type.Object({ month: MonthName }),
  query: Scope,
  response: Type.Object({
    month: MonthName,
    /** Months that have ended, newest first. */
    months: Type.Array(MonthName),
    municipalities: Type.Array(Municipality),
    /** Published already: what is published next is a correction. */
    isPublished: Type.Boolean(),
    figures: Type.Array(FigureView),
  }),
})

/** People behind one side of a figure, those whom the reader may see, and how many are left out. */
export const Behind = Type.Object({
  side: Words(['of', 'by'] as const),
  /** What the side counts, all told; of money, the persons whose it is. */
  count: Type.Integer(),
  leftOut: Type.Integer(),
  /** Persons who may be seen but are not named here: a page names so many. */
  more: Type.Integer(),
  people: Type.Array(
    Type.Object({
      clientId: Id,
      name: Type.String(),
      birthYear: Nullable(Type.Integer()),
      /** How many times the person is counted in it. */
      times: Type.Integer(),
    }),
  ),
})
export type Behind = Static<typeof Behind>

export const readFigure = endpoint({
  method: 'GET',
  path: '/api/reports/:month/figures/:indicator',
  summary:
    'One figure: its course over thirteen months, and the people behind it on the reader’s own grounds',
  params: Type.Object({ month: MonthName, indicator: Type.String({ maxLength: 80 }) }),
  query: Scope,
  response: Type.Object({
    /** Null: the whole area. */
    municipality: Nullable(Municipality),
    figure: FigureView,
    course: Type.Array(Type.Object({ month: MonthName, value: Amount })),
    behind: Type.Array(Behind),
  }),
})

export const exportReport = endpoint({
  method: 'GET',
  path: '/api/reports/:month/table',
  summary: 'The monthly report as a table for other programs',
  params: Type.Object({ month: MonthName }),
  query: Type.Object({
    ...Scope.properties,
    format: Words(['csv', 'xlsx'] as const),
    language: Words(['fi', 'sv', 'en'] as const),
  }),
  /** The file's bytes in base 64. */
  response: Type.Object({ name: Type.String(), type: Type.String(), content: Type.String() }),
})

export const printReport = documentEndpoint({
  path: '/api/reports/:month/document',
  summary: 'The monthly report as a document',
  params: Type.Object({ month: MonthName }),
  query: Scope,
})
