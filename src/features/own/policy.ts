import { defineActions } from '../../platform/access/action.ts'
import { ownPageRoles } from '../../platform/access/category.ts'

export const ownActions = defineActions('own', {
  home: { fi: 'Näe oma polku', roles: ownPageRoles, needs: { category: 'identity', level: 'read' } },
  days: {
    fi: 'Näe omat läsnäolot',
    roles: ownPageRoles,
    needs: { category: 'participation', level: 'read' },
  },
})
