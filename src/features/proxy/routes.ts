import { accept } from '../../kernel/refusal.ts'
import { changes, type Route, reads, route } from '../../platform/http/route.ts'
import { endProxy, recordProxy } from './commands.ts'
import * as contract from './contract.ts'
import { proxyActions as may } from './policy.ts'
import { listProxies, mayDoOn } from './store.ts'

export const proxyRoutes: readonly Route[] = [
  route(contract.listProxies, { action: may.list, audit: reads('proxy.listed') }, async (ctx, { params }) =>
    accept({ proxies: await listProxies(ctx, params.clientId), mayRecord: mayDoOn(ctx, 'record') }),
  ),
  route(
    contract.recordProxy,
    { action: may.record, audit: changes('proxy.recorded') },
    (ctx, { params, body }) => recordProxy(ctx, params.clientId, body),
  ),
  route(contract.endProxy, { action: may.end, audit: changes('proxy.ended') }, (ctx, { params, body }) =>
    endProxy(ctx, params.clientId, params.proxyId, body.version),
  ),
]
