import { type Static, Type } from 'typebox'
import { endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'

const IndicatorWords = Type.Object({ name: Type.String(), definition: Type.String() })
const Shown = Nullable(Type.Union([Type.Number(), Type.Literal('small'), Type.Literal('withheld')]))

/** A report as it was given out; `corrects` names the publication that it corrects. */
export const PublicationView = Type.Object({
  id: Id,
  month: Type.String(),
  publishedAt: Instant,
  publishedBy: Type.String(),
  organisation: Type.String(),
  note: Type.String(),
  corrects: Nullable(Id),
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

const Publications = Type.Object({
  publications: Type.Array(PublicationView),
  municipalities: Type.Array(
    Type.Object({ code: Type.String(), nameFi: Type.String(), nameSv: Type.String() }),
  ),
})

export const listPublished = endpoint({
  method: 'GET',
  path: '/api/published-reports',
  summary: 'Published reports with their definitions as they were, the newest first',
  response: Publications,
})

export const publishMonth = endpoint({
  method: 'POST',
  path: '/api/published-reports',
  summary: 'Publish a month with small numbers protected; of a month published before, a correction',
  body: Type.Object({
    id: Id,
    month: Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' }),
    note: Type.String({ maxLength: 500 }),
  }),
  response: Type.Object({ publications: Type.Array(PublicationView) }),
})
