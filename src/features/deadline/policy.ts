import { defineActions } from '../../platform/access/action.ts'
import { caseRoles, managerRoles, ownPageRoles, providerRoles } from '../../platform/access/category.ts'

export const deadlineActions = defineActions('deadline', {
  list: {
    fi: 'Näe asiakkaan määräajat',
    roles: [...new Set([...caseRoles, ...managerRoles, ...providerRoles, ...ownPageRoles])],
    needs: { category: 'identity', level: 'read' },
  },
  recompute: { fi: 'Laske kaikki määräajat uudelleen, kun laki on muuttunut', roles: ['administrator'] },
})
