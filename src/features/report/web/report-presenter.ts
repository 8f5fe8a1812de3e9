import type { TFunction } from 'i18next'
import type { Language } from '../../../../locales/types.ts'
import type { Why } from '../../../kernel/why.ts'
import type { FigureView } from '../contract.ts'
import { changeWord, figureWord, groupWord, indicatorWords, targetWord } from '../rules/report-words.ts'
import { type Aim, isReached } from '../rules/targets.ts'

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

interface Choice {
  readonly value: string
  readonly label: string
}

/** Choices with the one chosen, also where it is none of those offered: `-` (not known), or what is there no more. */
export const withChosen = (choices: readonly Choice[], chosen: string, unknown: string): readonly Choice[] =>
  chosen === '' || choices.some(({ value }) => value === chosen)
    ? choices
    : [...choices, { value: chosen, label: chosen === '-' ? unknown : chosen }]

/** Why a figure is what it is; of one with a target also who set that, when and why. */
function whyOf(aim: Aim | null, target: string, facts: Why['facts']): Why {
  const of = { cite: '', version: '1' }
  if (aim === null) return { rule: 'report.figure', ...of, facts }
  if (aim.set === null) return { rule: 'report.figureWithUsualTarget', ...of, facts: { ...facts, target } }
  const { reason, setBy, organisation, setAt } = aim.set
  const setter = `${setBy}, ${organisation}`
  return { rule: 'report.figureWithTarget', ...of, facts: { ...facts, target, setter, setAt, reason } }
}

/** Every visible string of a figure. */
export function presentFigure(
  figure: FigureView,
  { month, scope }: { readonly month: string; readonly scope: string },
  language: Language,
  t: TFunction,
): FigureLine {
  const { id, group, unit, value, target } = figure
  const aim = target === null || figure.aim === null ? null : { ...figure.aim, target }
  const { name, definition } = indicatorWords(figure, language, t)
  return {
    id,
    group: groupWord(group, t),
    name,
    definition,
    value: figureWord(value, unit, language),
    yearBefore: figureWord(figure.yearBefore, unit, language),
    change: changeWord(figure.change, unit, language),
    target: aim ? targetWord(aim, unit, language, t) : '',
    isReached: isReached(value, aim),
    why: whyOf(aim, aim ? targetWord(aim, unit, language, t) : '', {
      definition,
      month: monthWord(month),
      scope,
      id,
    }),
  }
}
