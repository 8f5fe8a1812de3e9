import { defineActions } from '../../platform/access/action.ts'
import { caseRoles, managerRoles, ownPageRoles } from '../../platform/access/category.ts'

const writesPlan = { category: 'plan', level: 'write' } as const

export const pathActions = defineActions('path', {
  read: {
    fi: 'Näe asiakkaan polku, seuraava teko ja kenen vuoro on',
    roles: [...caseRoles, ...managerRoles, ...ownPageRoles],
    needs: { category: 'decisionJoint', level: 'read' },
  },
  print: {
    fi: 'Tulosta päätetyn polun loppuarvio',
    roles: [...caseRoles, ...managerRoles, ...ownPageRoles],
    needs: { category: 'decisionJoint', level: 'read' },
  },
  exportClosing: {
    fi: 'Vie päätetty polku työvoimaviranomaisen rekisteriin (CSV ja JSON)',
    roles: caseRoles,
    needs: { category: 'needsAssessment', level: 'read' },
  },
  open: { fi: 'Avaa monialainen tuki tai kuntouttava työtoiminta', roles: caseRoles, needs: writesPlan },
  move: { fi: 'Vie polkua eteenpäin', roles: caseRoles, needs: writesPlan },
  namePair: { fi: 'Nimeä ja vaihda työpari', roles: caseRoles, needs: writesPlan },
  close: { fi: 'Päätä polku loppuarvioon', roles: caseRoles, needs: writesPlan },
})
