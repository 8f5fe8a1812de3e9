import { readFileSync } from 'node:fs'
import pg from 'pg'
import { systemClock } from '../src/platform/clock.ts'
import { openPool } from '../src/platform/db/pool.ts'
import { PreparingClient } from '../src/platform/db/prepared.ts'
import { databaseOf } from '../src/platform/db/transaction.ts'
import { perform } from '../src/platform/http/perform.ts'
import type { Route } from '../src/platform/http/route.ts'
import { allRoutes } from '../src/routes.ts'
import type { Area } from './area.ts'
import { signInWorkers, type Worker } from './targets.ts'
import { round } from './timing.ts'

export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** What one use of a route sends to the database, from its beginning to its end. */
export interface Recorded {
  readonly statements: readonly Statement[]
  readonly worker: Worker
}

const context = {
  keys: { encryption: Buffer.alloc(32, 1), hash: Buffer.alloc(32, 2) },
  publicUrl: 'http://127.0.0.1',
  demonstration: false,
}

const routeOf = (path: string, method: string): Route => {
  const found = allRoutes.find(({ endpoint }) => endpoint.path === path && endpoint.method === method)
  if (!found) throw new Error(`no route ${method} ${path}`)
  return found
}

/** The readings whose share of policies and log is measured, and whose plans are kept. */
export const readings = {
  'open-file': (worker: Worker, n: number) => ({
    route: routeOf('/api/clients/:clientId/file', 'GET'),
    input: { params: { clientId: worker.clients[n % worker.clients.length]?.id }, query: {}, body: {} },
  }),
  worklist: () => ({ route: routeOf('/api/worklist', 'GET'), input: { params: {}, query: {}, body: {} } }),
  search: (worker: Worker, n: number) => ({
    route: routeOf('/api/clients/search', 'POST'),
    input: {
      params: {},
      query: {},
      body: { text: worker.clients[n % worker.clients.length]?.nameKey.slice(0, 4) },
    },
  }),
  places: () => ({
    route: routeOf('/api/places', 'GET'),
    input: {
      params: {},
      query: {
        days: 'tue.pm,thu.pm',
        languages: 'fi',
        characteristics: 'quiet',
        fields: 'kitchen',
        municipality: '091',
      },
      body: {},
    },
  }),
} as const
export type Reading = keyof typeof readings

/** Performs a reading as each worker in turn and notes what went over the connection. */
export async function record(
  area: Pick<Area, 'appUrl'>,
  reading: Reading,
  workers: readonly Worker[],
): Promise<Recorded[]> {
  const pool = openPool(area.appUrl, { max: 1, role: 'yhteispolku_app', Client: PreparingClient })
  let heard: Statement[] = []
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown
    Object.assign(client, {
      query: (first: string | Statement, values: unknown[] = []) => {
        heard.push(
          typeof first === 'string'
            ? { text: first, values }
            : { text: first.text, values: first.values ?? values },
        )
        return query(first, values)
      },
    })
  })
  const all: Recorded[] = []
  try {
    for (const [n, worker] of workers.entries()) {
      heard = []
      const { route, input } = readings[reading](worker, n)
      const token = worker.cookie.split('=')[1] ?? null
      const result = await perform(databaseOf(pool), route, {
        installation: { ...context, statistics: databaseOf(pool) },
        token,
        at: systemClock.now(),
        input,
      })
      if (!result.ok) throw new Error(`${reading}: ${result.refusal.code}`)
      all.push({ statements: heard, worker })
    }
  } finally {
    await pool.end()
  }
  return all
}

const isLooking = ({ text }: Statement) => /access\.look_at\(/.test(text)
const isSignIn = ({ text }: Statement) => /^begin|access\.enter\(/.test(text)
const isLog = ({ text }: Statement) => /insert into access_log/.test(text)
const isEnd = ({ text }: Statement) => /^commit/.test(text)

/**
 * Time that a connection's process in the database has been on a processor, in milliseconds: what a statement costs there,
 * whoever else is busy on the machine. Needs Linux, with the database on the same machine; null elsewhere.
 */
export function processorTime(pid: number): number | null {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return null
  }
}

interface Connection {
  readonly db: pg.Client
  readonly pid: number
}

/** Runs statements prepared as the product prepares them; the processor time they took, else the time that passed. */
async function timeOf({ db, pid }: Connection, statements: readonly Statement[]): Promise<number> {
  const [before, started] = [processorTime(pid), performance.now()]
  for (const { text, values } of statements)
    await db.query({ ...(values.length > 0 ? { name: nameOf(text) } : {}), text, values: [...values] })
  const after = processorTime(pid)
  return before !== null && after !== null ? after - before : performance.now() - started
}

async function connect(config: pg.ClientConfig): Promise<Connection> {
  const db = new pg.Client(config)
  await db.connect()
  const { rows } = await db.query<{ pid: number }>('select pg_backend_pid() as pid')
  return { db, pid: rows[0]?.pid ?? 0 }
}

const names = new Map<string, string>()
function nameOf(text: string): string {
  const name = names.get(text) ?? `b${names.size}`
  names.set(text, name)
  return name
}

const settings = [
  'holders',
  'own_holders',
  'barred',
  'day',
  'position',
  'worker',
  'organisation',
  'person',
  'role',
  'sees_protected',
  'file_shows',
]
const copySettings = settings.map((name) => `current_setting('app.${name}', true) as ${name}`).join(', ')

const median = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0

interface Walls {
  readonly withWalls: number
  /** Of that, to begin and to find the session and for whom it acts: the sign-in, which is needed with or without walls. */
  readonly signIn: number
}
type Settings = Readonly<Record<string, string | null>>

/** One reading as the application's role with everything; and for whom the session acted, to be repeated without walls. */
async function timeWithWalls(
  app: Connection,
  statements: readonly Statement[],
): Promise<Walls & { readonly settings: Settings }> {
  const signIn = await timeOf(app, statements.filter(isSignIn))
  const inside = await timeOf(
    app,
    statements.filter((s) => !isSignIn(s) && !isEnd(s)),
  )
  const { rows } = await app.db.query<Settings>(`select ${copySettings}`)
  const withWalls = signIn + inside + (await timeOf(app, [{ text: 'commit', values: [] }]))
  return { withWalls, signIn, settings: rows[0] ?? {} }
}

/** The grounds on a file, which its first screen shows: looking at a file is a wall and this reading in one. */
const grounds = `select ground, source_id, column_name, reads, writes, lower(valid), upper(valid) from access_grant
  where client_id = $1 and holder_id = any (access.holders()) and valid @> access.day() order by ground`

/** The same queries by the owner, whom no policy concerns, over the tables and not over the views of the open file; and their end. */
async function timeWithout(owner: Connection, statements: readonly Statement[], settings: Settings) {
  const queries = statements
    .filter((s) => !isSignIn(s) && !isLog(s))
    .map(({ text, values }) => ({
      text: isLooking({ text, values }) ? grounds : text.replaceAll(/\bfile\.(?=\w)/g, 'public.'),
      values,
    }))
  await owner.db.query('begin')
  for (const [name, value] of Object.entries(settings))
    await owner.db.query(`select set_config('app.${name}', $1, true)`, [value ?? ''])
  return timeOf(owner, queries)
}

/**
 * Both, again and again over all that was recorded. What is timed without walls is another worker's reading than the one before it
 * with walls: the rows of the same would stand in the processor's own memory already.
 */
async function compare(app: Connection, owner: Connection, recorded: readonly Recorded[]) {
  const half = Math.floor(recorded.length / 2)
  const settings: Settings[] = []
  const walls: Walls[] = []
  const without: number[] = []
  for (let again = 0; again < 5; again += 1)
    for (const [n, { statements }] of recorded.entries()) {
      const found = await timeWithWalls(app, statements)
      settings[n] = found.settings
      const other = (n + half) % recorded.length
      const there = settings[other]
      const bare = there ? await timeWithout(owner, recorded[other]?.statements ?? [], there) : null
      if (again < 2) continue
      walls.push(found)
      if (bare !== null) without.push(bare)
    }
  return { walls, without }
}

/**
 * Time in the database of a reading as requests do it (entering, policies, log, commit) and of the same queries by the
 * owner, without sign-in, grounds and log; on plans that are kept, as after the first requests.
 */
export async function measureDatabase(
  area: Area,
  clients: number,
  say: (line: string) => void,
): Promise<void> {
  const app = await connect({ connectionString: area.appUrl, options: '-c role=yhteispolku_app' })
  const owner = await connect({ connectionString: area.ownerUrl })
  try {
    // where the planner would plan anew for the owner and not for the application, planning would be taken for a wall less
    await owner.db.query('set plan_cache_mode = force_generic_plan')
    const workers = await signInWorkers(owner.db, 40, 10)
    for (const reading of ['open-file', 'worklist', 'search', 'places'] as const) {
      const recorded = await record(area, reading, workers)
      const { walls, without } = await compare(app, owner, recorded)
      const a = median(walls.map(({ withWalls }) => withWalls))
      const b = median(without)
      const signIn = median(walls.map((times) => times.signIn))
      const both = `${round(a / (b + signIn))} times with the ${round(signIn)} ms of the sign-in on both sides, ${round(a / b)} with it on one`
      const ratio =
        reading !== 'open-file' && reading !== 'worklist' ? '' : `, ${round(b)} ms without: ${both}`
      say(
        `${reading} of ${clients}: ${round(a)} ms of the database's processor with policies and log${ratio}`,
      )
    }
    await owner.db.query('delete from session')
  } finally {
    await Promise.all([app.db.end(), owner.db.end()])
  }
}
