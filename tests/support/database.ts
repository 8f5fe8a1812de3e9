import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { type DatabaseUrls, openPools, type Pools } from '../../src/platform/db/pool.ts'
import { appLoginUrl, prepareAppLogin } from '../../src/platform/db/roles.ts'
import { nameTemplate, TEMPLATES, type TemplateName } from './templates.ts'

/** Any number: held while a template is being filled. */
const FILLING = 7_421_992
const APP_PASSWORD = 'test'

/** A database of one test file's own. */
export interface TestDatabase extends DatabaseUrls {
  readonly pools: Pools
  /** Closes the pools and removes the database. */
  drop(): Promise<void>
}

/** A fresh copy of a template, in about a tenth of a second. The first call after a change fills the template. */
export async function createTestDatabase({
  template = 'empty',
}: {
  template?: TemplateName
} = {}): Promise<TestDatabase> {
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`
  await asClusterOwner(async (owner) => {
    const filled = await ensureTemplate(owner, template)
    // as files: through the log of changes it takes three times as long
    await owner.query(`create database ${name} template ${filled} strategy file_copy`)
  })
  const urls = urlsOf(name)
  const pools = openPools(urls)
  const drop = async () => {
    await pools.close()
    await asClusterOwner((owner) => owner.query(`drop database if exists ${name} with (force)`))
  }
  return { ...urls, pools, drop }
}

/** Works in one transaction as the owner, and leaves the database as it was. */
export async function rolledBack<T>(
  { pools }: Pick<TestDatabase, 'pools'>,
  work: (db: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const db = await pools.owner.connect()
  try {
    await db.query('begin')
    return await work(db)
  } finally {
    await db.query('rollback')
    db.release()
  }
}

function urlsOf(name: string): DatabaseUrls {
  const ownerUrl = addressOf(name)
  return { ownerUrl, appUrl: appLoginUrl(ownerUrl, APP_PASSWORD) }
}

const addressOf = (name: string) =>
  Object.assign(new URL(inject('clusterUrl')), { pathname: `/${name}` }).href

const asClusterOwner = <T>(work: (owner: pg.Client) => Promise<T>) => asOwnerOf(inject('clusterUrl'), work)

async function asOwnerOf<T>(url: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}

/** Test files run at once, in processes of their own: the first fills the template, the others wait for it. */
async function ensureTemplate(owner: pg.Client, template: TemplateName): Promise<string> {
  // asked once: its sources may be edited while it is being filled
  const name = nameTemplate(template)
  if (await exists(owner, name)) return name
  await owner.query('select pg_advisory_lock($1)', [FILLING])
  try {
    if (!(await exists(owner, name))) await fill(owner, template, name)
  } finally {
    await owner.query('select pg_advisory_unlock($1)', [FILLING])
  }
  return name
}

async function exists(owner: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await owner.query('select from pg_database where datname = $1', [name])
  return rowCount === 1
}

/** Under another name until it is whole. */
async function fill(owner: pg.Client, template: TemplateName, name: string): Promise<void> {
  const unfinished = `test_filling_${template}`
  await owner.query(`drop database if exists ${unfinished} with (force)`)
  await owner.query(`create database ${unfinished}`)
  await TEMPLATES[template].fill(addressOf(unfinished))
  await prepareAppLogin(addressOf(unfinished), APP_PASSWORD)
  // Copies keep the statistics; no autovacuum would make them in time.
  await asOwnerOf(addressOf(unfinished), (filled) => filled.query('analyze'))
  await dropOutdated(owner, template)
  await owner.query(`alter database ${unfinished} rename to ${name}`)
}

/** Earlier versions of the template; one that is being copied this moment stays until the next time. */
async function dropOutdated(owner: pg.Client, template: TemplateName): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select datname as name from pg_database where datname like 'template\\_' || $1 || '\\_%'`,
    [template],
  )
  for (const { name } of rows) await owner.query(`drop database if exists ${name}`).catch(() => {})
}
