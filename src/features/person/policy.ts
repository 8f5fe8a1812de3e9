import { defineActions } from '../../platform/access/action.ts'
import { caseRoles } from '../../platform/access/category.ts'

const entries = { category: 'contactLog', level: 'write' } as const

export const personActions = defineActions('person', {
  joinCode: {
    fi: 'Liitä henkilötunnus asiakkaalle, joka on kirjattu ilman sitä',
    roles: caseRoles,
    needs: { category: 'identityCode', level: 'write' },
  },
  merge: {
    fi: 'Yhdistä saman ihmisen kaksi asiakasta',
    roles: caseRoles,
    needs: { category: 'identity', level: 'write' },
  },
  moveEntry: { fi: 'Siirrä väärälle asiakkaalle tehty kirjaus oikealle', roles: caseRoles, needs: entries },
})
