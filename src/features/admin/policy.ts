import { defineActions } from '../../platform/access/action.ts'

const administrators = ['administrator'] as const

export const adminActions = defineActions('admin', {
  list: { fi: 'Selaa organisaatioiden, yksiköiden ja ihmisten asetuksia', roles: administrators },
  saveOrganisation: { fi: 'Lisää tai muuta organisaatio tai yksikkö', roles: administrators },
  savePerson: { fi: 'Lisää tai muuta työntekijä ja hänen tehtävänsä', roles: administrators },
  endPost: { fi: 'Päätä lähtijän tehtävä ja siirrä asiakkaat seuraajalle', roles: administrators },
  nameSubstitute: { fi: 'Nimeä sijainen tai päätä sijaisuus', roles: ['administrator', 'manager'] },
  listSubstitutions: { fi: 'Selaa sijaisuuksia', roles: ['administrator', 'manager'] },
  readPermissions: { fi: 'Katso oikeuksien taulukkoa', roles: ['administrator', 'dataProtectionOfficer'] },
  listLetters: { fi: 'Selaa lähteviä viestejä', roles: administrators },
})
