import { fi } from '../../locales/fi/index.ts'
import { organisationPlans } from './data/organisations.ts'

/** Who can sign in to a demonstration, as the sign-in page lists them (in Finnish; the provider is not the product). */
export interface DemonstrationPerson {
  /** The name that `login_hint` gives; the subject is `demo <name>`. */
  readonly name: string
  readonly label: string
  readonly roleTitle: string
  readonly organisation: string
}

/** The client who has an account, and whose story is told at length. */
export const clientWithAccount = { name: 'asiakas', firstNames: 'Sanna', lastName: 'Lehtoranta' }

/** Acts for the client with the account, by an authorisation. */
export const proxyOfClient = { name: 'edustaja', label: 'Aino Lehtoranta' }

const roleTitles: Readonly<Record<string, string>> = fi.terms.roles

export const demonstrationPeople: readonly DemonstrationPerson[] = [
  ...organisationPlans.flatMap(({ name: organisation, staff }) =>
    staff
      .filter(({ signsIn }) => signsIn)
      .map(({ key, name, role }) => ({
        name: key,
        label: name,
        roleTitle: roleTitles[role] ?? role,
        organisation,
      })),
  ),
  {
    name: clientWithAccount.name,
    label: `${clientWithAccount.firstNames} ${clientWithAccount.lastName}`,
    roleTitle: fi.terms.roles.client,
    organisation: fi.nav.pages.own,
  },
  {
    name: proxyOfClient.name,
    label: proxyOfClient.label,
    roleTitle: fi.terms.roles.proxy,
    organisation: fi.nav.pages.own,
  },
]
