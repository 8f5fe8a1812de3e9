import { generateKeyPairSync, randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { Provider } from 'oidc-provider'
import { peoplePage } from './people-page.ts'
import type { ProviderSettings } from './relying-party.ts'

/** Somebody who can be signed in as, in a demonstration. */
export interface DemonstrationPerson {
  /** What `login_hint` names, e.g. `omavalmentaja`. */
  readonly name: string
  readonly label: string
  readonly roleTitle: string
  readonly organisation: string
}

export const demonstrationPath = '/demo-idp'
const clientId = 'yhteispolku'

/** One signing key and secret for the life of the process; nobody keeps them. */
function newKeys() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] } }
}

function newProvider(
  origin: string,
  secret: string,
  people: readonly DemonstrationPerson[],
  keys: ReturnType<typeof newKeys>,
) {
  return new Provider(`${origin}${demonstrationPath}`, {
    ...keys,
    clients: [
      {
        client_id: clientId,
        client_secret: secret,
        redirect_uris: [`${origin}/login/callback`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    cookies: { keys: [randomBytes(32).toString('hex')] },
    claims: { openid: ['sub'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `${demonstrationPath}/choose/${interaction.uid}` },
    ttl: { Session: 600, Interaction: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
    findAccount: (_ctx, sub) => {
      const person = people.find((p) => p.name === sub)
      return person && { accountId: sub, claims: () => ({ sub, name: person.label }) }
    },
    // nobody is asked whether the product may know who they are: it is the only client
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({ clientId, accountId: ctx.oidc.session?.accountId ?? '' })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
  })
}

/**
 * An identity provider that lists the demonstration people and asks no password. Stands under the product's own address,
 * one for each loopback name that a browser uses. Only ever started on a database with the demonstration mark.
 */
export function serveDemonstrationProvider(
  app: FastifyInstance,
  people: readonly DemonstrationPerson[],
): (origin: string) => ProviderSettings {
  let keys: ReturnType<typeof newKeys> | undefined
  const secret = randomBytes(32).toString('hex')
  const providers = new Map<string, Provider>()
  const providerAt = (origin: string): Provider => {
    keys ??= newKeys()
    const found = providers.get(origin) ?? newProvider(origin, secret, people, keys)
    providers.set(origin, found)
    return found
  }

  const finish = (provider: Provider, request: IncomingMessage, response: ServerResponse, name: string) =>
    provider.interactionFinished(request, response, { login: { accountId: name, remember: false } })
  const known = (name: unknown) => people.find((p) => p.name === name)?.name

  app.register(async (scope) => {
    // the provider reads bodies itself
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null))

    scope.get<{ Params: { uid: string }; Querystring: { person?: string } }>(
      `${demonstrationPath}/choose/:uid`,
      { schema: { hide: true }, config: { rateLimit: false } },
      async (request, reply) => {
        const provider = providerAt(`${request.protocol}://${request.host}`)
        const details = await provider.interactionDetails(request.raw, reply.raw).catch(() => null)
        if (!details) return reply.redirect('/login')
        const name = known(request.query.person) ?? known(details.params.login_hint)
        if (!name)
          return reply
            .type('text/html; charset=utf-8')
            .send(peoplePage(people, request.params.uid, request.headers['accept-language'], reply.cspNonce))
        reply.hijack()
        return finish(provider, request.raw, reply.raw, name)
      },
    )

    scope.all(
      `${demonstrationPath}/*`,
      { schema: { hide: true }, config: { rateLimit: false } },
      async (request, reply) => {
        const provider = providerAt(`${request.protocol}://${request.host}`)
        reply.hijack()
        const raw = request.raw as IncomingMessage & { originalUrl?: string }
        raw.originalUrl = raw.url ?? '/'
        raw.url = raw.originalUrl.slice(demonstrationPath.length)
        return provider.callback()(raw, reply.raw)
      },
    )
  })

  return (origin) => ({
    issuer: `${origin}${demonstrationPath}`,
    clientId,
    clientSecret: secret,
    insecure: true,
    subjectPrefix: 'demo',
  })
}
