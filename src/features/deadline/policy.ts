import { defineActions } from '../../platform/access/action.ts'
import { caseRoles, managerRoles, providerRoles } from '../../platform/access/category.ts'

export const deadlineActions = defineActions('deadline', {
  list: {
    fi: 'Näe asiakkaan määräajat',
    roles: [...new Set([...caseRoles, ...managerRoles, ...providerRoles, 'client' as const])],
    needs: { category: 'identity', level: 'read' },
  },
})
