import type { TFunction } from 'i18next'
import type { Language } from '../../../../locales/types.ts'
import type { Why } from '../../../kernel/why.ts'
import type { FigureView } from '../contract.ts'
import { changeWord, figureWord, groupWord, indicatorWords } from '../rules/report-words.ts'

export interface FigureLine {
  readonly id: string
  readonly group: string
  readonly name: string
  readonly definition: string
  readonly value: string
  readonly yearBefore: string
  readonly change: string
  readonly target: string
  /** Whether the target is reached; null where there is none or no value. */
  readonly isReached: boolean | null
  readonly why: Why
}

/** A month as it is read: `1/2023`. */
export const monthWord = (month: string): string => `${Number(month.slice(5))}/${month.slice(0, 4)}`

/** Every visible string of a figure. */
export function presentFigure(
  figure: FigureView,
  { month, scope }: { readonly month: string; readonly scope: string },
  language: Language,
  t: TFunction,
): FigureLine {
  const { id, group, unit, value, target } = figure
  const { name, definition } = indicatorWords(figure, language, t)
  return {
    id,
    group: groupWord(group, t),
    name,
    definition,
    value: figureWord(value, unit, language),
    yearBefore: figureWord(figure.yearBefore, unit, language),
    change: changeWord(figure.change, unit, language),
    target: target === null ? '' : figureWord(target, unit, language),
    isReached: target === null || value === null ? null : value >= target,
    why: {
      rule: 'report.figure',
      cite: '',
      version: '1',
      facts: { definition, month: monthWord(month), scope, id },
    },
  }
}
