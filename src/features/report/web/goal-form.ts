import type { BodyOf } from '../../../kernel/endpoint.ts'
import { type Checked, readDay } from '../../../ui/index.ts'
import type { GoalView, saveGoal } from '../goal-contract.ts'
import { OWN } from '../rules/definition.ts'
import { type GoalMeasure, type MeasureState, measureField, wrongInGoal } from '../rules/goals.ts'
import { onTop, rowsOnTop } from './catch-up.ts'

/** A measure as typed; its day is a day, empty, or the text that was typed. */
export interface MeasureRow extends Omit<GoalMeasure, 'dueOn'> {
  readonly dueOn: string
}

export interface GoalValues {
  readonly what: string
  readonly municipality: string
  readonly from: string
  readonly to: string
  readonly reached: string
  readonly indicators: readonly string[]
  readonly measures: readonly MeasureRow[]
}
export type GoalBody = BodyOf<typeof saveGoal>

export const emptyMeasure = (id: string): MeasureRow => ({
  id,
  how: '',
  answers: '',
  dueOn: '',
  state: 'planned',
  note: '',
})

/** What is on the table, to be edited; of a new goal nothing but the area. */
export const goalValues = (goal: GoalView | null, municipality: string): GoalValues => ({
  what: goal?.what ?? '',
  municipality: goal ? (goal.municipality?.code ?? '') : municipality,
  from: goal?.from ?? '',
  to: goal?.to ?? '',
  reached: goal?.reached ?? '',
  indicators: goal?.indicators ?? [],
  measures: (goal?.measures ?? []).map((one) => ({ ...one, dueOn: one.dueOn ?? '' })),
})

/** What was typed, on top of what somebody else saved meanwhile: each field, and each measure by itself. */
export const catchUp = (typed: GoalValues, opened: GoalValues, newest: GoalValues): GoalValues => ({
  ...onTop(typed, opened, newest),
  measures: rowsOnTop(typed.measures, opened.measures, newest.measures),
})

/** A row into which nothing was typed is no measure yet. */
const isBlank = ({ how, answers, dueOn, note }: MeasureRow): boolean =>
  `${how}${answers}${dueOn}${note}`.trim() === ''

const dayError = (text: string, today: string): string | null =>
  text.trim() === '' ? 'required' : readDay(text, today) ? null : 'date'

/** The goal that was typed, or what is wrong with it by field. */
export function checkGoal(
  values: GoalValues,
  { id, version, today }: { id: string; version: number | null; today: string },
): Checked<GoalBody> {
  const rows = values.measures.map((row) => ({ row, due: readDay(row.dueOn, today) }))
  const [from, to] = [readDay(values.from, today), readDay(values.to, today)]
  const errors: Record<string, string> = {}
  for (const name of ['from', 'to'] as const) {
    const wrong = dayError(values[name], today)
    if (wrong) errors[name] = wrong
  }
  for (const { row, due } of rows)
    if (row.dueOn.trim() !== '' && !due) errors[measureField(row.id, 'dueOn')] = 'date'
  const value: GoalBody = {
    id,
    what: values.what.trim(),
    reached: values.reached.trim(),
    municipality: values.municipality === '' ? null : values.municipality,
    from: from ?? '',
    to: to ?? '',
    indicators: [...values.indicators],
    measures: rows.filter(({ row }) => !isBlank(row)).map(({ row, due }) => ({ ...row, dueOn: due || null })),
    version,
  }
  const found = { ...wrongInGoal(value, (one) => one.startsWith(OWN)), ...errors }
  return Object.keys(found).length > 0 ? { ok: false, errors: found } : { ok: true, value }
}

export interface MarkValues {
  readonly state: MeasureState
  readonly note: string
}

/** How far a measure of a goal is; empty where the goal has no such measure. */
export function markValues({ measures }: Pick<GoalView, 'measures'>, measureId: string): MarkValues {
  const measure = measures.find(({ id }) => id === measureId)
  return { state: measure?.state ?? 'planned', note: measure?.note ?? '' }
}

/** How far a measure is; one given up says why. */
export const checkMark = ({ state, note }: MarkValues): Checked<MarkValues> =>
  state === 'dropped' && note.trim() === ''
    ? { ok: false, errors: { note: 'required' } }
    : { ok: true, value: { state, note: note.trim() } }
