import { defineActions } from '../../platform/access/action.ts'
import { caseRoles, managerRoles, ownPageRoles } from '../../platform/access/category.ts'

const writes = { category: 'decisionOwn', level: 'write' } as const
const readsJoint = { category: 'decisionJoint', level: 'read' } as const
const readsOwn = { category: 'decisionOwn', level: 'read' } as const

export const decisionActions = defineActions('decision', {
  list: {
    fi: 'Näe, mitä asiakkaasta on päätetty',
    roles: [...caseRoles, ...managerRoles, ...ownPageRoles],
    needs: readsJoint,
  },
  read: {
    fi: 'Lue oman organisaation päätös',
    roles: [...caseRoles, ...managerRoles, ...ownPageRoles],
    needs: readsOwn,
  },
  print: {
    fi: 'Tulosta oman organisaation päätös',
    roles: [...caseRoles, ...managerRoles, ...ownPageRoles],
    needs: readsOwn,
  },
  prepare: { fi: 'Valmistele päätös', roles: caseRoles, needs: writes },
  hear: { fi: 'Kuule asianosaista', roles: caseRoles, needs: writes },
  decide: { fi: 'Päätä', roles: caseRoles, needs: writes },
  deliver: { fi: 'Anna päätös tiedoksi', roles: caseRoles, needs: writes },
  correct: { fi: 'Korjaa tai peruuta päätös', roles: caseRoles, needs: writes },
  settle: { fi: 'Päätä, kuka organisaatiossa päättää mistäkin', roles: ['administrator'] },
  enter: {
    fi: 'Näe yksikölle tiedoksi tulleet päätökset ja merkitse ne kirjatuiksi',
    roles: ['clerk', 'socialCounsellor', 'socialWorker', 'rehabCoordinator'],
  },
  recordOthers: { fi: 'Kirjaa toisen viranomaisen päätös', roles: caseRoles, needs: writes },
})
