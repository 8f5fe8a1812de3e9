import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Looked, loadLooked } from '../support/access/compare.ts'
import { enter, openFileDifferences, views } from '../support/access/open-file.ts'
import { createTestDatabase, rolledBack, type TestDatabase } from '../support/database.ts'

/**
 * The open file (docs/adr/0012): views of the owner repeat the policies for the one client at whom a session looks. Here they
 * are compared with the plain reading of the matrix, in random worlds; `npm run proof:mutations` takes each of their rules away.
 * ACCESS_WORLDS=200 makes a long run, ACCESS_SEED=n begins with another world.
 */
const worlds = Number(process.env.ACCESS_WORLDS ?? 30)
const firstSeed = Number(process.env.ACCESS_SEED ?? 1)

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

describe('the open file', () => {
  it('shows of the client looked at what the matrix and the grounds say, in every view', async () => {
    const seen = new Set<string>()
    await rolledBack(database, async (db) => {
      const seeds = Array.from({ length: worlds }, (_, n) => firstSeed + n)
      const all = await loadLooked(db, seeds)
      await db.query('set local role yhteispolku_app')
      for (const looked of all) {
        const found = await openFileDifferences(db, looked)
        expect(found.differences.slice(0, 20)).toEqual([])
        for (const view of found.views) seen.add(view)
      }
    })
    expect([...seen].sort()).toEqual(Object.keys(views).sort())
  }, 180_000)

  it('has a view of each of these tables, column by column, and no others', async () => {
    const { rows } = await database.pools.owner.query<{ name: string; view: string[]; table: string[] }>(
      `select c.relname as name, array_agg(a.attname::text order by a.attnum) as view,
         (select array_agg(b.attname::text order by b.attnum) from pg_attribute b join pg_class t on t.oid = b.attrelid
          where t.relnamespace = 'public'::regnamespace and t.relname = c.relname and b.attnum > 0 and not b.attisdropped) as table
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
       where c.relnamespace = 'file'::regnamespace and c.relkind = 'v' and has_any_column_privilege('yhteispolku_app', c.oid, 'select')
       group by c.relname order by 1`,
    )
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(views).sort())
    for (const { name, view, table } of rows) expect(view, name).toEqual(table)
  })

  it('shows no column that the session does not read of the table', async () => {
    const { rows } = await database.pools.owner.query<{ shown: string }>(
      `select c.relname || '.' || a.attname as shown from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
       where c.relnamespace = 'file'::regnamespace and has_column_privilege('yhteispolku_app', c.oid, a.attnum, 'select')
         and not has_column_privilege('yhteispolku_app', format('public.%I', c.relname)::regclass, a.attname, 'select')`,
    )
    expect(rows).toEqual([])
    for (const column of ['subject', 'code_cipher', 'code_hash'])
      await expect(database.pools.app.query(`select ${column} from file.proxy`)).rejects.toMatchObject({
        code: '42501',
      })
  })

  /** On this the views of periods, the journal and deadlines rely (migration 0480). */
  it('knows a ground for own rows as one of that organisation’s units or their supervisors', async () => {
    await rolledBack(database, async (db) => {
      await loadLooked(
        db,
        Array.from({ length: 20 }, (_, n) => firstSeed + n),
      )
      const { rows } = await db.query<{ own: number; others: number }>(
        `select count(*)::int as own, count(*) filter (where not exists (
           select from unit u where u.organisation_id = g.organisation_id and g.holder_id in (u.id, u.supervisors_id)))::int as others
         from access_grant g where g.organisation_id is not null`,
      )
      expect(rows[0]?.own).toBeGreaterThan(20)
      expect(rows[0]?.others).toBe(0)
    })
  })

  it('follows a ground that goes and comes while it is open', async () => {
    await rolledBack(database, async (db) => {
      const [looked] = await loadLooked(db, [firstSeed])
      await db.query('create temporary table gone (like access_grant)')
      const client = await openSomebodys(db, looked)
      await db.query(
        'with g as (delete from access_grant where client_id = $1 returning *) insert into gone select * from g',
        [client],
      )
      expect(await clientsShown(db)).toBe(0)
      await db.query('insert into access_grant select * from gone')
      expect(await clientsShown(db)).toBe(1)
    })
  })
})

async function clientsShown(db: pg.ClientBase) {
  await db.query('set local role yhteispolku_app')
  const { rows } = await db.query<{ n: number }>('select count(*)::int as n from file.client')
  await db.query('reset role')
  return rows[0]?.n
}

/** Opens the file of the first client whom somebody sees. */
async function openSomebodys(db: pg.ClientBase, looked: Looked | undefined): Promise<string> {
  for (const person of looked?.people ?? []) {
    await enter(db, person)
    for (const id of looked?.clientIds ?? []) {
      await db.query('select from access.look_at($1)', [id])
      if (await clientsShown(db)) return id
    }
  }
  throw new Error('in this world nobody sees anybody')
}
