import { defineActions } from '../../platform/access/action.ts'
import { caseRoles, managerRoles, ownPageRoles } from '../../platform/access/category.ts'

const officer = ['dataProtectionOfficer'] as const

export const logActions = defineActions('log', {
  readOwn: {
    fi: 'Näe, kuka on katsonut omia tietoja',
    roles: ownPageRoles,
    needs: { category: 'log', level: 'read' },
  },
  readFile: {
    fi: 'Näe asiakkaan tietojen muutokset ja omat katselut',
    roles: [...caseRoles, ...managerRoles],
    needs: { category: 'identity', level: 'read' },
  },
  search: { fi: 'Hae lokista', roles: officer },
  export: { fi: 'Vie loki taulukkona', roles: officer },
  seeKeeping: { fi: 'Näe, mitä lokista on hävitetty säilytysajan päätyttyä', roles: officer },
  answerRequest: { fi: 'Vastaa lokitietopyyntöön', roles: officer },
})
