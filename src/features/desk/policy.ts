import { defineActions } from '../../platform/access/action.ts'
import { caseRoles, managerRoles } from '../../platform/access/category.ts'

export const deskActions = defineActions('desk', {
  read: {
    fi: 'Avaa työpöytä: omat asiakkaat seuraavan määräajan mukaan',
    roles: [...caseRoles, ...managerRoles],
  },
})
