import { type Static, Type } from 'typebox'
import { endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'

const IndicatorWords = Type.Object({ name: Type.String(), definition: Type.String() })
const Shown = Nullable(Type.Union([Type.Number(), Type.Literal('small'), Type.Literal('withheld')]))

const MonthName = Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' })

/** `corrects` names the publication that it corrects. */
const PublicationHead = Type.Object({
  id: Id,
  month: Type.String(),
  publishedAt: Instant,
  corrects: Nullable(Id),
})

/** A report as it was given out. */
export const PublicationView = Type.Object({
  ...PublicationHead.properties,
  publishedBy: Type.String(),
  organisation: Type.String(),
  note: Type.String(),
  figures: Type.Array(
    Type.Object({
      id: Type.String(),
      unit: Words(['count', 'percent', 'average', 'cents'] as const),
      words: Type.Object({ fi: IndicatorWords, sv: IndicatorWords, en: IndicatorWords }),
      /** `area`, or the code of a municipality (`-` where it is not known) → what is shown. */
      cells: Type.Record(Type.String(), Shown),
    }),
  ),
})
export type PublicationView = Static<typeof PublicationView>

export const listPublished = endpoint({
  method: 'GET',
  path: '/api/published-reports',
  summary: 'Published reports, the newest first; those of one month with their definitions as they were',
  query: Type.Object({
    /** Left out: the newest. */
    month: Type.Optional(MonthName),
  }),
  response: Type.Object({
    all: Type.Array(PublicationHead),
    /** Those of the month, the newest first. */
    publications: Type.Array(PublicationView),
    /** Those that the publications name. */
    municipalities: Type.Array(
      Type.Object({ code: Type.String(), nameFi: Type.String(), nameSv: Type.String() }),
    ),
  }),
})

export const publishMonth = endpoint({
  method: 'POST',
  path: '/api/published-reports',
  summary: 'Publish a month with small numbers protected; of a month published before, a correction',
  body: Type.Object({
    id: Id,
    month: MonthName,
    note: Type.String({ maxLength: 500 }),
  }),
  response: Type.Object({ id: Id }),
})
