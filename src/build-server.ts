import { refusalKey } from '../locales/refusal-key.ts'
import { translator } from '../locales/translate.ts'
import { demonstrationPeople } from './demonstration/people.ts'
import type { OpenInstallation } from './installation.ts'
import type { Refusal } from './kernel/refusal.ts'
import type { Clock } from './platform/clock.ts'
import { createDocumentEngine } from './platform/documents/index.ts'
import { buildApp } from './platform/http/app.ts'
import { serveSignIn } from './platform/http/sign-in.ts'
import { languageOf, serveDemonstrationProvider } from './platform/oidc/index.ts'
import type { ProviderSettings } from './platform/oidc/relying-party.ts'
import type { Settings } from './platform/settings.ts'
import { allRoutes } from './routes.ts'

function refusalText(
  { code, facts }: Pick<Refusal, 'code' | 'facts'>,
  acceptLanguage: string | undefined,
): string {
  const t = translator(languageOf(acceptLanguage))
  return t([refusalKey(code), 'refusals.unknown'] as never, { ...facts })
}

/** Plain pages for the two cases in which sign-in leads nowhere. */
function signInPage(key: 'unknown' | 'noProvider', acceptLanguage: string | undefined): string {
  const language = languageOf(acceptLanguage)
  const t = translator(language)
  const [title, text] =
    key === 'unknown'
      ? [t('session.unknownTitle'), t('session.unknownText')]
      : [t('session.again'), t('session.noProvider')]
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><main><h1>${title}</h1><p>${text}</p><p><a href="/login">${t('session.again')}</a></p></main></html>`
}

/** The whole product as an HTTP application, without its pages; the same for `npm start` and for tests. */
export async function buildServer(
  settings: Pick<Settings, 'oidc' | 'trustedProxies'>,
  installation: Pick<OpenInstallation, 'db' | 'context' | 'answers'>,
  { clock, log, isReady }: { clock: Clock; log: (line: string) => void; isReady: () => boolean },
) {
  const { db, context } = installation
  const documents = createDocumentEngine()
  const app = await buildApp({
    db,
    clock,
    installation: context,
    routes: allRoutes,
    documents,
    refusalText,
    ready: async () => isReady() && (await installation.answers()),
    trustedProxies: settings.trustedProxies,
    log,
  })
  app.addHook('onClose', () => documents.close())
  const providerFor = findProvider(settings, context.demonstration, () =>
    serveDemonstrationProvider(app, demonstrationPeople),
  )
  if (providerFor) {
    serveSignIn(app, {
      db,
      clock,
      installation: context,
      providerFor,
      unknownPage: (reply, language) =>
        reply.code(403).type('text/html; charset=utf-8').send(signInPage('unknown', language)),
      log,
    })
  } else {
    app.get('/login', { schema: { hide: true } }, async (request, reply) =>
      reply
        .code(503)
        .type('text/html; charset=utf-8')
        .send(signInPage('noProvider', request.headers['accept-language'])),
    )
  }
  return app
}

/** The settings' provider; in a demonstration, our own; else none: the people who sign in must come from somewhere. */
function findProvider(
  { oidc }: Pick<Settings, 'oidc'>,
  demonstration: boolean,
  own: () => (origin: string) => ProviderSettings,
): ((origin: string) => ProviderSettings) | null {
  if (oidc) return () => oidc
  return demonstration ? own() : null
}
