import { defineActions } from '../../platform/access/action.ts'
import { caseRoles, managerRoles, ownPageRoles } from '../../platform/access/category.ts'

const writes = { category: 'consent', level: 'write' } as const
const givers = [...caseRoles, ...ownPageRoles] as const

export const consentActions = defineActions('consent', {
  list: {
    fi: 'Näe asiakkaan suostumukset',
    roles: [...givers, ...managerRoles],
    needs: { category: 'consent', level: 'read' },
  },
  print: {
    fi: 'Tulosta suostumus allekirjoitettavaksi',
    roles: [...givers, ...managerRoles],
    needs: { category: 'consent', level: 'read' },
  },
  record: { fi: 'Kirjaa suostumus tai kielto', roles: givers, needs: writes },
  narrow: { fi: 'Rajaa suostumusta', roles: givers, needs: writes },
  withdraw: { fi: 'Peru suostumus', roles: givers, needs: writes },
  seeEffect: { fi: 'Näe, keneltä tieto poistuu, kun suostumus perutaan', roles: givers, needs: writes },
  recordPaper: {
    fi: 'Kirjaa, missä suostumuksen allekirjoitettu paperi on',
    roles: caseRoles,
    needs: writes,
  },
  count: { fi: 'Näe suostumusten määrät kunnittain', roles: managerRoles },
  whoSees: { fi: 'Näe, kuka näkee asiakkaan tietoja ja millä perusteella', roles: givers, needs: writes },
})
