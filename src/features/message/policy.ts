import { defineActions } from '../../platform/access/action.ts'
import { caseRoles, managerRoles, ownPageRoles, providerRoles } from '../../platform/access/category.ts'

const writers = [...new Set([...caseRoles, ...providerRoles, ...ownPageRoles])]

export const messageActions = defineActions('message', {
  read: {
    fi: 'Lue viestit, joiden osallistuja olen',
    roles: [...writers, ...managerRoles],
    needs: { category: 'message', level: 'read' },
    onReferral: true,
  },
  send: {
    fi: 'Lähetä viesti',
    roles: writers,
    needs: { category: 'message', level: 'write' },
    onReferral: true,
  },
  countUnread: { fi: 'Näe lukemattomien viestien määrä', roles: [...writers, ...managerRoles] },
})
