import { defineActions } from '../../platform/access/action.ts'
import { caseRoles } from '../../platform/access/category.ts'

const seesClient = { category: 'identity', level: 'read' } as const

export const referralActions = defineActions('referral', {
  send: {
    fi: 'Lähetä lähete toiseen organisaatioon',
    roles: caseRoles,
    needs: { category: 'contactLog', level: 'write' },
  },
  list: { fi: 'Näe saapuneet ja lähetetyt lähetteet', roles: caseRoles },
  read: { fi: 'Lue lähete', roles: caseRoles, needs: seesClient, onReferral: true },
  answer: { fi: 'Hyväksy tai palauta lähete', roles: caseRoles, needs: seesClient, onReferral: true },
  withdraw: { fi: 'Peru oma lähete', roles: caseRoles, needs: seesClient, onReferral: true },
})
