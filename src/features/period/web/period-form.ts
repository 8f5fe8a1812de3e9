import type { BodyOf } from '../../../kernel/endpoint.ts'
import { parsePlainDate } from '../../../kernel/plain-date.ts'
import type { Checked, FieldErrors } from '../../../ui/index.ts'
import type { agreePeriod, EvaluationBody, finishPeriod } from '../contract.ts'
import type { EndReason } from '../rules/moves.ts'

const isDay = (text: string): boolean => parsePlainDate(text) !== null
const checked = <T>(errors: FieldErrors, value: () => T): Checked<T> =>
  Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: value() }

export interface AgreeValues {
  readonly from: string
  readonly to: string
  readonly hoursPerDay: string
  readonly contractOn: string
  readonly evaluationBy: string
}

/** Hours as typed, with a comma or a point; null when it is no number. */
export const readHours = (text: string): number | null => {
  const hours = Number(text.trim().replace(',', '.'))
  return text.trim() !== '' && Number.isFinite(hours) && hours > 0 && hours <= 12 ? hours : null
}

export function checkAgree(values: AgreeValues, version: number): Checked<BodyOf<typeof agreePeriod>> {
  const { from, to, contractOn, evaluationBy } = values
  const hoursPerDay = readHours(values.hoursPerDay)
  const errors = {
    ...(isDay(from) ? {} : { from: 'date' }),
    ...(isDay(to) ? (isDay(from) && to < from ? { to: 'endBeforeStart' } : {}) : { to: 'date' }),
    ...(hoursPerDay === null ? { hoursPerDay: 'number' } : {}),
    ...(isDay(contractOn) ? {} : { contractOn: 'date' }),
    ...(evaluationBy === '' || isDay(evaluationBy) ? {} : { evaluationBy: 'date' }),
  }
  return checked(errors, () => ({
    version,
    from,
    to,
    hoursPerDay: hoursPerDay ?? 0,
    contractOn,
    ...(evaluationBy ? { evaluationBy } : {}),
  }))
}

export interface FinishValues {
  readonly lastDay: string
  readonly reason: EndReason | ''
  readonly note: string
}

export function checkFinish(values: FinishValues, version: number): Checked<BodyOf<typeof finishPeriod>> {
  const { lastDay, reason } = values
  const note = values.note.trim()
  const errors = {
    ...(isDay(lastDay) ? {} : { lastDay: 'date' }),
    ...(reason === '' ? { reason: 'required' } : {}),
  }
  return checked(errors, () => ({
    version,
    lastDay,
    reason: reason || 'other',
    ...(note ? { note } : {}),
  }))
}

export interface EvaluationValues {
  readonly text: string
  readonly goalReached: NonNullable<EvaluationBody['goalReached']> | ''
  readonly continuation: NonNullable<EvaluationBody['continuation']> | ''
}

export const emptyEvaluation: EvaluationValues = { text: '', goalReached: '', continuation: '' }

/** The text is needed; what follows too, when it is decided here (`decides`: the worker's evaluation). */
export function checkEvaluation(
  values: EvaluationValues,
  id: string,
  decides = false,
): Checked<EvaluationBody> {
  const text = values.text.trim()
  const errors = {
    ...(text === '' ? { text: 'required' } : {}),
    ...(decides && values.continuation === '' ? { continuation: 'required' } : {}),
  }
  return checked(errors, () => ({
    id,
    text,
    goalReached: values.goalReached || null,
    continuation: values.continuation || null,
  }))
}
