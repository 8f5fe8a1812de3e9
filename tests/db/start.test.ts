import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type EmbeddedServer, startPostgres } from '../../src/platform/postgres/index.ts'

const password = 'p4ssword'
let home: string
let dataDir: string
let started: EmbeddedServer[]
let others: ChildProcess[]

/** A database that has been made and stopped: most tests are of what comes after, and begin with a copy of it. */
const madeHome = mkdtempSync(join(tmpdir(), 'yhteispolku made '))
beforeAll(async () => {
  chmodSync(madeHome, 0o755)
  const server = await startPostgres({
    dataDir: join(madeHome, 'some data'),
    password,
    log: () => {},
    sync: false,
  })
  await server.stop()
})
afterAll(() => rmSync(madeHome, { recursive: true, force: true }))

/** With its owner, who is another than root. */
const copyMade = () => execFileSync('cp', ['-a', join(madeHome, 'some data'), dataDir])

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'yhteispolku start '))
  chmodSync(home, 0o755)
  dataDir = join(home, 'some data')
  started = []
  others = []
})

afterEach(async () => {
  for (const other of others) other.kill('SIGKILL')
  await Promise.allSettled(started.map((server) => server.stop()))
  await isStopped()
  rmSync(home, { recursive: true, force: true })
})

async function start(): Promise<EmbeddedServer> {
  const server = await startPostgres({ dataDir, password, log: () => {}, sync: false })
  started.push(server)
  return server
}

/** Another process that uses the same database. */
async function startElsewhere(): Promise<ChildProcess> {
  const script = join(import.meta.dirname, '../support/hold-database.ts')
  const child = spawn(process.execPath, [script, dataDir, password], { stdio: ['ignore', 'pipe', 'inherit'] })
  others.push(child)
  if (child.stdout) await once(child.stdout, 'data')
  return child
}

async function ask<T>(server: EmbeddedServer, sql: string): Promise<T | undefined> {
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  try {
    const { rows } = await client.query<{ answer: T }>(sql)
    return rows[0]?.answer
  } finally {
    await client.end()
  }
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

const pidFile = () => join(dataDir, 'postgres', 'postmaster.pid')
const serverPid = () => Number(readFileSync(pidFile(), 'utf8').split('\n')[0])

async function isStopped(): Promise<boolean> {
  await expect.poll(() => statSync(pidFile(), { throwIfNoEntry: false }), { timeout: 10_000 }).toBeUndefined()
  return true
}

const LOOK = 'select answer from kept'

describe('the embedded database', () => {
  it('starts in a folder with spaces, keeps what it has, and starts again in a moment', async () => {
    const first = await start()
    expect(first.isStartedHere).toBe(true)
    await ask(first, 'create table kept as select 42 as answer')
    await first.stop()
    expect(await isStopped()).toBe(true)

    const before = performance.now()
    const second = await start()
    expect(performance.now() - before).toBeLessThan(3000)
    expect(await ask(second, LOOK)).toBe(42)
    expect(new URL(second.url).port).toBe(new URL(first.url).port)
  })

  it('lets nobody in without the password', async () => {
    copyMade()
    const { url } = await start()
    const guess = new pg.Client({ connectionString: url.replace(password, 'guess') })
    await expect(guess.connect()).rejects.toMatchObject({ code: '28P01' })
  })

  it('says what is wrong when the secrets are not those it was made with', async () => {
    copyMade()
    await start()
    const other = startPostgres({ dataDir, password: 'other', log: () => {}, sync: false })
    await expect(other).rejects.toThrow('put back the secrets.json')
  })

  it('listens on the loopback address only', async () => {
    copyMade()
    const server = await start()
    const sql = `select string_agg(setting, ' ' order by name) as answer from pg_settings
      where name in ('listen_addresses', 'unix_socket_directories')`
    expect(await ask(server, sql)).toBe('127.0.0.1 ')
  })

  it('is joined again after the application was killed', async () => {
    copyMade()
    const application = await startElsewhere()
    const pid = serverPid()
    await kill(application)

    const server = await start()
    expect(server.isStartedHere).toBe(false)
    expect(serverPid()).toBe(pid)
    await server.stop()
    expect(await isStopped()).toBe(true)
  })

  it('starts again after the application and the server were killed, and lost nothing', async () => {
    copyMade()
    const application = await startElsewhere()
    const joined = await start()
    await ask(joined, 'create table kept as select 42 as answer')
    process.kill(serverPid(), 'SIGKILL')
    await kill(application)

    const server = await start()
    expect(server.isStartedHere).toBe(true)
    expect(await ask(server, LOOK)).toBe(42)
  })

  it('starts though the process number of a killed server belongs to somebody else now', async () => {
    copyMade()
    const first = await start()
    const lines = readFileSync(pidFile(), 'utf8').split('\n')
    await first.stop()
    await isStopped()
    writeFileSync(pidFile(), [process.pid, ...lines.slice(1)].join('\n'))

    const second = await start()
    expect(second.isStartedHere).toBe(true)
    expect(serverPid()).not.toBe(process.pid)
  })

  it('starts when an earlier start was killed while making the database', async () => {
    mkdirSync(join(dataDir, 'postgres.new', 'base'), { recursive: true })
    const server = await start()
    expect(await ask(server, 'select 1 as answer')).toBe(1)
  })

  it('takes another port when the one of last time is taken', async () => {
    copyMade()
    const first = await start()
    await first.stop()
    await isStopped()
    const port = Number(new URL(first.url).port)
    const stranger = createServer().listen(port, '127.0.0.1')
    await once(stranger, 'listening')

    const second = await start()
    stranger.close()
    expect(Number(new URL(second.url).port)).not.toBe(port)
    expect(await ask(second, 'select 1 as answer')).toBe(1)
  })

  it('serves several processes until the last of them leaves', async () => {
    copyMade()
    const other = await startElsewhere()
    const here = await start()
    expect(here.isStartedHere).toBe(false)
    other.kill('SIGTERM')
    await once(other, 'exit')
    expect(await ask(here, 'select 1 as answer')).toBe(1)
    await here.stop()
    expect(await isStopped()).toBe(true)
  })

  it('is started once by processes that start at the same moment', async () => {
    const servers = await Promise.all([start(), start(), start()])
    expect(servers.filter(({ isStartedHere }) => isStartedHere)).toHaveLength(1)
    expect(new Set(servers.map(({ url }) => url)).size).toBe(1)
  })

  it.runIf(process.getuid?.() === 0)(
    'as root, starts in a home that its own account cannot enter',
    async () => {
      chmodSync(home, 0o700)
      const server = await start()
      expect(await ask(server, 'select 1 as answer')).toBe(1)
      await server.stop()
      const place = readFileSync(join(dataDir, 'postgres.location'), 'utf8')
      expect(existsSync(join(place, 'postgres', 'PG_VERSION'))).toBe(true)
      rmSync(place, { recursive: true })
    },
  )

  it('starts while another process is just stopping it', async () => {
    copyMade()
    const first = await start()
    const [second] = await Promise.all([start(), first.stop()])
    expect(await ask(second, 'select 1 as answer')).toBe(1)
  })
})

describe('a server that does not get as far as its installation', () => {
  /** The server itself, whose product is this module. */
  function serve(product: string): ChildProcess {
    const build = `export const startBuild = () => ({ server: Promise.resolve(), pages: Promise.resolve('') }); export const productFile = ${JSON.stringify(moduleOf(product))}`
    const hooks = `import { registerHooks } from 'node:module'
      registerHooks({ resolve: (name, context, next) =>
        name.endsWith('/platform/build.ts') ? { url: ${JSON.stringify(moduleOf(build))}, shortCircuit: true } : next(name, context) })`
    const server = join(import.meta.dirname, '../../src/server.ts')
    // nothing comes to listen on the port, but it must be free
    const env = { ...process.env, DATA_DIR: dataDir, PORT: '18943', DATABASE_URL: '' }
    const child = spawn(process.execPath, ['--import', moduleOf(hooks), server], { env, stdio: 'ignore' })
    others.push(child)
    return child
  }
  const moduleOf = (text: string) => `data:text/javascript,${encodeURIComponent(text)}`

  it('because the product cannot be loaded, leaves no database running', async () => {
    const [code] = await once(serve(`throw new Error('no product')`), 'exit')
    expect(code).toBe(1)
    expect(existsSync(join(dataDir, 'postgres', 'PG_VERSION'))).toBe(true)
    expect(existsSync(pidFile())).toBe(false)
  }, 60_000)

  it('because it is told to stop while the database gets up, leaves none either', async () => {
    const child = serve('await new Promise(() => {})')
    await expect.poll(() => existsSync(pidFile()), { timeout: 20_000 }).toBe(true)
    child.kill('SIGTERM')
    const [code] = await once(child, 'exit')
    expect(code).toBe(0)
    expect(existsSync(pidFile())).toBe(false)
  }, 60_000)
})
