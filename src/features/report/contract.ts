import { type Static, Type } from 'typebox'
import {
  documentEndpoint,
  endpoint,
  Id,
  Instant,
  Nullable,
  tableEndpoint,
  Words,
} from '../../kernel/endpoint.ts'
import { dimensions, serviceKinds } from './rules/breakdown.ts'
import { directions } from './rules/targets.ts'

export const MonthName = Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' })
const Code = Type.String({ pattern: '^[0-9]{3}$' })
const Dimension = Words(dimensions)
/** `-`: people of whom it is not known, so that a breakdown's every part leads somewhere. */
export const Scope = Type.Object({
  municipality: Type.Optional(Type.String({ pattern: '^([0-9]{3}|-)$' })),
  organisation: Type.Optional(Type.String({ pattern: '^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|-)$' })),
  service: Type.Optional(Words(serviceKinds as readonly [string, ...string[]])),
})
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
  /** Which way the target is, and who set it; null where there is none. */
  aim: Nullable(
    Type.Object({
      direction: Words(directions),
      /** Null: the usual target of the report, which nobody has set anew. */
      set: Nullable(
        Type.Object({
          reason: Type.String(),
          setBy: Type.String(),
          organisation: Type.String(),
          setAt: Instant,
        }),
      ),
    }),
  ),
})
export type FigureView = Static<typeof FigureView>

const Organisation = Type.Object({ id: Id, name: Type.String() })
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
    organisations: Type.Array(Organisation),
    /** Published already: what is published next is a correction. */
    isPublished: Type.Boolean(),
    figures: Type.Array(FigureView),
  }),
})

export const BreakdownView = Type.Object({
  month: MonthName,
  by: Dimension,
  parts: Type.Array(
    Type.Object({
      /** Code of a municipality, identifier of an organisation (`-`: not known), or kind of service. */
      key: Type.String(),
      /** Its name in each language; null where it is not known, or where the kind of service says it. */
      name: Nullable(Type.Object({ fi: Type.String(), sv: Type.String() })),
    }),
  ),
  figures: Type.Array(
    Type.Object({
      id: Type.String(),
      group: Type.String(),
      text: IndicatorText,
      words: Type.Optional(Type.Object({ fi: IndicatorWords, sv: IndicatorWords, en: IndicatorWords })),
      unit: Words(['count', 'percent', 'average', 'cents'] as const),
      value: Amount,
      /** In the order of the parts. */
      ofParts: Type.Array(Amount),
      /** The parts make the whole. */
      addsUp: Type.Boolean(),
    }),
  ),
})
export type BreakdownView = Static<typeof BreakdownView>

export const readBreakdown = endpoint({
  method: 'GET',
  path: '/api/reports/:month/by/:dimension',
  summary: 'The figures of a month by municipality, organisation or service, where they can be told apart so',
  params: Type.Object({ month: MonthName, dimension: Dimension }),
  query: Scope,
  response: BreakdownView,
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
    /** Null: all. */
    organisation: Nullable(Organisation),
    figure: FigureView,
    course: Type.Array(Type.Object({ month: MonthName, value: Amount })),
    behind: Type.Array(Behind),
  }),
})

export const exportReport = tableEndpoint({
  path: '/api/reports/:month/table',
  summary: 'The monthly report as a table for other programs',
  params: Type.Object({ month: MonthName }),
  query: Type.Object({
    ...Scope.properties,
    /** Left out: the figures as they are. */
    by: Type.Optional(Dimension),
  }),
})

export const printReport = documentEndpoint({
  path: '/api/reports/:month/document',
  summary: 'The monthly report as a document',
  params: Type.Object({ month: MonthName }),
  query: Type.Object({ ...Scope.properties, by: Type.Optional(Dimension) }),
})
