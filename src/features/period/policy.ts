import { defineActions } from '../../platform/access/action.ts'
import { caseRoles, managerRoles, ownPageRoles, providerRoles } from '../../platform/access/category.ts'

const participation = { category: 'participation', level: 'read' } as const
const writing = { category: 'participation', level: 'write' } as const
const everyone = [...new Set([...caseRoles, ...managerRoles, ...providerRoles])]
const marking = [...new Set([...caseRoles, ...providerRoles])]
/** Those who find a place for a client; the grounds on the file decide further (participation: w). */
const coordinators = [
  'socialCounsellor',
  'socialWorker',
  'rehabCoordinator',
  'clerk',
  'individualCoach',
  'workCoach',
] as const

export const periodActions = defineActions('period', {
  list: { fi: 'Näe asiakkaiden jaksot', roles: everyone, needs: participation },
  print: { fi: 'Tulosta jakson asiakirja', roles: [...everyone, ...ownPageRoles], needs: participation },
  hold: { fi: 'Pidä paikka asiakkaalle', roles: coordinators, needs: writing },
  release: { fi: 'Vapauta pidetty tai varattu paikka', roles: coordinators, needs: writing },
  agree: { fi: 'Kirjaa jakson sopimus', roles: coordinators, needs: writing },
  finish: { fi: 'Päätä tai keskeytä jakso', roles: coordinators, needs: writing },
  evaluate: { fi: 'Arvioi jakso työntekijänä tai paikkana', roles: marking, needs: writing },
  ownPeriods: { fi: 'Näe omat jaksot', roles: ownPageRoles, needs: participation },
  evaluateOwn: { fi: 'Arvioi oma jakso', roles: ['client'], needs: participation },
  enquiries: { fi: 'Näe omien paikkojen kyselyt', roles: providerRoles },
  answer: { fi: 'Vastaa kyselyyn paikan puolesta', roles: providerRoles },
  answerByLink: { fi: 'Vastaa kyselyyn kertalinkistä', roles: ['anyone'] },
})
