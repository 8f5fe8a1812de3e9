import { defineActions } from '../../platform/access/action.ts'
import { caseRoles, managerRoles, ownPageRoles } from '../../platform/access/category.ts'

const writes = { category: 'consent', level: 'write' } as const

export const proxyActions = defineActions('proxy', {
  list: {
    fi: 'Näe, kuka toimii asiakkaan puolesta',
    roles: [...caseRoles, ...managerRoles, ...ownPageRoles],
    needs: { category: 'consent', level: 'read' },
  },
  record: { fi: 'Kirjaa asiakkaan edustaja tai valtuutus', roles: caseRoles, needs: writes },
  end: { fi: 'Päätä valtuutus', roles: [...caseRoles, 'client'], needs: writes },
})
