import { defineActions } from '../../platform/access/action.ts'
import { caseRoles, managerRoles, ownPageRoles } from '../../platform/access/category.ts'

export const fileActions = defineActions('file', {
  open: {
    fi: 'Avaa asiakkaan tiedot',
    roles: [...caseRoles, ...managerRoles],
    needs: { category: 'identity', level: 'read' },
  },
  guide: {
    fi: 'Tulosta asiakkaan ohje ja infopaketti',
    roles: [...caseRoles, ...managerRoles, ...ownPageRoles],
    needs: { category: 'identity', level: 'read' },
  },
  handOver: {
    fi: 'Tulosta saattosiirron yhteenveto',
    roles: caseRoles,
    needs: { category: 'plan', level: 'read' },
  },
})
