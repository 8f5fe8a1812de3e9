import { defineActions } from '../../platform/access/action.ts'
import { caseRoles, managerRoles } from '../../platform/access/category.ts'

const readers = [...caseRoles, ...managerRoles]

export const clientActions = defineActions('client', {
  list: { fi: 'Hae ja selaa asiakkaita omien perusteiden sisällä', roles: readers },
  create: { fi: 'Luo asiakas tai liitä asiakkuus', roles: caseRoles },
  readHead: {
    fi: 'Avaa asiakkaan perustiedot',
    roles: readers,
    needs: { category: 'identity', level: 'read' },
    onReferral: true,
  },
  changeContact: {
    fi: 'Muuta asiakkaan yhteystietoja',
    roles: caseRoles,
    needs: { category: 'contact', level: 'write' },
  },
  revealIdentityCode: {
    fi: 'Näytä henkilötunnus',
    roles: readers,
    needs: { category: 'identityCode', level: 'read' },
    onReferral: true,
  },
  declareBar: {
    fi: 'Ilmoita läheisyys tai esteellisyys',
    roles: readers,
    needs: { category: 'identity', level: 'read' },
  },
  declareBarOf: { fi: 'Ilmoita läheisyys tai esteellisyys henkilötunnuksella', roles: readers },
  protect: {
    fi: 'Merkitse tai poista turvakielto',
    roles: caseRoles,
    needs: { category: 'identity', level: 'write' },
  },
})
