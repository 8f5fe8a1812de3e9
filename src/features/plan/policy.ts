import { defineActions } from '../../platform/access/action.ts'
import { caseRoles, managerRoles, ownPageRoles } from '../../platform/access/category.ts'

const shared = { category: 'plan', level: 'write' } as const
/** A client plan is read and written as `socialServices` (rules/plan-category): who has only that opens the plans and sees that one. */
const writes = { ...shared, or: 'socialServices' } as const
const reads = { category: 'plan', or: 'socialServices', level: 'read' } as const

export const planActions = defineActions('plan', {
  print: { fi: 'Tulosta suunnitelma', roles: [...caseRoles, ...managerRoles, ...ownPageRoles], needs: reads },
  read: { fi: 'Näe suunnitelmat', roles: [...caseRoles, ...managerRoles, ...ownPageRoles], needs: reads },
  draft: { fi: 'Tee ja muuta suunnitelman luonnosta', roles: caseRoles, needs: writes },
  name: { fi: 'Nimeä viranhaltija tekemään aktivointisuunnitelmaa', roles: caseRoles, needs: shared },
  seeMakers: {
    fi: 'Näe, ketkä tekevät suunnitelmaa',
    roles: [...caseRoles, ...managerRoles],
    needs: reads,
  },
  send: { fi: 'Vie suunnitelma allekirjoitettavaksi', roles: caseRoles, needs: writes },
  sign: {
    fi: 'Allekirjoita suunnitelma tai todista asiakkaan allekirjoitus',
    roles: caseRoles,
    needs: writes,
  },
  signOwn: { fi: 'Allekirjoita oma suunnitelma', roles: ['client'], needs: reads },
  confirm: { fi: 'Vahvista kevennetyn suunnitelman edellytykset', roles: caseRoles, needs: shared },
  rate: { fi: 'Arvioi suunnitelman tulokset', roles: caseRoles, needs: writes },
  rateOwn: { fi: 'Arvioi oman suunnitelman tulokset', roles: ['client'], needs: reads },
  lift: { fi: 'Poista allekirjoitukset ja palauta luonnokseksi', roles: caseRoles, needs: writes },
  drop: { fi: 'Jätä suunnitelman luonnos', roles: caseRoles, needs: writes },
  end: { fi: 'Päätä suunnitelma', roles: caseRoles, needs: writes },
})
