import { productFile, startBuild } from './platform/build.ts'
import { checkScanner } from './platform/clamd.ts'
import { systemClock } from './platform/clock.ts'
import { openDatabase } from './platform/db/database.ts'
import { isPortTaken } from './platform/port.ts'
import { readSettings, type Settings, SettingsError } from './platform/settings.ts'

const say = (line: string) => process.stderr.write(`${line}\n`)

/** What is open is closed in the opposite order, once, whether the server stops, fails or is told to stop while starting. */
function closer() {
  const open: (() => Promise<unknown>)[] = []
  let closing: Promise<void> | undefined
  const closeAll = async () => {
    for (const close of open.reverse()) await close()
  }
  return {
    add: (close: () => Promise<unknown>) => void open.push(close),
    close: () => {
      closing ??= closeAll()
      return closing
    },
  }
}

async function start(settings: Settings, { add }: Pick<ReturnType<typeof closer>, 'add'>): Promise<string> {
  // The database gets up while the product is being built, or loaded, and is filled while the pages are: a machine has two
  // cores at least.
  const opening = openDatabase(settings, say)
  opening.catch(() => {})
  // from here on, so that it is not left running whatever comes before the installation is open; leaving it twice is harmless
  add(() =>
    opening.then(
      (database) => database.stop(),
      () => {},
    ),
  )
  const { server, pages } = startBuild(say)
  await server
  const { openInstallation, buildServer, servePages, startJobs, asSystem, ...product } = (await import(
    productFile
  )) as typeof import('./product.ts')
  const installation = await openInstallation(settings, {
    log: say,
    seed: product.seedDemonstration,
    opening,
  })
  add(installation.close)
  let ready = false
  const app = await buildServer(settings, installation, {
    clock: systemClock,
    log: say,
    isReady: () => ready,
  })
  await servePages(app, await pages)
  const { ownerUrl, system, context } = installation
  const jobs = await startJobs({
    ownerUrl,
    system,
    tasks: product.allTasks(settings),
    timetable: product.timetable,
    clock: systemClock,
    installation: context,
    log: say,
  })
  add(() => jobs.stop())
  const isNewLaw = await asSystem(system, 'deadline.recompute', (tx) =>
    product.followLaw(tx, product.clockLaw, systemClock.now()),
  )
  if (isNewLaw) say('the law has changed: deadlines are derived anew')
  await app.listen({ host: settings.host, port: settings.port })
  add(() => app.close())
  ready = true
  return context.publicUrl
}

async function main(): Promise<void> {
  const settings = readSettings(process.env)
  if (await isPortTaken(settings.host, settings.port)) {
    throw new SettingsError([
      `PORT: ${settings.port} is taken on ${settings.host}; stop the program that uses it, or choose another with PORT=…`,
    ])
  }
  await checkScanner(settings, say)
  const opened = closer()
  const stop = () => void opened.close().finally(() => process.exit(0))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  try {
    const address = await start(settings, opened)
    process.stdout.write(`Yhteispolku is ready at ${address}\n`)
  } catch (error) {
    await opened.close()
    throw error
  }
}

main().catch((error: unknown) => {
  say(error instanceof SettingsError ? error.message : `${error instanceof Error ? error.stack : error}`)
  process.exit(1)
})
