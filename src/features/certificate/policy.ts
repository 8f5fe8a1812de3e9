import { positionRoles } from '../../kernel/roles.ts'
import { defineActions } from '../../platform/access/action.ts'
import { caseRoles, managerRoles, ownPageRoles, providerRoles } from '../../platform/access/category.ts'

const participation = { category: 'participation', level: 'read' } as const
const writing = { category: 'participation', level: 'write' } as const
const everyone = [...new Set([...caseRoles, ...managerRoles, ...providerRoles])]
/** Those who change places (features/place/policy.ts). */
const announcers = [
  ...new Set([...providerRoles, 'rehabCoordinator', 'individualCoach', 'workCoach'] as const),
]
const writers = [...new Set([...caseRoles, ...providerRoles])]

export const certificateActions = defineActions('certificate', {
  read: { fi: 'Näe jakson osaamistodistus', roles: everyone, needs: participation },
  write: { fi: 'Kirjoita osaamistodistusta', roles: writers, needs: writing },
  sign: { fi: 'Allekirjoita osaamistodistus tai avaa se korjattavaksi', roles: writers, needs: writing },
  print: { fi: 'Tulosta osaamistodistus', roles: [...everyone, ...ownPageRoles], needs: participation },
  own: { fi: 'Näe omat osaamistodistukset', roles: ownPageRoles, needs: participation },
  criteria: { fi: 'Selaa tutkinnon osia ja niiden vaatimuksia', roles: positionRoles },
  bringCriteria: { fi: 'Tuo tutkinnon osia ja niiden vaatimuksia tiedostosta', roles: ['administrator'] },
  nameLearned: { fi: 'Nimeä, mitä paikassa voi oppia', roles: announcers },
})
