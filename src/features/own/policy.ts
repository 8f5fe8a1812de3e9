import { defineActions } from '../../platform/access/action.ts'

export const ownActions = defineActions('own', {
  home: { fi: 'Näe oma polku', roles: ['client'], needs: { category: 'identity', level: 'read' } },
  days: { fi: 'Näe omat läsnäolot', roles: ['client'], needs: { category: 'participation', level: 'read' } },
})
