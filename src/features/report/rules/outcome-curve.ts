import type { TFunction } from 'i18next'
import type { Language } from '../../../../locales/types.ts'
import type { Picture } from '../../../kernel/drawing.ts'
import type { OutcomeFigures } from '../outcomes-contract.ts'
import { partWord } from './outcome-words.ts'
import { goneAfter } from './outcomes.ts'
import { survivalChart } from './survival-chart.ts'

/** Periods of the stay at whose end it is told where people are; none of which nobody was followed so long. */
export const toldParts = (parts: OutcomeFigures['parts']) =>
  parts.filter(({ part, atRisk, toMonth }) => part !== null && atRisk > 0 && goneAfter.includes(toMonth))

/** The curve of those still there, for the page and for paper; in words its heights, which the table has as well. */
export function stayCurve(outcomes: OutcomeFigures, language: Language, t: TFunction): Picture {
  const heights = toldParts(outcomes.parts).map(
    ({ toMonth, part }) => `${t('outcomes.gone.months', { count: toMonth })}: ${partWord(part, language)}`,
  )
  return {
    drawing: survivalChart(outcomes.curve, outcomes.years * 12, {
      part: (level) => partWord(level, language),
      months: (count) => `${count} ${t('outcomes.stays.unit')}`,
    }),
    alt: `${[t('outcomes.stays.chart'), ...heights].join('. ')}. ${t('outcomes.stays.twin')}`,
    caption: t('outcomes.stays.caption'),
  }
}
