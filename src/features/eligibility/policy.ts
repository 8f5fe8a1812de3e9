import { defineActions } from '../../platform/access/action.ts'
import { caseRoles, managerRoles } from '../../platform/access/category.ts'

export const eligibilityActions = defineActions('eligibility', {
  read: {
    fi: 'Tutki monialaisen tuen ja kuntouttavan työtoiminnan edellytykset',
    roles: [...caseRoles, ...managerRoles],
    needs: { category: 'jobseekerStatus', level: 'read' },
  },
})
