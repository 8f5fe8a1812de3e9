import type { Checked, FieldErrors } from '../../../ui/index.ts'
import type { Given } from '../contract.ts'
import type { FactName } from '../rules/facts.ts'

/** What was typed for each fact that the worker may give; '' when the file's own holds. */
export type GivenValues = Readonly<Record<Exclude<FactName, 'birthDate'>, string>> & { readonly on: string }

export const noGiven = (on: string): GivenValues => ({
  on,
  hasEmploymentPlan: '',
  unemployedSince: '',
  supportDays: '',
  supportDaysLast12Months: '',
  allowanceExhausted: '',
  supportDaysAfterAllowance: '',
  socialAssistanceMonths: '',
})

export const counts = [
  'supportDays',
  'supportDaysLast12Months',
  'supportDaysAfterAllowance',
  'socialAssistanceMonths',
] as const
export const choices = ['hasEmploymentPlan', 'allowanceExhausted'] as const

type ReadDay = (text: string) => string | undefined

/** What is asked of the server: the day, and only what was given. */
export function checkGiven(values: GivenValues, readDay: ReadDay): Checked<{ on: string; given: Given }> {
  const [on, since] = [readDay(values.on), readDay(values.unemployedSince)]
  const wrong = counts.filter((name) => !/^\d{0,5}$/.test(values[name].trim()))
  const errors: FieldErrors = {
    ...(on ? {} : { on: 'date' }),
    ...(since === undefined ? { unemployedSince: 'date' } : {}),
    ...Object.fromEntries(wrong.map((name) => [name, 'number'])),
  }
  if (!on || Object.keys(errors).length > 0) return { ok: false, errors }
  const given: Given = {
    ...(since ? { unemployedSince: since } : {}),
    ...Object.fromEntries(
      counts.flatMap((name) => (values[name].trim() === '' ? [] : [[name, Number(values[name])]])),
    ),
    ...Object.fromEntries(
      choices.flatMap((name) => (values[name] === '' ? [] : [[name, values[name] === 'yes']])),
    ),
  }
  return { ok: true, value: { on, given } }
}
