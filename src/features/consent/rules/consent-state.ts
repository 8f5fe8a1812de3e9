import type { PlainDate } from '../../../kernel/plain-date.ts'

/** What a client may consent to (migration 0012). A name goes with any consent's own ground; the log and messages never do. */
export const consentableCategories = [
  'contact',
  'jobseekerStatus',
  'employmentHistory',
  'situation',
  'socialServices',
  'workAbility',
  'healthRecords',
  'benefits',
  'needsAssessment',
  'plan',
  'supportNeeds',
  'participation',
  'decisionOwn',
  'decisionJoint',
  'shareRow',
  'contactLog',
] as const
export type ConsentableCategory = (typeof consentableCategories)[number]

export const consentStates = ['inForce', 'refused', 'withdrawn', 'narrowed', 'expired'] as const
export type ConsentState = (typeof consentStates)[number]

export const consentActs = ['narrow', 'withdraw'] as const
export type ConsentAct = (typeof consentActs)[number]

/** What may be done next; a consent that is over stays as it was. */
export const actsOf = {
  inForce: ['narrow', 'withdraw'],
  refused: [],
  withdrawn: [],
  narrowed: [],
  expired: [],
} as const satisfies Record<ConsentState, readonly ConsentAct[]>

export interface ConsentFacts {
  readonly answer: 'given' | 'refused'
  readonly validUntil: PlainDate | null
  readonly isWithdrawn: boolean
  /** Another row took its place. */
  readonly wasNarrowed: boolean
}

/** The state on a day; the last day belongs to the consent. */
export function stateOf(consent: ConsentFacts, day: PlainDate): ConsentState {
  if (consent.wasNarrowed) return 'narrowed'
  if (consent.isWithdrawn) return 'withdrawn'
  if (consent.answer === 'refused') return 'refused'
  return consent.validUntil !== null && consent.validUntil < day ? 'expired' : 'inForce'
}
