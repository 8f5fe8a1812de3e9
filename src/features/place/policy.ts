import { defineActions } from '../../platform/access/action.ts'
import { caseRoles, managerRoles, providerRoles } from '../../platform/access/category.ts'

const staff = [...new Set([...caseRoles, ...managerRoles, ...providerRoles])]
/** Those whose organisation may have places of its own, and coordinators on a provider's behalf (E1). */
const announcers = [
  ...new Set([
    ...providerRoles,
    'rehabCoordinator',
    'individualCoach',
    'workCoach',
    'workplaceInstructor',
  ] as const),
]

export const placeActions = defineActions('place', {
  search: { fi: 'Etsi paikkoja ja näe vapaat puolipäivät', roles: staff },
  readNeeds: {
    fi: 'Näe, mitä asiakas tarvitsee paikalta',
    roles: caseRoles,
    needs: { category: 'participation', level: 'read' },
  },
  announce: { fi: 'Ilmoita paikka', roles: announcers },
  change: { fi: 'Muuta paikan tietoja ja paikkamäärää', roles: announcers },
})
