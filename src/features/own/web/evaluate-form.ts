import type { Checked } from '../../../ui/index.ts'
import type { EvaluationBody } from '../../period/contract.ts'

export const goals = ['reached', 'partly', 'notReached'] as const
export const onwards = ['continue', 'otherService', 'end'] as const

export interface EvaluateValues {
  readonly text: string
  readonly goalReached: (typeof goals)[number] | ''
  readonly continuation: (typeof onwards)[number] | ''
}

export const emptyEvaluation: EvaluateValues = { text: '', goalReached: '', continuation: '' }

/** The text is needed; the two choices may be left open. */
export function checkEvaluation(values: EvaluateValues, id: string): Checked<EvaluationBody> {
  const text = values.text.trim()
  if (text === '') return { ok: false, errors: { text: 'required' } }
  const { goalReached, continuation } = values
  return {
    ok: true,
    value: { id, text, goalReached: goalReached || null, continuation: continuation || null },
  }
}
