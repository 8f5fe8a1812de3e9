import { defineActions } from '../../platform/access/action.ts'
import { caseRoles, managerRoles, ownPageRoles } from '../../platform/access/category.ts'

const needs = { category: 'contactLog', level: 'write' } as const

export const meetingActions = defineActions('meeting', {
  list: {
    fi: 'Näe asiakkaan tapaamiset',
    roles: [...caseRoles, ...managerRoles, ...ownPageRoles],
    needs: { category: 'contactLog', level: 'read' },
  },
  plan: { fi: 'Sovi, muuta tai peru tapaaminen', roles: caseRoles, needs },
  recordOutcome: { fi: 'Kirjaa, pidettiinkö tapaaminen ja tuliko asiakas', roles: caseRoles, needs },
  answer: {
    fi: 'Vahvista oma tapaaminen tai kerro, ettei pääse',
    roles: ownPageRoles,
    needs: { category: 'contactLog', level: 'read' },
  },
})
