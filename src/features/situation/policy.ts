import { defineActions } from '../../platform/access/action.ts'
import { caseRoles, managerRoles, ownPageRoles } from '../../platform/access/category.ts'

const readers = [...caseRoles, ...managerRoles]

/** A fact's own category decides row by row who reads and who writes it; here only who may open the card at all. */
export const situationActions = defineActions('situation', {
  read: {
    fi: 'Lue tilannekortti',
    roles: [...readers, ...ownPageRoles],
    needs: { category: 'identity', level: 'read' },
  },
  tell: {
    fi: 'Kirjaa tai korjaa tilannekortin asia',
    roles: [...caseRoles, 'client'],
    needs: { category: 'identity', level: 'read' },
  },
  readStatus: {
    fi: 'Lue työnhaun tila',
    roles: [...readers, ...ownPageRoles],
    needs: { category: 'jobseekerStatus', level: 'read' },
  },
  setStatus: {
    fi: 'Aseta työnhaun tila',
    roles: caseRoles,
    needs: { category: 'jobseekerStatus', level: 'write' },
  },
})
