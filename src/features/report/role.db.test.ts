import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts'

/** The role that counts: facts without names, no content, no other way in (access.md, ground `statistics`). */
let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const ask = async <T extends object>(text: string) => (await database.pools.owner.query<T>(text)).rows
const count = (text: string) => database.pools.statistics.query(text)

describe('the role that counts', () => {
  it('reads no table with client data, whatever is in it', async () => {
    const open = await ask(`
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('public', 'access') and c.relkind in ('r', 'p', 'v', 'm')
        and (c.relname = 'client' or exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'client_id'))
        and has_any_column_privilege('yhteispolku_statistics', c.oid, 'select')`)
    expect(open).toEqual([])
    await expect(count('select from client')).rejects.toThrow('permission denied')
    await expect(count('select from access_grant')).rejects.toThrow('permission denied')
  })

  it('sees nothing by which somebody is named, reached or described', async () => {
    const columns = await ask<{ name: string }>(`
      select distinct a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
      where c.relnamespace = 'statistics'::regnamespace order by 1`)
    expect(columns.map(({ name }) => name)).toEqual([
      'accepted_on',
      'born',
      'channel',
      'closed_from',
      'closed_on',
      'closing_reason',
      'contacted_at',
      'day',
      'during',
      'end_reason',
      'ended_on',
      'given_on',
      'held_at',
      'id',
      'is_narrowed',
      'kind',
      'made_on',
      'month',
      'municipality_code',
      'open',
      'opened_on',
      'organisation_id',
      'permanent_staff',
      'person',
      'place_id',
      'placed_onward',
      'question',
      'review_by',
      'row_kind',
      'score',
      'seat',
      'sent_on',
      'share_cents',
      'signed_on',
      'status',
      'unit_id',
      'valid',
      'valid_until',
      'withdrawn_on',
    ])
  })

  it('writes nothing, opens no session and becomes nobody else', async () => {
    const writes = await ask(`
      select c.relname, privilege from pg_class c, unnest(array['insert', 'update', 'delete', 'truncate']) privilege
      where c.relnamespace in ('public'::regnamespace, 'access'::regnamespace, 'statistics'::regnamespace) and c.relkind in ('r', 'p', 'v')
        and has_table_privilege('yhteispolku_statistics', c.oid, privilege)`)
    expect(writes).toEqual([])
    const definers = await ask(`
      select p.proname from pg_proc p where p.prosecdef and p.pronamespace in ('public'::regnamespace, 'access'::regnamespace)
        and has_function_privilege('yhteispolku_statistics', p.oid, 'execute') order by 1`)
    expect(definers).toEqual([])
    await expect(count('create table taken (id int)')).rejects.toThrow()
    await expect(count(`select access.open_session('x', 'x', now())`)).rejects.toThrow('permission denied')
  })
})
