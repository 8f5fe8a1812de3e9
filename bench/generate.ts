import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'

const FOLDER = join(import.meta.dirname, 'data')
const steps = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.sql'))
  .sort()
const textOf = (name: string) => readFileSync(join(FOLDER, name), 'utf8')

/** Changes whenever the generator does, this file with it: an area made by another one is made anew. */
export const generatorVersion = createHash('sha256')
  .update([...steps.map(textOf), readFileSync(import.meta.filename, 'utf8')].join('\n'))
  .digest('hex')
  .slice(0, 12)

interface Taken {
  readonly drop: string
  readonly create: string
}

/**
 * What makes loading slow and is put back afterwards word for word: plain indexes, and exclusion constraints, which are
 * checked again as they are built. Primary and unique keys stay, since foreign keys lean on them. An index of a table in
 * parts says "only" of itself, and put back so would be in none of them.
 */
const takenAway = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as create
  from pg_constraint where contype = 'x' and connamespace = 'public'::regnamespace
  union all
  select format('drop index %s', i.indexrelid::regclass), replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ')
  from pg_index i join pg_class t on t.oid = i.indrelid and t.relnamespace = 'public'::regnamespace and not t.relispartition
  where not i.indisunique and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`

/** What a desk shows of each client, as the triggers would have put it together (migration 0395). */
const summaries = `insert into desk_summary select * from access.desk_summary_due d
  where num_nonnulls(last_contact, last_meeting, planned, consents, assigned, cases, period_until) > 0 or moved`

/**
 * Fills an empty, migrated database with an area of `clients` people. Triggers are silent meanwhile (the grants are derived
 * by the same view at the end), and indexes are built over whole tables; what is left is what migrations make.
 */
export async function generate(
  ownerUrl: string,
  clients: number,
  log: (line: string) => void,
): Promise<void> {
  const db = new pg.Client({ connectionString: ownerUrl })
  await db.connect()
  try {
    await db.query(`set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '512MB';
      set work_mem = '128MB'; set timezone = 'UTC'; set client_min_messages = warning`)
    const { rows } = await db.query<Taken>(takenAway)
    for (const { drop } of rows) await db.query(drop)
    for (const name of steps) {
      const started = performance.now()
      await db.query(textOf(name))
      if (name.startsWith('01')) await db.query(`call bench.set_size(${clients})`)
      log(`${name}: ${Math.round((performance.now() - started) / 100) / 10} s`)
    }
    const started = performance.now()
    for (const { create } of rows) await db.query(create)
    log(`indexes: ${Math.round((performance.now() - started) / 1000)} s`)
    await db.query('vacuum (analyze)')
    await db.query(summaries)
    await db.query('vacuum (analyze) desk_summary')
    await db.query('checkpoint')
  } finally {
    await db.end()
  }
}
