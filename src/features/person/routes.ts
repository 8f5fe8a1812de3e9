import { accept } from '../../kernel/refusal.ts'
import { changes, type Route, reads, route } from '../../platform/http/route.ts'
import { joinCode, mergeClients, moveEntry } from './commands.ts'
import * as contract from './contract.ts'
import { personActions as may } from './policy.ts'
import { listMovable, readMergeEffect } from './queries.ts'

export const personRoutes: readonly Route[] = [
  route(
    contract.joinCode,
    { action: may.joinCode, audit: changes('person.codeJoined'), perMinute: 20 },
    (ctx, { params, body }) => joinCode(ctx, params.clientId, body),
  ),
  route(
    contract.readMergeEffect,
    { action: may.merge, audit: reads('person.mergeEffectSeen') },
    (ctx, { params, body }) => readMergeEffect(ctx, params.clientId, body.otherId),
  ),
  route(
    contract.mergeClients,
    { action: may.merge, audit: changes('person.merged') },
    (ctx, { params, body }) => mergeClients(ctx, params.clientId, body),
  ),
  route(
    contract.listMovable,
    { action: may.moveEntry, audit: reads('person.movableListed') },
    async (ctx, { params }) => accept({ entries: await listMovable(ctx, params.clientId) }),
  ),
  route(
    contract.moveEntry,
    { action: may.moveEntry, audit: changes('person.entryMovedAway') },
    (ctx, { params, body }) => moveEntry(ctx, params.clientId, body),
  ),
]
