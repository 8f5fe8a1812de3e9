import type { relationshipKinds } from './words.ts'

/** Role of a worker whom an import creates, until the administrator says otherwise: by the organisation's kind, else by the relationship's. */
export const roleByOrganisation: Readonly<Record<string, string>> = {
  employmentAuthority: 'ownCoach',
  wellbeingCounty: 'socialCounsellor',
  healthService: 'nurse',
  kela: 'kelaOfficer',
  municipalityUnit: 'individualCoach',
  workshop: 'workCoach',
  provider: 'providerCoach',
}
export const roleByRelationship: Readonly<Record<keyof typeof relationshipKinds, string>> = {
  employment: 'ownCoach',
  joint: 'ownCoach',
  rehab: 'rehabCoordinator',
  socialRehab: 'socialCounsellor',
  disability: 'socialWorker',
  individualSupport: 'individualCoach',
  workshop: 'workCoach',
}
