import { defineActions } from '../../platform/access/action.ts'
import { caseRoles, managerRoles } from '../../platform/access/category.ts'

export const fileActions = defineActions('file', {
  open: {
    fi: 'Avaa asiakkaan tiedot',
    roles: [...caseRoles, ...managerRoles],
    needs: { category: 'identity', level: 'read' },
  },
})
