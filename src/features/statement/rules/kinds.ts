import type { StatementKind } from '../contract.ts'

/** Who may know of a kind of paper, and who may read it; the table `statement_kind` says the same, by test. */
export const kindCategories = {
  doctorA: { category: 'workAbility', paper: 'healthRecords' },
  doctorB: { category: 'workAbility', paper: 'healthRecords' },
  doctorC: { category: 'workAbility', paper: 'healthRecords' },
  workAbilityAssessment: { category: 'workAbility', paper: 'healthRecords' },
  therapist: { category: 'workAbility', paper: 'healthRecords' },
  psychologist: { category: 'workAbility', paper: 'healthRecords' },
  socialWorker: { category: 'socialServices', paper: 'socialServices' },
  workCertificate: { category: 'employmentHistory', paper: 'employmentHistory' },
  studyCertificate: { category: 'employmentHistory', paper: 'employmentHistory' },
  otherCertificate: { category: 'employmentHistory', paper: 'employmentHistory' },
} as const satisfies Record<StatementKind, { readonly category: string; readonly paper: string }>

/** Of a health paper nothing is told in words beside the paper; a certificate has its name. */
export const hasTitle = (kind: StatementKind): boolean => kindCategories[kind].category !== 'workAbility'
