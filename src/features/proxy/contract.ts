import { type Static, Type } from 'typebox'
import { Day, endpoint, Id, Instant, Nullable, Words } from '../../kernel/endpoint.ts'

export const proxyBases = ['guardian', 'authorisation', 'kelaY100'] as const
export const proxyStates = ['inForce', 'coming', 'over'] as const

export const ProxyView = Type.Object({
  id: Id,
  name: Type.String(),
  basis: Words(proxyBases),
  from: Day,
  /** Last day; null: until ended. */
  to: Nullable(Day),
  state: Words(proxyStates),
  recordedBy: Nullable(Type.String()),
  recordedAt: Instant,
  endedAt: Nullable(Instant),
  mayEnd: Type.Boolean(),
  version: Type.Integer(),
})
export type ProxyView = Static<typeof ProxyView>

const ofClient = Type.Object({ clientId: Id })

export const listProxies = endpoint({
  method: 'GET',
  path: '/api/clients/:clientId/proxies',
  summary: 'Who acts for the client: guardian or recorded authorisation, those in force first',
  params: ofClient,
  response: Type.Object({ proxies: Type.Array(ProxyView), mayRecord: Type.Boolean() }),
})

export const recordProxy = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/proxies',
  summary: 'Record who acts for the client; the identity code is for signing in and is never shown again',
  params: ofClient,
  body: Type.Object({
    /** Made by the page. */
    id: Id,
    name: Type.String({ minLength: 1, maxLength: 120 }),
    basis: Words(proxyBases),
    identityCode: Nullable(Type.String({ maxLength: 20 })),
    from: Day,
    to: Nullable(Day),
  }),
  response: ProxyView,
})

export const endProxy = endpoint({
  method: 'POST',
  path: '/api/clients/:clientId/proxies/:proxyId/end',
  summary: 'End it at once; the proxy’s open sessions show nothing any more',
  params: Type.Object({ clientId: Id, proxyId: Id }),
  body: Type.Object({ version: Type.Integer() }),
  response: ProxyView,
})
