import { positionRoles } from '../../kernel/roles.ts'

/** Categories of a client's data, in the order of their bits in `access_grant` (migration 0006; access-matrix). */
export const categories = [
  'identity',
  'identityCode',
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
  'message',
  'consent',
  'log',
] as const

export type Category = (typeof categories)[number]
export type Level = 'read' | 'write'

export const categoryBit = (category: Category): number => 1 << categories.indexOf(category)

/** The categories whose bits stand in a mask of `access_grant`. */
export const categoriesOf = (mask: number): Category[] =>
  categories.filter((c) => (mask & categoryBit(c)) !== 0)

export const roles = [...positionRoles, 'client', 'proxy', 'anyone'] as const

/** A position's role; `client` in own pages; `proxy` in the pages of whom one represents; `anyone` without sign-in. */
export type Role = (typeof roles)[number]

/** Those who work with clients, whatever their organisation: the grounds on the file decide the rest. */
export const caseRoles = [
  'ownCoach',
  'clerk',
  'socialCounsellor',
  'socialWorker',
  'rehabCoordinator',
  'nurse',
  'serviceGuide',
  'kelaOfficer',
  'individualCoach',
  'workCoach',
  'workplaceInstructor',
  'outreachWorker',
] as const satisfies readonly Role[]

export const managerRoles = ['manager'] as const satisfies readonly Role[]
export const providerRoles = [
  'placeContact',
  'providerCoach',
  'workplaceInstructor',
] as const satisfies readonly Role[]
/** In the client's pages: the client, and a recorded proxy as far as the matrix lets. */
export const ownPageRoles = ['client', 'proxy'] as const satisfies readonly Role[]
export const signedInRoles = roles.filter((r) => r !== 'anyone')
