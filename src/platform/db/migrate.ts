import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { ROOT } from '../root.ts'

/** Any number, the same in every process: held while one of them migrates. */
const MIGRATING = 7_421_991

/** The project's own migrations. */
const MIGRATIONS = join(ROOT, 'migrations')

interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

/**
 * Applies the files `NNNN_name.sql` of `folder` that the database lacks, in order, each in a transaction of its own
 * together with the note that it was applied. Processes that start at once wait for each other.
 *
 * @returns names of the files applied now
 * @throws before anything is applied when an applied file was changed or removed, or when a new one would have to be
 *   applied before an old one; at the failing line when SQL is refused
 */
export async function migrate(ownerUrl: string, folder: string = MIGRATIONS): Promise<string[]> {
  const migrations = readMigrations(folder)
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'yhteispolku migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATING])
    const pending = await findPending(client, migrations)
    for (const migration of pending) await apply(client, migration)
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/** Reads and checks the files of a folder: four-digit numbers, none twice. */
function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  const migrations = names.sort().map((file) => read(folder, file))
  const numbers = migrations.map(({ name }) => name.slice(0, 4))
  const twice = numbers.find((number, index) => numbers.indexOf(number) !== index)
  if (twice) throw new Error(`Two migrations have the number ${twice}`)
  return migrations
}

function read(folder: string, file: string): Migration {
  if (!/^\d{4}_[a-z0-9_]+\.sql$/.test(file))
    throw new Error(`Migration ${file}: the name must be NNNN_words.sql`)
  // Git may check files out with other line ends; that is no change.
  const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
  return { name: file.replace(/\.sql$/, ''), sql, checksum: createHash('sha256').update(sql).digest('hex') }
}

async function findPending(client: pg.Client, migrations: readonly Migration[]): Promise<Migration[]> {
  await client.query(`create table if not exists schema_migration (
    name text primary key, checksum text not null, applied_at timestamptz not null default now())`)
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from schema_migration order by name',
  )
  for (const applied of rows) {
    const file = migrations.find(({ name }) => name === applied.name)
    if (!file) throw new Error(`${missing(applied.name)} The database is from a newer or another version.`)
    if (file.checksum !== applied.checksum) throw new Error(changed(applied.name))
  }
  const last = rows.at(-1)?.name ?? ''
  const pending = migrations.filter(({ name }) => !rows.some((row) => row.name === name))
  const late = pending.find(({ name }) => name < last)
  if (late)
    throw new Error(`Migration ${late.name} comes before ${last}, which is applied: give it a new number.`)
  return pending
}

const missing = (name: string) =>
  `Migration ${name} has been applied to this database but its file is missing.`
const changed = (name: string) =>
  `Migration ${name} has been changed after it was applied to this database. Put it back and write a new one.`

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into schema_migration (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    const { message, position } = error as pg.DatabaseError
    const line = position ? `, line ${sql.slice(0, Number(position)).split('\n').length}` : ''
    throw new Error(`Migration ${name}${line}: ${message}`, { cause: error })
  }
}
