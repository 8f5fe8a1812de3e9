import pg from 'pg'
import { PreparingClient } from './prepared.ts'

/** Connection addresses of one database. */
export interface DatabaseUrls {
  /** Owns the tables: migrations, background jobs' own tables. Never serves a request. */
  readonly ownerUrl: string
  /** A login that may become `yhteispolku_app` and nothing more, where there is one; else the owner's. */
  readonly appUrl: string
}

export interface Pools {
  /** As the owner of the tables. */
  readonly owner: pg.Pool
  /** As `yhteispolku_app`: owns nothing, bypasses no row policy, sees client data only within a session. */
  readonly app: pg.Pool
  /** As `yhteispolku_system`: jobs with a named purpose. */
  readonly system: pg.Pool
  /** As `yhteispolku_statistics`: counts, reading only. */
  readonly statistics: pg.Pool
  close(): Promise<void>
}

/** A request that asks longer than this is refused by the database, so that others get their turn. */
const APP_STATEMENT_TIMEOUT_MS = 15_000

/** Opens no connection before one is needed. */
export function openPools({ ownerUrl, appUrl }: DatabaseUrls): Pools {
  const owner = openPool(ownerUrl, { max: 3 })
  const app = openPool(appUrl, {
    max: 12,
    role: 'yhteispolku_app',
    statement_timeout: APP_STATEMENT_TIMEOUT_MS,
    Client: PreparingClient,
  })
  const system = openPool(ownerUrl, { max: 4, role: 'yhteispolku_system' })
  const statistics = openStatisticsPool(ownerUrl, 2)
  const close = async () => {
    await Promise.all([owner.end(), app.end(), system.end(), statistics.end()])
  }
  return { owner, app, system, statistics, close }
}

/** Of a connection that counts whole tables; also of what is measured beside it. */
export const countingSettings = { work_mem: '32MB', max_parallel_workers_per_gather: '0' } as const

/**
 * As the role that counts: whole tables are grouped in memory, and a report takes one processor only, so that those who serve
 * clients do not wait for it.
 */
export const openStatisticsPool = (url: string, max: number): pg.Pool =>
  openPool(url, { max, role: 'yhteispolku_statistics', readOnly: true, settings: countingSettings })

/** A pool whose every connection begins in `role`; days come as `YYYY-MM-DD`, whole numbers as numbers. */
export function openPool(
  url: string,
  {
    role,
    readOnly = false,
    settings: more = {},
    ...config
  }: pg.PoolConfig & {
    role?: string
    readOnly?: boolean
    settings?: Readonly<Record<string, string>>
    Client?: typeof pg.Client
  } = {},
): pg.Pool {
  const settings = [
    ...(role ? [`-c role=${role}`] : []),
    ...(readOnly ? ['-c default_transaction_read_only=on'] : []),
    ...Object.entries(more).map(([name, value]) => `-c ${name}=${value}`),
  ]
  const options = settings.length > 0 ? { options: settings.join(' ') } : {}
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'yhteispolku',
    types,
    ...options,
    ...config,
  })
  // An idle connection that breaks is replaced at the next query, which reports it if the server is still away.
  pool.on('error', () => {})
  return pool
}

const { INT8, DATE } = pg.types.builtins
const DATE_ARRAY = 1182
const INT8_ARRAY = 1016

const parsers = new Map<number, (text: string) => unknown>([
  // A day has no time zone: a Date would move it.
  [DATE, (text) => text],
  [DATE_ARRAY, (text) => parseList(text, String)],
  [INT8, toNumber],
  [INT8_ARRAY, (text) => parseList(text, toNumber)],
])

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format !== 'binary' && parsers.get(oid)) || pg.types.getTypeParser(oid, format ?? 'text'),
}

function toNumber(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} does not fit a number`)
  return number
}

/** One-dimensional `{…}` of values that are never quoted. */
function parseList<T>(text: string, parse: (item: string) => T): (T | null)[] {
  if (text === '{}') return []
  return text
    .slice(1, -1)
    .split(',')
    .map((item) => (item === 'NULL' ? null : parse(item)))
}
