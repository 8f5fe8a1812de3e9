import type { TFunction } from 'i18next'
import { count, euros } from '../../../../locales/format.ts'
import type { Language } from '../../../../locales/types.ts'
import { type OfficialDocument, type Sender, sectionOf, textBlock } from '../../../kernel/document.ts'
import type { ResponseOf } from '../../../kernel/endpoint.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { readShareYears } from '../years-contract.ts'

type Row = ResponseOf<typeof readShareYears>['rows'][number]

const columns = ['municipality', 'year', 'months', 'average', 'distinct', 'euros'] as const

const nameOf = ({ municipality }: Row, language: Language): string =>
  (language === 'sv' ? municipality?.nameSv : municipality?.nameFi) ?? ''

const headOf = (t: TFunction) => columns.map((column) => t(`share.yearColumns.${column}`))

/** The table for other programs: numbers as numbers, cents as euros. */
export const shareYearsTable = (rows: readonly Row[], language: Language, t: TFunction) => ({
  name: t('years.title'),
  head: headOf(t),
  rows: rows.map((row) => [
    nameOf(row, language),
    row.year,
    row.months,
    row.averagePersons,
    row.persons,
    row.cents / 100,
  ]),
  widths: [20, 8, 12, 14, 14, 16],
})

export interface ShareYearsPaper {
  readonly language: Language
  readonly day: PlainDate
  readonly sender: Sender
}

/** The table on paper (S2). */
export function shareYearsDocument(
  rows: readonly Row[],
  { language, ...paper }: ShareYearsPaper,
  t: TFunction,
): OfficialDocument {
  const written = rows.map((row) => [
    nameOf(row, language),
    String(row.year),
    String(row.months),
    count(row.averagePersons, language),
    count(row.persons, language),
    euros(row.cents, language),
  ])
  const table = { is: 'table' as const, head: headOf(t), rows: written }
  return {
    ...paper,
    language,
    name: 'maksuosuus-kunnittain',
    type: t('report.paper'),
    title: t('years.title'),
    number: null,
    secrecy: null,
    recipient: [],
    sections: sectionOf(t('share.figures.years'), [...textBlock(t('years.lead')), table], { wide: true }),
    companion: null,
  }
}
