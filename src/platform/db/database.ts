import { Logger, runMigrations } from 'graphile-worker'
import pg from 'pg'
import { OWNER, startPostgres } from '../postgres/index.ts'
import type { Settings } from '../settings.ts'
import { migrate } from './migrate.ts'
import type { DatabaseUrls } from './pool.ts'
import { prepareAppLogin } from './roles.ts'

/** A database that is up and has the newest tables. */
export interface Database extends DatabaseUrls {
  /** Names of the migrations applied now. */
  readonly migrated: readonly string[]
  /** Leaves the database; the embedded one is stopped when no other process uses it. Close the pools first. */
  stop(): Promise<void>
}

/** Its migrations would announce themselves one by one. */
const silent = new Logger(() => () => {})

/** Starts or joins the embedded database, or takes the one of `DATABASE_URL`, and migrates it. */
export async function openDatabase(settings: Settings, log: (text: string) => void): Promise<Database> {
  if (settings.database.kind === 'external') {
    const { ownerUrl, appUrl } = settings.database
    return { ownerUrl, appUrl, migrated: await prepareTables(ownerUrl), stop: async () => {} }
  }
  const { databasePassword: password, appPassword } = settings.database.secrets
  const server = await startPostgres({ dataDir: settings.dataDir, password, log })
  try {
    const ownerUrl = await ensureDatabase(server.url, OWNER)
    const migrated = await migrate(ownerUrl)
    const [appUrl] = await Promise.all([prepareAppLogin(ownerUrl, appPassword), prepareQueue(ownerUrl)])
    return { ownerUrl, appUrl, migrated, stop: server.stop }
  } catch (error) {
    await server.stop()
    throw error
  }
}

/** The product's migrations, then the tables of its job queue. Returns the names of the migrations applied now. */
export async function prepareTables(ownerUrl: string): Promise<string[]> {
  const migrated = await migrate(ownerUrl)
  await prepareQueue(ownerUrl)
  return migrated
}

const prepareQueue = (ownerUrl: string) => runMigrations({ connectionString: ownerUrl, logger: silent })

/** Makes the database `name` beside the one of `url` unless it exists; returns its address. */
async function ensureDatabase(url: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (!rowCount) await client.query(`create database ${name}`)
  } catch (error) {
    // Another process made it meanwhile.
    if ((error as pg.DatabaseError).code !== '42P04' && (error as pg.DatabaseError).code !== '23505')
      throw error
  } finally {
    await client.end()
  }
  return Object.assign(new URL(url), { pathname: `/${name}` }).href
}
