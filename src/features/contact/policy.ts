import { defineActions } from '../../platform/access/action.ts'
import { caseRoles, managerRoles, ownPageRoles } from '../../platform/access/category.ts'

export const contactActions = defineActions('contact', {
  list: {
    fi: 'Lue yhteydenotot',
    roles: [...caseRoles, ...managerRoles, ...ownPageRoles],
    needs: { category: 'contactLog', level: 'read' },
  },
  record: {
    fi: 'Kirjaa yhteydenotto',
    roles: caseRoles,
    needs: { category: 'contactLog', level: 'write' },
  },
})
