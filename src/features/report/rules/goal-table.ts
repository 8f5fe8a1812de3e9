import type { TFunction } from 'i18next'
import { dayRange, plainDay } from '../../../../locales/format.ts'
import type { Language } from '../../../../locales/types.ts'
import type { DocumentSection } from '../../../kernel/document.ts'
import type { GoalMeasure } from './goals.ts'
import type { Indicator } from './indicator.ts'
import { aimWord, changeWord, figureWord, indicatorWords } from './report-words.ts'
import type { Aim } from './targets.ts'
import type { FigureValue } from './values.ts'

/** A goal as it is told on paper and in files: its words, and the figures of the month. */
export interface ToldGoal {
  readonly what: string
  readonly reached: string
  readonly from: string
  readonly to: string
  /** Null: the whole area's. */
  readonly named: { readonly nameFi: string; readonly nameSv: string } | null
  readonly measures: readonly GoalMeasure[]
  readonly figures: readonly {
    readonly indicator: Indicator
    readonly figure: FigureValue
    readonly aim: Aim | null
  }[]
}

const periodWord = ({ from, to }: ToldGoal): string => dayRange(from, to)

/** Who answers, by when: `Sosiaaliohjaaja, 31.12.2026`, or that it goes on. */
export const answersWord = (
  { answers, dueOn }: Pick<GoalMeasure, 'answers' | 'dueOn'>,
  t: TFunction,
): string =>
  [answers, dueOn === null ? t('goals.goesOn') : plainDay(dueOn)].filter((part) => part !== '').join(', ')

export const stateWord = ({ state, note }: Pick<GoalMeasure, 'state' | 'note'>, t: TFunction): string =>
  note === '' ? t(`goals.states.${state}`) : `${t(`goals.states.${state}`)}: ${note}`

const areaWord = ({ named }: ToldGoal, language: Language, t: TFunction): string =>
  named === null ? t('report.wholeArea') : language === 'sv' ? named.nameSv : named.nameFi

/** A figure with its change and target: `219 (−51), tavoite 200`. */
function figureText(
  { indicator, figure, aim: aimed }: ToldGoal['figures'][number],
  language: Language,
  t: TFunction,
): string {
  const { value, change } = figure
  const { unit } = indicator
  const shown = `${figureWord(value, unit, language)} (${changeWord(change, unit, language)})`
  const aim = aimed ? `, ${t('goals.target', { target: aimWord(indicator, value, aimed, language, t) })}` : ''
  return `${indicatorWords(indicator, language, t).name}: ${shown}${aim}`
}

const columnWidths = {
  what: 40,
  area: 18,
  period: 22,
  how: 50,
  answers: 28,
  dueOn: 12,
  state: 14,
  note: 40,
  reached: 50,
  indicators: 60,
} as const

/** The goals as a table for other programs: a row each measure, and one for a goal without any. */
export function goalTable(goals: readonly ToldGoal[], language: Language, t: TFunction) {
  const column = (name: keyof typeof columnWidths) =>
    name === 'answers' ? t('goals.form.answers') : t(`goals.columns.${name}`)
  const rows = goals.flatMap((goal) => {
    const { what, reached, measures, figures } = goal
    const before = [what, areaWord(goal, language, t), periodWord(goal)]
    const after = [reached, figures.map((one) => figureText(one, language, t)).join('\n')]
    const told = measures.map(({ how, answers, dueOn, state, note }) => [
      how,
      answers,
      dueOn,
      t(`goals.states.${state}`),
      note,
    ])
    return (told.length > 0 ? told : [[null, null, null, null, null]]).map((middle) => [
      ...before,
      ...middle,
      ...after,
    ])
  })
  return {
    name: t('goals.title'),
    head: (Object.keys(columnWidths) as (keyof typeof columnWidths)[]).map(column),
    rows,
    widths: Object.values(columnWidths),
  }
}

/** The goals on paper, each with its measures and figures. */
export const goalSections = (
  goals: readonly ToldGoal[],
  language: Language,
  t: TFunction,
): DocumentSection[] =>
  goals.map((goal) => ({
    heading: `${t('goals.one')}: ${goal.what}`,
    wide: true,
    blocks: [
      {
        is: 'facts',
        facts: [
          { label: t('goals.columns.area'), value: areaWord(goal, language, t) },
          { label: t('goals.columns.period'), value: periodWord(goal) },
          { label: t('goals.columns.reached'), value: goal.reached },
        ],
      },
      ...(goal.measures.length === 0
        ? []
        : [
            {
              is: 'table' as const,
              head: (['how', 'answers', 'state'] as const).map((column) => t(`goals.columns.${column}`)),
              rows: goal.measures.map((one) => [one.how, answersWord(one, t), stateWord(one, t)]),
            },
          ]),
      ...(goal.figures.length === 0
        ? []
        : [{ is: 'list' as const, items: goal.figures.map((one) => figureText(one, language, t)) }]),
    ],
  }))
