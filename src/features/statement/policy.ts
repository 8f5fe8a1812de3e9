import { defineActions } from '../../platform/access/action.ts'
import { caseRoles, managerRoles, ownPageRoles } from '../../platform/access/category.ts'

// which kinds one sees and records is a matter of their categories, row by row; here is only who may come at all
const needs = { category: 'identity', level: 'read' } as const

export const statementActions = defineActions('statement', {
  list: {
    fi: 'Katso lausunnot ja todistukset',
    roles: [...caseRoles, ...managerRoles, ...ownPageRoles],
    needs,
  },
  record: { fi: 'Kirjaa lausunto tai todistus ja lisää paperi', roles: [...caseRoles, 'client'], needs },
  open: {
    fi: 'Avaa lausunnon paperi',
    roles: [...caseRoles, ...managerRoles, ...ownPageRoles],
    needs,
  },
  remove: { fi: 'Poista väärä paperi', roles: [...caseRoles, 'client'], needs },
  markMistaken: { fi: 'Merkitse lausunto väärin kirjatuksi', roles: caseRoles, needs },
  ask: { fi: 'Pyydä lausunto tai todistus', roles: caseRoles, needs },
})
