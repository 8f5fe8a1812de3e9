import type { PlainDate } from '../../../kernel/plain-date.ts'
import { findIndicator } from './indicators.ts'

/** How far a measure is; `dropped` is given up with a reason. */
export const measureStates = ['planned', 'underway', 'done', 'dropped'] as const
export type MeasureState = (typeof measureStates)[number]

export interface GoalMeasure {
  readonly id: string
  readonly how: string
  readonly answers: string
  readonly dueOn: string | null
  readonly state: MeasureState
  readonly note: string
}

/** A goal as the working group agreed it (S1, chapter 3). */
export interface Goal {
  readonly what: string
  readonly reached: string
  /** Code of the municipality; null: the whole area's. */
  readonly municipality: string | null
  readonly from: string
  readonly to: string
  readonly indicators: readonly string[]
  readonly measures: readonly GoalMeasure[]
}

/** Its day has gone by, and it is neither done nor given up. */
export const isLate = (
  { dueOn, state }: Pick<GoalMeasure, 'dueOn' | 'state'>,
  today: PlainDate | string,
): boolean => dueOn !== null && dueOn < today && (state === 'planned' || state === 'underway')

export const checkedOfMeasure = ['how', 'dueOn', 'note'] as const

/** Name of a measure's field in a form and in a refusal: by its id, since rows left empty are not sent. */
export const measureField = (id: string, name: (typeof checkedOfMeasure)[number]): string =>
  `measure-${id}-${name}`

/** What cannot be agreed as it is written, by field; null when everything can. `isOwn`: whether there is such a figure of an organisation's own. */
export function wrongInGoal(goal: Goal, isOwn: (id: string) => boolean): Record<string, string> | null {
  const wrong: Record<string, string> = {}
  if (goal.what.trim() === '') wrong.what = 'required'
  if (goal.reached.trim() === '') wrong.reached = 'required'
  if (goal.to < goal.from) wrong.to = 'endBeforeStart'
  if (goal.indicators.some((id) => !findIndicator(id) && !isOwn(id))) wrong.indicators = 'unknown'
  for (const { id, how, state, note } of goal.measures) {
    if (how.trim() === '') wrong[measureField(id, 'how')] = 'required'
    if (state === 'dropped' && note.trim() === '') wrong[measureField(id, 'note')] = 'required'
  }
  return Object.keys(wrong).length > 0 ? wrong : null
}

/** Without spaces around, and each figure once. */
export const tidyGoal = (goal: Goal): Goal => ({
  ...goal,
  what: goal.what.trim(),
  reached: goal.reached.trim(),
  indicators: [...new Set(goal.indicators)],
  measures: goal.measures.map((one) => ({
    ...one,
    how: one.how.trim(),
    answers: one.answers.trim(),
    note: one.note.trim(),
  })),
})
