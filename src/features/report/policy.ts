import { positionRoles } from '../../kernel/roles.ts'
import { defineActions } from '../../platform/access/action.ts'

const managers = ['manager'] as const

/**
 * Those who steer by figures; the people behind them are read on each one's own grounds (access.md, ground `statistics`).
 * The working group (S1, 1.2) is the managers of the area's organisations: it keeps the goals, and has its report. The goals hold
 * nothing of anybody, so that every worker reads what is aimed at; their figures are the report's.
 */
export const reportActions = defineActions('report', {
  read: { fi: 'Näe kuukausiraportti ja sen mittarit', roles: managers },
  behind: { fi: 'Näe luvun takana olevat ne henkilöt, joiden tietoihin on peruste', roles: managers },
  define: { fi: 'Määrittele omia mittareita ja esikatsele niitä', roles: managers },
  publish: { fi: 'Julkaise kuukausiraportti ja sen korjaukset', roles: managers },
  readPublished: { fi: 'Lue julkaistut raportit', roles: positionRoles },
  readGoals: { fi: 'Näe työllisyydenhoidon tavoitteet ja toimenpiteiden tilat', roles: positionRoles },
  keepGoals: { fi: 'Pidä yllä työllisyydenhoidon tavoitteita ja toimenpiteiden tiloja', roles: managers },
  setTargets: { fi: 'Aseta raportin mittareille tavoitteita', roles: managers },
  readFeedback: { fi: 'Näe asiakaspalautteen keskiarvot', roles: managers },
  export: { fi: 'Vie kuukausiraportti tiedostoksi tai asiakirjaksi', roles: managers },
})
