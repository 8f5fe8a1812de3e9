import type { TFunction } from 'i18next'
import { wholeEuros } from '../../../../locales/format.ts'
import type { Language } from '../../../../locales/types.ts'
import { type DocumentSection, sectionOf } from '../../../kernel/document.ts'
import { courseDrawing } from './course.ts'
import type { Indicator } from './indicator.ts'
import { figureWord, groupWord, indicatorsInGroups, indicatorWords, targetWord } from './report-words.ts'
import type { Aim } from './targets.ts'

/** How a figure came to where it is in the report's month. */
export interface Course {
  readonly indicator: Indicator
  readonly points: readonly { readonly month: string; readonly value: number | null }[]
  readonly aim: Aim | null
}

/** A bar has room for whole euros. */
const shortWord = (value: number | null, unit: Indicator['unit'], language: Language): string =>
  value !== null && unit === 'cents' ? wholeEuros(value, language) : figureWord(value, unit, language)

/** The figures that are steered by, a chart for each; a month and its value stand on it, and in its words. */
export function courseSections(
  courses: readonly Course[],
  language: Language,
  t: TFunction,
): DocumentSection[] {
  const own = courses.flatMap(({ indicator }) => (indicator.words ? [indicator] : []))
  const groups = new Map(indicatorsInGroups(own).map(([group, { id }]) => [id, group]))
  const pictures = courses.map(({ indicator, points, aim }) => {
    const group = groups.get(indicator.id)
    // many names lean on their group: "of which free"
    const name = [...(group ? [groupWord(group, t)] : []), indicatorWords(indicator, language, t).name].join(
      ': ',
    )
    const told = points.map(({ month, value }) => ({
      label: `${Number(month.slice(5))}/${month.slice(0, 4)}`,
      value,
      words: shortWord(value, indicator.unit, language),
    }))
    const words = told.map(({ label, words }) => `${label}: ${words}`).join(', ')
    return {
      is: 'picture' as const,
      drawing: courseDrawing(told, aim?.target ?? null),
      alt: `${name}. ${words}.`,
      caption: aim
        ? t('report.courseCaption', { name, target: targetWord(aim, indicator.unit, language, t) })
        : name,
    }
  })
  return sectionOf(t('report.course'), pictures, { wide: true })
}
