import type { TFunction } from 'i18next'
import { dayRange } from '../../../../locales/format.ts'
import type { Language } from '../../../../locales/types.ts'
import type { GoalFigure, GoalView } from '../goal-contract.ts'
import { OWN } from '../rules/definition.ts'
import { answersWord } from '../rules/goal-table.ts'
import { type GoalMeasure, isLate } from '../rules/goals.ts'
import { findIndicator } from '../rules/indicators.ts'
import { figureWord, indicatorWords } from '../rules/report-words.ts'
import { type FigureLine, presentFigure } from './report-presenter.ts'

export interface MeasureLine {
  readonly measure: GoalMeasure
  /** Who answers, and by when. */
  readonly who: string
  readonly tone: 'mine' | 'other' | 'none' | 'done'
  readonly state: string
  readonly isLate: boolean
}

export interface IndicatorLine {
  readonly id: string
  readonly name: string
  /** Null: the reader has no right to the figures, or it is not given for this area. */
  readonly figure:
    | (FigureLine & { readonly points: readonly (number | null)[]; readonly course: string })
    | null
}

export interface GoalLine {
  readonly goal: GoalView
  readonly agreed: string
  readonly reached: readonly string[]
  readonly measures: readonly MeasureLine[]
  readonly indicators: readonly IndicatorLine[]
}

const tones = { planned: 'other', underway: 'mine', done: 'done', dropped: 'other' } as const

const presentMeasure = (measure: GoalMeasure, today: string, t: TFunction): MeasureLine => ({
  measure,
  who: answersWord(measure, t),
  tone: tones[measure.state],
  state: t(`goals.states.${measure.state}`),
  isLate: isLate(measure, today),
})

/** The course in words, for those who do not see the line. */
function courseWord({ figure, course }: GoalFigure, language: Language, t: TFunction): string {
  const known = course.filter((value) => value !== null)
  const word = (value: number | undefined) => figureWord(value ?? null, figure.unit, language)
  return t('goals.course', {
    from: word(known[0]),
    to: word(known.at(-1)),
    least: word(known.length > 0 ? Math.min(...known) : undefined),
    most: word(known.length > 0 ? Math.max(...known) : undefined),
  })
}

export interface GoalReading {
  readonly month: string
  /** The area asked, in words. */
  readonly scope: string
  readonly today: string
  readonly figures: readonly GoalFigure[]
}

/** Every visible string of a goal. */
export function presentGoal(
  goal: GoalView,
  reading: GoalReading,
  language: Language,
  t: TFunction,
): GoalLine {
  const { municipality, organisation, from, to } = goal
  const named = municipality && (language === 'sv' ? municipality.nameSv : municipality.nameFi)
  const area = named ?? t('report.wholeArea')
  const scope = named ?? reading.scope
  const mine = new Map(
    reading.figures.filter(({ goalId }) => goalId === goal.id).map((one) => [one.figure.id, one]),
  )
  const indicators = goal.indicators.flatMap((id) => {
    const indicator = findIndicator(id)
    const known = mine.get(id)
    if (!indicator && !id.startsWith(OWN)) return []
    const figure = known && {
      ...presentFigure(known.figure, { month: reading.month, scope }, language, t),
      points: known.course,
      course: courseWord(known, language, t),
    }
    const own = known?.figure.words?.[language].name ?? t('goals.form.ownIndicator')
    const name = indicator ? indicatorWords(indicator, language, t).name : own
    return [{ id, name, figure: figure ?? null }]
  })
  return {
    goal,
    agreed: t('goals.agreedIn', { area, period: dayRange(from, to), organisation }),
    reached: goal.reached.split('\n').filter((line) => line.trim() !== ''),
    measures: goal.measures.map((one) => presentMeasure(one, reading.today, t)),
    indicators,
  }
}
