import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobNeeds } from '../../src/job-needs.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

/** Norms of the schema, over the schema as it is (access.md, proof 4; style.md, habit 12). The job queue's own tables are not ours. */
let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const ask = async <T extends object>(text: string) => (await database.pools.owner.query<T>(text)).rows

const tablesWithClients = `
  select c.oid, c.relname as name, c.relrowsecurity as guarded,
    exists (select from pg_policy p where p.polrelid = c.oid) as has_policies
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'client_id' and not a.attisdropped
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace`

describe('every table with client data', () => {
  it('is found by the walk', async () => {
    const names = (await ask<{ name: string }>(tablesWithClients)).map(({ name }) => name)
    expect(names.length).toBeGreaterThan(25)
    expect(names).toEqual(
      expect.arrayContaining(['plan', 'consent', 'period', 'journal', 'access_log', 'message']),
    )
  })

  it('has row-level security and policies', async () => {
    // sessions are no client data, and the application's role has no right on them at all
    const bare = await ask(`select name from (${tablesWithClients}) t where not (guarded and has_policies)
      and has_any_column_privilege('yhteispolku_app', oid, 'select, insert, update')`)
    expect(bare).toEqual([])
  })

  it('shows the application no row without a session', async () => {
    const tables = await ask<{ name: string }>(`
      select name from (${tablesWithClients}) t
      where has_table_privilege('yhteispolku_app', oid, 'select') union all select 'client'`)
    await fillOneClient()
    expect(tables.length).toBeGreaterThan(20)
    for (const { name } of tables) {
      const { rows } = await database.pools.app.query(`select count(*) as n from ${name}`)
      expect(rows[0].n, name).toBe(0)
    }
  })

  it('lets the application change no row without a session', async () => {
    for (const name of ['client', 'client_contact', 'plan', 'consent', 'path_case']) {
      const key = name === 'client' ? 'id' : 'client_id'
      const { rowCount } = await database.pools.app.query(`update ${name} set ${key} = ${key}`)
      expect(rowCount, name).toBe(0)
    }
    await expect(
      database.pools.app.query(`insert into client (last_name, first_names, name_key, created_at)
        values ('Aho', 'Aino', 'aho aino', '2026-01-01')`),
    ).rejects.toThrow('row-level security')
  })
})

/** One client with a row where a leak would be worst, so that an empty answer means something. */
async function fillOneClient(): Promise<void> {
  await database.pools.owner.query(`
    with c as (
      insert into client (last_name, first_names, name_key, created_at) values ('Aho', 'Aino', 'aho aino', '2026-01-01') returning id
    ), o as (insert into organisation (name, kind) values ('Alue', 'employmentAuthority') returning id),
    contact as (insert into client_contact (client_id) select id from c),
    plan as (insert into plan (client_id, kind, status, parties, created_at) select id, 'employment', 'draft', '{client}', '2026-01-01' from c),
    joint as (insert into path_case (client_id, path, status, turn, opened_on) select id, 'joint', 'open', 'pair', '2026-01-01' from c),
    consent as (insert into consent (client_id, organisation_id, categories, purpose, given_on, via, recorded_at)
      select c.id, o.id, '{healthRecords}', 'purpose', '2026-01-01', 'spoken', '2026-01-01' from c, o),
    event as (insert into journal (client_id, happened_at, type, category) select id, '2026-01-01', 'client.created', 'identity' from c)
    insert into access_log (at, event, result, client_id) select '2026-01-01', 'client.opened', 'read', id from c`)
}

describe('the journal and the log', () => {
  it.each(['journal', 'access_log'])('%s is only added to, by every role of the product', async (table) => {
    const rights = await ask(`
      select role, privilege from unnest(array['yhteispolku_app', 'yhteispolku_system', 'yhteispolku_statistics', 'public']) role,
        unnest(array['update', 'delete', 'truncate']) privilege
      where role <> 'public' and has_table_privilege(role, '${table}', privilege)`)
    expect(rights).toEqual([])
    await expect(database.pools.app.query(`delete from ${table}`)).rejects.toThrow('permission denied')
    await expect(database.pools.system.query(`update ${table} set client_id = null`)).rejects.toThrow(
      'permission denied',
    )
  })
})

describe('the role of the product’s own jobs', () => {
  const rights = { reads: 'select', adds: 'insert', changes: 'update', removes: 'delete' } as const
  const needs = Object.values(jobNeeds).flatMap((need) =>
    (['reads', 'adds', 'changes', 'removes'] as const).flatMap((act) =>
      (need[act] ?? []).map((table) => `${rights[act]} ${table}`),
    ),
  )

  it('has the rights that some job needs, and no others', async () => {
    const given = await ask<{ right: string }>(`
      select p || ' ' || c.relname as right from pg_class c, unnest(array['select', 'insert', 'update', 'delete', 'truncate']) p
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v') and not c.relispartition
        and (has_table_privilege('yhteispolku_system', c.oid, p)
          or p not in ('delete', 'truncate') and has_any_column_privilege('yhteispolku_system', c.oid, p))`)
    expect(given.map(({ right }) => right).sort()).toEqual([...new Set(needs)].sort())
  })

  it('is told job by job in docs/access.md', () => {
    const page = readFileSync(new URL('../../docs/access.md', import.meta.url), 'utf8')
    const [, part = ''] = page.split('## Jobs of the product')
    const told = part.slice(0, part.indexOf('\n## ')).match(/^\| `.*$/gm)
    const names = (tables: readonly string[] = []) => tables.toSorted().join(', ') || '–'
    const due = Object.entries(jobNeeds).map(([job, { reads, adds, changes = [], removes = [] }]) => {
      const changed = [names(changes), ...removes.map((table) => `removes ${table}`)].join('; ')
      return `| \`${job}\` | ${names(reads)} | ${names(adds)} | ${changed} |`
    })
    expect(told).toEqual(due)
  })
})

describe('the schema', () => {
  it('indexes every foreign key, so that its other side is found and locked quickly', async () => {
    const bare = await ask(`
      select f.conrelid::regclass::text as table, f.conname as key
      from pg_constraint f join pg_class c on c.oid = f.conrelid
      where f.contype = 'f' and c.relnamespace = 'public'::regnamespace
        and not exists (select from pg_index i where i.indrelid = f.conrelid and i.indisvalid and i.indkey[0] = any (f.conkey)
          and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) like '%IS NOT NULL%'))
      order by 1, 2`)
    expect(bare).toEqual([])
  })

  it('has no time without its zone', async () => {
    const bare = await ask(`select table_name, column_name from information_schema.columns
      where table_schema in ('public', 'access') and data_type in ('timestamp without time zone', 'time with time zone')`)
    expect(bare).toEqual([])
  })

  it('refuses empty validity: every range is checked', async () => {
    const bare = await ask(`
      select c.relname as table, a.attname as column
      from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.atttypid = 'daterange'::regtype and not a.attisdropped
        and c.relname not in ('access_grant', 'enquiry', 'period_slot')
        and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'c' and a.attnum = any (k.conkey)
          and pg_get_constraintdef(k.oid) like '%isempty%')`)
    expect(bare).toEqual([])
  })

  it('gives what runs with the owner’s rights a fixed search path, and not to everyone', async () => {
    const definers = await ask<{ name: string; fixed: boolean; open: boolean }>(`
      select p.oid::regprocedure::text as name,
        exists (select from unnest(p.proconfig) c where c like 'search_path=%pg_temp%') as fixed,
        has_function_privilege('public', p.oid, 'execute') as open
      from pg_proc p where p.prosecdef and p.pronamespace in ('public'::regnamespace, 'access'::regnamespace)`)
    expect(definers.length).toBeGreaterThan(15)
    expect(definers.filter(({ fixed }) => !fixed)).toEqual([])
    expect(definers.filter(({ open }) => open)).toEqual([])
  })

  it('belongs to nobody through whom requests come', async () => {
    const owned = await ask(`select c.relname from pg_class c join pg_roles r on r.oid = c.relowner
      where r.rolname like 'yhteispolku\\_%'`)
    expect(owned).toEqual([])
    const strong =
      await ask(`select rolname from pg_roles where rolname in ('yhteispolku_app', 'yhteispolku_system',
      'yhteispolku_statistics') and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`)
    expect(strong).toEqual([])
  })
})
