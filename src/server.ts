import { translator } from '../locales/translate.ts'
import { demonstrationPeople, seedDemonstration } from './demonstration/index.ts'
import { type OpenInstallation, openInstallation } from './installation.ts'
import { systemClock } from './platform/clock.ts'
import { type AppOptions, buildApp } from './platform/http/app.ts'
import { servePages } from './platform/http/pages.ts'
import { serveSignIn } from './platform/http/sign-in.ts'
import { languageOf, serveDemonstrationProvider } from './platform/oidc/index.ts'
import type { ProviderSettings } from './platform/oidc/relying-party.ts'
import { isPortTaken } from './platform/port.ts'
import { readSettings, type Settings, SettingsError } from './platform/settings.ts'
import { buildPages } from './platform/web-build.ts'
import { allRoutes } from './routes.ts'

const say = (line: string) => process.stderr.write(`${line}\n`)

function refusalText(code: string, acceptLanguage: string | undefined): string {
  const t = translator(languageOf(acceptLanguage))
  return t([`refusals.${code.replaceAll('.', '_')}`, 'refusals.unknown'] as never)
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

async function buildServer(settings: Settings, installation: OpenInstallation, state: { ready: boolean }) {
  const { db, context } = installation
  const options: AppOptions = {
    db,
    clock: systemClock,
    installation: context,
    routes: allRoutes,
    refusalText,
    ready: async () => state.ready && (await installation.answers()),
    trustedProxies: settings.trustedProxies,
    log: say,
  }
  const app = await buildApp(options)
  const providerFor = findProvider(settings, context.demonstration, () =>
    serveDemonstrationProvider(app, demonstrationPeople),
  )
  if (providerFor) {
    serveSignIn(app, {
      db,
      clock: systemClock,
      installation: context,
      providerFor,
      unknownPage: (reply, language) =>
        reply.code(403).type('text/html; charset=utf-8').send(signInPage('unknown', language)),
      log: say,
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
  { oidc }: Settings,
  demonstration: boolean,
  own: () => (origin: string) => ProviderSettings,
): ((origin: string) => ProviderSettings) | null {
  if (oidc) return () => oidc
  return demonstration ? own() : null
}

async function main(): Promise<void> {
  const settings = readSettings(process.env)
  if (await isPortTaken(settings.host, settings.port)) {
    throw new SettingsError([
      `PORT: ${settings.port} is taken on ${settings.host}; stop the program that uses it, or choose another with PORT=…`,
    ])
  }
  // pages and database are made at the same time: a fresh machine has two cores at least
  const pages = buildPages(say)
  pages.catch(() => {})
  const installation = await openInstallation(settings, { log: say, seed: seedDemonstration })
  const state = { ready: false }
  const app = await buildServer(settings, installation, state)
  await servePages(app, await pages)
  const stopJobs = await installation.startJobs()
  await app.listen({ host: settings.host, port: settings.port })
  state.ready = true
  process.stdout.write(`Yhteispolku is ready at ${installation.context.publicUrl}\n`)

  let stopping = false
  const stop = async (): Promise<void> => {
    if (stopping) return
    stopping = true
    state.ready = false
    await app.close()
    await stopJobs()
    await installation.close()
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

main().catch((error: unknown) => {
  say(error instanceof SettingsError ? error.message : `${error instanceof Error ? error.stack : error}`)
  process.exit(1)
})
