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
    // a manager reads by supervision and writes nothing there; a named reviewer of a share list writes contacts (F2)
    roles: [...caseRoles, ...managerRoles],
    needs: { category: 'contactLog', level: 'write' },
  },
})
