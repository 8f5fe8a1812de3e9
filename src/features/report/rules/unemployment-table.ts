import type { TFunction } from 'i18next'
import type { Language } from '../../../../locales/types.ts'
import { type OfficialDocument, type Sender, sectionOf, textBlock } from '../../../kernel/document.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { UnemploymentTable } from '../unemployment-contract.ts'
import { findIndicator } from './indicators.ts'
import { percentWord } from './outcome-words.ts'
import { figureWord, indicatorWords } from './report-words.ts'
import { type ColumnName, columnNames, columns } from './unemployment-years.ts'

type Row = UnemploymentTable['rows'][number]

/** A row's name: the year, or the month of the running one as S2 has it: `6/2014`. */
export function rowWord({ month }: Pick<Row, 'month'>): string {
  const [year = '', number = ''] = month.split('-')
  return number === '12' ? year : `${Number(number)}/${year}`
}

/** A count with its part of all the unemployed. */
export const partOfAll = (row: Row, column: ColumnName, language: Language): string =>
  column === 'total' ? '' : percentWord(row[column] ?? 0, row.total ?? 0, language)

/** The table for other programs: numbers as numbers. */
export const unemploymentTable = ({ rows }: UnemploymentTable, t: TFunction) => ({
  name: t('unemployment.title'),
  head: [t('unemployment.columns.year'), ...columnNames.map((name) => t(`unemployment.columns.${name}`))],
  rows: rows.map((row) => [rowWord(row), ...columnNames.map((name) => row[name])]),
  widths: [12, ...columnNames.map(() => 18)],
})

export interface UnemploymentPaper {
  readonly language: Language
  readonly day: PlainDate
  readonly sender: Sender
  /** Name of the municipality, or of the whole area. */
  readonly scope: string
  readonly table: UnemploymentTable
}

/** The table on paper, with what each column counts. */
export function unemploymentDocument(
  { table, scope, ...paper }: UnemploymentPaper,
  t: TFunction,
): OfficialDocument {
  const { language } = paper
  const cell = (row: Row, name: ColumnName) =>
    [figureWord(row[name], 'count', language), partOfAll(row, name, language)].filter(Boolean).join(' · ')
  const definitions = columnNames.flatMap((name) => {
    const indicator = findIndicator(columns[name])
    return indicator ? [indicatorWords(indicator, language, t)] : []
  })
  const { head } = unemploymentTable(table, t)
  const rows = table.rows.map((row) => [rowWord(row), ...columnNames.map((name) => cell(row, name))])
  return {
    ...paper,
    name: 'tyottomyys-vuosittain',
    type: t('report.paper'),
    title: `${t('unemployment.title')}, ${scope}`,
    number: null,
    secrecy: null,
    recipient: [],
    sections: [
      ...sectionOf(
        t('unemployment.title'),
        [...textBlock(t('unemployment.lead')), { is: 'table', head, rows }],
        { wide: true },
      ),
      ...sectionOf(t('report.definitions'), [
        {
          is: 'facts',
          facts: definitions.map(({ name, definition }) => ({ label: name, value: definition })),
        },
      ]),
    ],
    companion: null,
  }
}
