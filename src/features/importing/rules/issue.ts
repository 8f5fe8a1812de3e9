import type { FactValue } from '../../../kernel/refusal.ts'

/** What is wrong with a row so that it is left out. Words in `locales/<lang>/importing.ts`, `issues`. */
export const faultCodes = [
  'encoding',
  'columnMissing',
  'columnTwice',
  'quoteOpen',
  'tooManyCells',
  'required',
  'tooLong',
  'day',
  'number',
  'wholeNumber',
  'word',
  'weekdays',
  'categories',
  'identityCode',
  'identityCodeOfRow',
  'birthDateDiffers',
  'municipality',
  'endBeforeStart',
  'hoursAndAbsence',
  'noSuchClient',
  'clientRejected',
  'noSuchPeriod',
  'periodRejected',
  'periodWithoutProvider',
  'referenceTaken',
  'repeated',
  'month',
  'monthAhead',
  'noSuchPerson',
  'paidNegative',
  'shareOverPaid',
  'notOwnOrganisation',
] as const
export type FaultCode = (typeof faultCodes)[number]

/** What a register keeper should know of a row that is taken all the same. */
export const warningCodes = [
  'identicalRow',
  'samePerson',
  'protectionKept',
  'municipalityFormer',
  'language',
  'reasonWithoutClosing',
  'workerKept',
  'workerMissing',
  'workerWithoutOrganisation',
  'statusTrimmed',
  'placeWithoutProvider',
  'capacityKept',
  'placeFull',
  'weekdaysAssumed',
  'dayOutsidePeriod',
  'categoryNotByConsent',
  'consentStands',
  'rehabPeriodTooShort',
  'rehabPeriodTooLong',
  'rehabTooManyDays',
  'rehabTooFewHours',
  'rehabTooManyHours',
  'planReviewLate',
  'returnedPositive',
  'shareNotPercent',
  'coachTrimmed',
] as const
export type WarningCode = (typeof warningCodes)[number]
export type IssueCode = FaultCode | WarningCode

export type Facts = Readonly<Record<string, FactValue>>

/** One thing about a cell, before it is known in which row it stands. */
export interface Finding {
  readonly severity: 'fault' | 'warning'
  readonly code: IssueCode
  readonly facts?: Facts
}

export interface Issue extends Finding {
  readonly line: number
  /** Column of the file's header; null when it is the whole row or file. */
  readonly column: string | null
}

export const fault = (code: FaultCode, facts: Facts = {}): Finding => ({ severity: 'fault', code, facts })
export const warning = (code: WarningCode, facts: Facts = {}): Finding => ({
  severity: 'warning',
  code,
  facts,
})
