import { defineActions } from '../../platform/access/action.ts'
import { ownPageRoles, signedInRoles } from '../../platform/access/category.ts'

export const sessionActions = defineActions('session', {
  readMe: { fi: 'Näe, kuka olen ja mitä saan tehdä', roles: ['anyone'] },
  switchPosition: {
    fi: 'Vaihda omaa tehtävää',
    roles: signedInRoles.filter((r) => r !== 'client' && r !== 'proxy'),
  },
  ownSessions: { fi: 'Näe ja päätä omat istunnot muualla', roles: signedInRoles },
  switchPerson: { fi: 'Vaihda, kenen asioita hoidat', roles: ownPageRoles },
})
