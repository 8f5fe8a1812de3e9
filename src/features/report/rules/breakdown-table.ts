import type { TFunction } from 'i18next'
import type { Language } from '../../../../locales/types.ts'
import type { DocumentSection } from '../../../kernel/document.ts'
import type { BreakdownView } from '../contract.ts'
import { figureWord, indicatorWords } from './report-words.ts'

type Part = BreakdownView['parts'][number]
type Figure = BreakdownView['figures'][number]

/** A part's name: a municipality or organisation, or that it is not known, or a kind of service. */
export function partWord(
  by: BreakdownView['by'],
  { key, name }: Part,
  language: Language,
  t: TFunction,
): string {
  if (name) return language === 'sv' ? name.sv : name.fi
  if (by === 'service') return t(`periods.kinds.${key as 'rehabWork'}`)
  return key === '-' ? t(`report.breakdown.unknown.${by}`) : key
}

const plain = (value: number | null, { unit }: Figure) =>
  value !== null && unit === 'cents' ? value / 100 : value

/** Figures told apart, for other programs: numbers as numbers, cents as euros, a column for each part. */
export function breakdownTable(
  { by, month, parts, figures }: BreakdownView,
  language: Language,
  t: TFunction,
) {
  return {
    name: t('report.title', { month }),
    head: [
      t('report.columns.id'),
      t('report.columns.name'),
      t('report.breakdown.whole'),
      ...parts.map((part) => partWord(by, part, language, t)),
    ],
    rows: figures.map((figure) => [
      figure.id,
      indicatorWords(figure, language, t).name,
      plain(figure.value, figure),
      ...figure.ofParts.map((value) => plain(value, figure)),
    ]),
    widths: [34, 48, 12, ...parts.map(() => 18)],
  }
}

/** The same on paper: a table for each part with what there is of it. */
export const breakdownSections = (
  { by, parts, figures }: BreakdownView,
  language: Language,
  t: TFunction,
): DocumentSection[] =>
  parts.map((part, n) => ({
    heading: partWord(by, part, language, t),
    wide: true,
    blocks: [
      {
        is: 'table',
        head: [t('report.columns.name'), t('report.columns.value'), t('report.breakdown.whole')],
        rows: figures
          .filter(({ ofParts }) => (ofParts[n] ?? null) !== null && ofParts[n] !== 0)
          .map((figure) => [
            indicatorWords(figure, language, t).name,
            figureWord(figure.ofParts[n] ?? null, figure.unit, language),
            figureWord(figure.value, figure.unit, language),
          ]),
      },
    ],
  }))
