import { buildServer } from './build-server.ts'
import { seedDemonstration } from './demonstration/seed.ts'
import { openInstallation } from './installation.ts'
import { systemClock } from './platform/clock.ts'
import { servePages } from './platform/http/pages.ts'
import { isPortTaken } from './platform/port.ts'
import { readSettings, SettingsError } from './platform/settings.ts'
import { buildPages } from './platform/web-build.ts'

const say = (line: string) => process.stderr.write(`${line}\n`)

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
  let ready = false
  const app = await buildServer(settings, installation, {
    clock: systemClock,
    log: say,
    isReady: () => ready,
  })
  await servePages(app, await pages)
  const stopJobs = await installation.startJobs()
  await app.listen({ host: settings.host, port: settings.port })
  ready = true
  process.stdout.write(`Yhteispolku is ready at ${installation.context.publicUrl}\n`)

  let stopping = false
  const stop = async (): Promise<void> => {
    if (stopping) return
    stopping = true
    ready = false
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
