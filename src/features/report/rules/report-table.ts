import type { TFunction } from 'i18next'
import type { Language } from '../../../../locales/types.ts'
import type { DocumentSection } from '../../../kernel/document.ts'
import type { Indicator } from './indicator.ts'
import {
  aimWord,
  changeWord,
  figureWord,
  groupWord,
  indicatorsInGroups,
  indicatorWords,
} from './report-words.ts'
import type { Aim } from './targets.ts'
import type { FigureValue } from './values.ts'

/** What a report has: its figures by identifier, and the indicators of the organisation's own. */
export interface Reported {
  readonly figures: ReadonlyMap<string, FigureValue>
  /** What those are to reach that have a target. */
  readonly aims: ReadonlyMap<string, Aim>
  readonly own: readonly Indicator[]
}
interface Line extends FigureValue {
  readonly aim: Aim | null
  readonly group: string
  readonly indicator: Indicator
}

const linesOf = ({ figures, aims, own }: Reported): Line[] =>
  indicatorsInGroups(own).flatMap(([group, indicator]) => {
    const figure = figures.get(indicator.id)
    return figure ? [{ group, indicator, ...figure, aim: aims.get(indicator.id) ?? null }] : []
  })

/** The report as a table for other programs: numbers as numbers, cents as euros. */
export function reportTable(report: Reported, title: string, language: Language, t: TFunction) {
  const columns = ['id', 'name', 'value', 'yearBefore', 'change', 'target', 'definition'] as const
  const plain = (value: number | null, { unit }: Indicator) =>
    value !== null && unit === 'cents' ? value / 100 : value
  return {
    name: title,
    head: columns.map((column) => t(`report.columns.${column}`)),
    rows: linesOf(report).map(({ indicator, value, yearBefore, change, target }) => {
      const { name, definition } = indicatorWords(indicator, language, t)
      const numbers = [value, yearBefore, change, target].map((one) => plain(one, indicator))
      return [indicator.id, name, ...numbers, definition]
    }),
    widths: [34, 48, 12, 14, 12, 12, 90],
  }
}

/** The report on paper, a table for each part; definitions stand at the end. */
export function reportSections(report: Reported, language: Language, t: TFunction): DocumentSection[] {
  const head = (['name', 'value', 'yearBefore', 'change', 'target'] as const).map((column) =>
    t(`report.columns.${column}`),
  )
  const parts = Map.groupBy(linesOf(report), ({ group }) => group)
  const tables = [...parts].map(([group, lines]) => ({
    heading: groupWord(group, t),
    wide: true,
    blocks: [
      {
        is: 'table' as const,
        head,
        rows: lines.map(({ indicator, value, yearBefore, change, aim }) => [
          indicatorWords(indicator, language, t).name,
          figureWord(value, indicator.unit, language),
          figureWord(yearBefore, indicator.unit, language),
          changeWord(change, indicator.unit, language),
          aimWord(indicator, value, aim, language, t),
        ]),
      },
    ],
  }))
  const facts = linesOf(report).map(({ indicator }) => {
    const { name, definition } = indicatorWords(indicator, language, t)
    return { label: name, value: definition }
  })
  return [...tables, { heading: t('report.definitions'), wide: true, blocks: [{ is: 'facts', facts }] }]
}
