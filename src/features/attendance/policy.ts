import { defineActions } from '../../platform/access/action.ts'
import { caseRoles, managerRoles, providerRoles } from '../../platform/access/category.ts'

const participation = { category: 'participation', level: 'read' } as const
const writing = { category: 'participation', level: 'write' } as const
const readers = [...new Set([...caseRoles, ...managerRoles, ...providerRoles])]

export const attendanceActions = defineActions('attendance', {
  week: {
    fi: 'Näe oman paikan viikon osallistujat',
    roles: [...new Set([...providerRoles, 'individualCoach', 'workCoach'] as const)],
    needs: participation,
  },
  markAll: {
    fi: 'Merkitse kaikki paikalle',
    roles: [...new Set([...providerRoles, 'individualCoach', 'workCoach'] as const)],
    needs: writing,
  },
  mark: {
    fi: 'Merkitse tai korjaa läsnäolo',
    roles: [...new Set([...caseRoles, ...providerRoles])],
    needs: writing,
  },
  list: { fi: 'Näe jakson läsnäolot', roles: readers, needs: participation },
  missing: {
    fi: 'Näe puuttuvat läsnäolomerkinnät',
    roles: [...new Set([...caseRoles, ...managerRoles])],
    needs: participation,
  },
})
