import { join, resolve } from 'node:path'
import pg from 'pg'
import { prepareTables } from '../src/platform/db/database.ts'
import type { DatabaseUrls } from '../src/platform/db/pool.ts'
import { prepareAppLogin } from '../src/platform/db/roles.ts'
import { startPostgres } from '../src/platform/postgres/index.ts'
import { generate, generatorVersion } from './generate.ts'

const ROOT = join(import.meta.dirname, '..')
/** A cluster of its own on loopback: nothing but the bench is in it. */
const PASSWORD = 'bench'
const SETTINGS = {
  // a quarter of what such a database server has at least; the rest of its memory is the system's cache
  shared_buffers: '2GB',
  effective_cache_size: '6GB',
  random_page_cost: '1.1',
  max_wal_size: '4GB',
}

export interface Area extends DatabaseUrls {
  stop(): Promise<void>
}

/** Opens the generated area of so many people; makes it when there is none, or when its generator or tables have changed. */
export async function openArea(
  clients: number,
  log: (line: string) => void,
  memory: string | null = null,
): Promise<Area> {
  const dataDir = join(process.env.DATA_DIR ? resolve(process.env.DATA_DIR) : join(ROOT, 'data'), 'bench')
  const settings = memory === null ? SETTINGS : { ...SETTINGS, shared_buffers: memory }
  const server = await startPostgres({ dataDir, password: PASSWORD, log, settings })
  const name = `bench_${clients}`
  const ownerUrl = Object.assign(new URL(server.url), { pathname: `/${name}` }).href
  try {
    const lacks = await whatLacks(server.url, ownerUrl, name)
    if (lacks) {
      log(lacks)
      log(`making an area of ${clients} people; it is kept in ${dataDir} for the next time`)
      await asOwner(server.url, async (db) => {
        await db.query(`drop database if exists ${name} with (force)`)
        await db.query(
          `create database ${name} template template0 locale 'C' locale_provider icu icu_locale 'fi-FI'`,
        )
      })
      await prepareTables(ownerUrl)
      await generate(ownerUrl, clients, log)
      await asOwner(ownerUrl, (db) => db.query(`comment on database ${name} is '${generatorVersion}'`))
    }
    if (memory !== null) await asOwner(ownerUrl, (db) => readIntoMemory(db, log))
    return { ownerUrl, appUrl: await prepareAppLogin(ownerUrl, PASSWORD), stop: server.stop }
  } catch (error) {
    await server.stop()
    throw error
  }
}

/** Why the area cannot be used: there is none, or not a whole one, of this generator, with tables that can be brought up to date. */
async function whatLacks(clusterUrl: string, ownerUrl: string, name: string): Promise<string | null> {
  const version = await asOwner(clusterUrl, async (db) => {
    const { rows } = await db.query<{ version: string | null }>(
      `select shobj_description(oid, 'pg_database') as version from pg_database where datname = $1`,
      [name],
    )
    return rows[0] ? (rows[0].version ?? 'none') : null
  })
  if (version === null) return 'there is no such area yet'
  if (version !== generatorVersion)
    return `the area is of another generator: ${version}, not ${generatorVersion}`
  return prepareTables(ownerUrl).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
}

/** Everything, what is only added to first: the rest stays when there is not room for all. */
async function readIntoMemory(db: pg.Client, log: (line: string) => void): Promise<void> {
  await db.query('create extension if not exists pg_prewarm')
  const { rows } = await db.query<{ megabytes: number }>(
    `select (sum(pg_prewarm(oid)) * 8 / 1024)::int as megabytes from (
       select c.oid from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'i')
       order by c.relname !~ '^(access_log|journal|attendance|share_row)', pg_relation_size(c.oid) desc offset 0) kept`,
  )
  log(`${rows[0]?.megabytes} MB read into memory`)
}

async function asOwner<T>(url: string, work: (db: pg.Client) => Promise<T>): Promise<T> {
  const db = new pg.Client({ connectionString: url })
  await db.connect()
  try {
    return await work(db)
  } finally {
    await db.end()
  }
}
