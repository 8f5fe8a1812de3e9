import { accept } from '../../kernel/refusal.ts'
import { changes, type Route, reads, route } from '../../platform/http/route.ts'
import * as commands from './commands.ts'
import * as contract from './contract.ts'
import { declareBar, declareBarOf } from './disqualification.ts'
import { readHead } from './head.ts'
import { clientActions as may } from './policy.ts'
import { listClients, searchClients } from './queries.ts'

const searchesPerMinute = 60

export const clientRoutes: readonly Route[] = [
  route(
    contract.listClients,
    { action: may.list, audit: reads('client.listed'), perMinute: searchesPerMinute },
    async (ctx, { query }) =>
      accept(await listClients(ctx, { ...query, name: query.q, mineOnly: query.scope === 'mine' })),
  ),
  route(
    contract.searchClients,
    { action: may.list, audit: reads('client.searched'), perMinute: searchesPerMinute },
    async (ctx, { body }) => accept(await searchClients(ctx, body.text, body)),
  ),
  route(
    contract.createClient,
    { action: may.create, audit: changes('client.attached'), perMinute: searchesPerMinute },
    (ctx, { body }) => commands.createClient(ctx, body),
  ),
  route(contract.readHead, { action: may.readHead, audit: reads('client.headRead') }, (ctx, { params }) =>
    readHead(ctx, params.clientId),
  ),
  route(
    contract.changeContact,
    { action: may.changeContact, audit: changes('client.contactChanged') },
    (ctx, { params, body }) => commands.changeContact(ctx, params.clientId, body),
  ),
  route(
    contract.revealIdentityCode,
    { action: may.revealIdentityCode, audit: reads('client.identityCodeRevealed') },
    (ctx, { params }) => commands.revealIdentityCode(ctx, params.clientId),
  ),
  route(
    contract.declareBar,
    { action: may.declareBar, audit: changes('client.barDeclared') },
    (ctx, { params, body }) => declareBar(ctx, params.clientId, body),
  ),
  route(
    contract.declareBarOf,
    { action: may.declareBarOf, audit: changes('client.barDeclared'), perMinute: 10 },
    (ctx, { body }) => declareBarOf(ctx, body),
  ),
  route(
    contract.protectClient,
    { action: may.protect, audit: changes('client.protected') },
    (ctx, { params, body }) => commands.protectClient(ctx, params.clientId, body),
  ),
]
