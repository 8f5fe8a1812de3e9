import { expect, it } from 'vitest'
import { rolesOfKind } from './roles-of-kind.ts'

const anywhere = ['administrator', 'registerKeeper', 'dataProtectionOfficer']
const workshop = ['individualCoach', 'workCoach', 'workplaceInstructor', 'outreachWorker']

/** Who works where; an organisation whose kind is not known has nobody who meets a client. */
it.each([
  ['employmentAuthority', ['ownCoach', 'clerk', 'manager']],
  ['wellbeingCounty', ['socialCounsellor', 'socialWorker', 'rehabCoordinator', 'clerk', 'manager']],
  ['healthService', ['nurse', 'serviceGuide']],
  ['kela', ['kelaOfficer']],
  ['municipalityUnit', workshop],
  ['workshop', workshop],
  ['provider', ['placeContact', 'providerCoach']],
  [null, []],
] as const)('%s has its own roles, and those that any organisation may have', (kind, own) => {
  expect(rolesOfKind(kind)).toEqual([...own, ...anywhere])
})
