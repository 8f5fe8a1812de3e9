import { accept } from '../../kernel/refusal.ts'
import { changes, type Route, reads, route } from '../../platform/http/route.ts'
import * as commands from './commands.ts'
import * as contract from './contract.ts'
import { situationActions as may } from './policy.ts'
import * as queries from './queries.ts'

const oneFromADay = { jobseeker_status_client_id_valid_excl: 'changedMeanwhile' }

export const situationRoutes: readonly Route[] = [
  route(
    contract.readSituation,
    { action: may.read, audit: reads('situation.read') },
    async (ctx, { params }) => accept(await queries.readSituation(ctx, params.clientId)),
  ),
  route(
    contract.listEarlierFacts,
    { action: may.read, audit: reads('situation.earlierRead') },
    async (ctx, { params }) =>
      accept({ facts: await queries.listEarlierFacts(ctx, params.clientId, params.factId) }),
  ),
  route(contract.addFact, { action: may.tell, audit: changes('situation.told') }, (ctx, { params, body }) =>
    commands.addFact(ctx, params.clientId, body),
  ),
  route(
    contract.correctFact,
    { action: may.tell, audit: changes('situation.corrected') },
    (ctx, { params, body }) => commands.correctFact(ctx, params.clientId, params.factId, body),
  ),
  route(
    contract.confirmFact,
    { action: may.tell, audit: changes('situation.confirmed') },
    (ctx, { params, body }) => commands.confirmFact(ctx, params.clientId, params.factId, body.version),
  ),
  route(
    contract.listStatuses,
    { action: may.readStatus, audit: reads('situation.statusRead') },
    async (ctx, { params }) => accept({ statuses: await queries.listStatuses(ctx, params.clientId) }),
  ),
  route(
    contract.setStatus,
    { action: may.setStatus, audit: changes('situation.statusSet'), constraints: oneFromADay },
    (ctx, { params, body }) => commands.setStatus(ctx, params.clientId, body),
  ),
]
