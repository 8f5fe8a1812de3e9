import { defineActions } from '../../platform/access/action.ts'
import { signedInRoles } from '../../platform/access/category.ts'

/** Names of organisations and colleagues are no client data; a client meets them on the own file only. */
const workers = signedInRoles.filter((role) => role !== 'client' && role !== 'proxy')

export const organisationActions = defineActions('organisation', {
  list: { fi: 'Selaa organisaatioita, yksiköitä ja työntekijöitä', roles: workers },
  listNames: { fi: 'Näe organisaatioiden ruotsinkieliset nimet', roles: signedInRoles },
  listMunicipalities: { fi: 'Selaa kuntia', roles: signedInRoles },
})
