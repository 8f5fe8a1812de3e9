import type { PlainDate } from '../../../kernel/plain-date.ts'

/** Facts of the two rules, in the order a worker is asked for them. */
export const factNames = [
  'birthDate',
  'hasEmploymentPlan',
  'unemployedSince',
  'supportDays',
  'supportDaysLast12Months',
  'allowanceExhausted',
  'supportDaysAfterAllowance',
  'socialAssistanceMonths',
] as const
export type FactName = (typeof factNames)[number]

/** What is known of the client on the day; what is not known is left out. */
export interface Facts {
  readonly birthDate?: PlainDate
  readonly hasEmploymentPlan?: boolean
  readonly unemployedSince?: PlainDate
  readonly supportDays?: number
  readonly supportDaysLast12Months?: number
  readonly allowanceExhausted?: boolean
  readonly supportDaysAfterAllowance?: number
  readonly socialAssistanceMonths?: number
}
