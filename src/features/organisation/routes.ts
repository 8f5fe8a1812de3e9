import { accept } from '../../kernel/refusal.ts'
import { type Route, route } from '../../platform/http/route.ts'
import * as contract from './contract.ts'
import { organisationActions } from './policy.ts'
import * as queries from './queries.ts'

const noClients = { nothingPersonal: 'names of organisations and colleagues, no client' }

export const organisationRoutes: readonly Route[] = [
  route(
    contract.listOrganisations,
    { action: organisationActions.list, audit: noClients },
    async (ctx, { query }) => accept({ organisations: await queries.listOrganisations(ctx, query) }),
  ),
  route(
    contract.listOrganisationNames,
    { action: organisationActions.listNames, audit: noClients },
    async (ctx) => accept({ names: await queries.listOrganisationNames(ctx) }),
  ),
  route(
    contract.listColleagues,
    { action: organisationActions.list, audit: noClients },
    async (ctx, { query }) => accept({ colleagues: await queries.listColleagues(ctx, query) }),
  ),
  route(
    contract.listMunicipalities,
    { action: organisationActions.listMunicipalities, audit: { nothingPersonal: 'names of municipalities' } },
    async (ctx) => accept({ municipalities: await queries.listMunicipalities(ctx) }),
  ),
]
