import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Clock } from '../clock.ts'
import { encrypt, type Keys, keyedHashes } from '../crypto.ts'
import type { Db } from '../db/transaction.ts'
import { beginSignIn, finishSignIn, type ProviderSettings } from '../oidc/relying-party.ts'
import { logSignIn } from '../session/log-sign-in.ts'
import { endSession, type KnownCode, openSession, sessionCookie } from '../session/session.ts'
import type { Installation } from './context.ts'

export interface SignInOptions {
  readonly db: Db
  readonly clock: Clock
  readonly installation: Installation
  /** The provider for a request; in demonstration it stands at the address by which the browser found us. */
  readonly providerFor: (origin: string) => ProviderSettings
  /** Shown when the provider knows the person but no position or client account here does. */
  readonly unknownPage: (reply: FastifyReply, acceptLanguage: string | undefined) => FastifyReply
  readonly log: (line: string) => void
}

const memoryCookie = 'yhteispolku_sign_in'

/** Only a place of our own, never another site. */
export const safeReturn = (place: string | undefined): string =>
  place && /^\/(?![/\\])[^\r\n]*$/.test(place) ? place : '/'

const originOf = (request: FastifyRequest, { demonstration, publicUrl }: Installation): string =>
  demonstration ? `${request.protocol}://${request.host}` : publicUrl

/** As the database knows it: its hash under each valid key, and encrypted. */
const codeOf = (keys: Keys, code: string | null): KnownCode | null =>
  code === null ? null : { hashes: keyedHashes(keys, code), cipher: encrypt(keys, code) }

/** `/login` → identity provider → `/login/callback` → back to where the person was; `/logout` ends the session. */
export function serveSignIn(app: FastifyInstance, options: SignInOptions): void {
  const { installation, db, clock } = options
  const cookieOf = (path = '/') => ({
    path,
    httpOnly: true,
    sameSite: 'lax' as const,
    secure: installation.publicUrl.startsWith('https:'),
  })

  app.get<{ Querystring: { login_hint?: string; returnTo?: string } }>(
    '/login',
    { schema: { hide: true }, config: { rateLimit: { max: 120, timeWindow: '1 minute' } } },
    async (request, reply) => {
      const origin = originOf(request, installation)
      const start = await beginSignIn(options.providerFor(origin), installation.keys, {
        redirectUri: `${origin}/login/callback`,
        returnTo: safeReturn(request.query.returnTo),
        loginHint: request.query.login_hint,
      })
      return reply
        .setCookie(memoryCookie, start.memory, { ...cookieOf('/login'), maxAge: 600 })
        .redirect(start.url.href)
    },
  )

  app.get(
    '/login/callback',
    { schema: { hide: true }, config: { rateLimit: { max: 120, timeWindow: '1 minute' } } },
    async (request, reply) => {
      const sealed = request.cookies[memoryCookie]
      if (!sealed) return reply.redirect('/login')
      const origin = originOf(request, installation)
      const answered = new URL(request.url, origin)
      const found = await finishSignIn(
        options.providerFor(origin),
        installation.keys,
        answered,
        sealed,
      ).catch((error) => {
        options.log(`sign-in refused: ${error instanceof Error ? error.message : error}`)
        return null
      })
      reply.clearCookie(memoryCookie, cookieOf('/login'))
      if (!found) return reply.redirect('/login')
      const code = codeOf(installation.keys, found.identityCode)
      const token = await openSession(db, found.subject, clock.now(), code)
      if (!token) return options.unknownPage(reply, request.headers['accept-language'])
      await logSignIn(db, token, clock.now())
      return reply.setCookie(sessionCookie, token, cookieOf()).redirect(found.returnTo)
    },
  )

  app.post('/logout', { schema: { hide: true }, config: { rateLimit: false } }, async (request, reply) => {
    const token = request.cookies[sessionCookie]
    if (token) await endSession(db, token, clock.now())
    return reply.clearCookie(sessionCookie, cookieOf()).redirect('/', 303)
  })
}
