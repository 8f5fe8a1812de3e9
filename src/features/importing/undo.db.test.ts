import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts'
import { type Extract, readExtract, sourcesOf } from '../../../tests/support/extract.ts'
import { testKeys } from '../../../tests/support/templates.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { asSystem, databaseOf } from '../../platform/db/transaction.ts'
import { commandLine, runImport, undoImport } from './index.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const inPurpose = <T>(purpose: string, work: Parameters<typeof asSystem<T>>[2]) =>
  asSystem(databaseOf(database.pools.system), purpose, work)
let clock = Date.parse('2026-11-23T08:00:00Z')
const tick = () => {
  clock += 60_000
  return new Date(clock)
}
const take = async (files: Extract) => {
  const id = randomUUID()
  const options = { id, sources: sourcesOf(files), dryRun: false, strict: false, importer: commandLine }
  const report = await runImport(
    inPurpose,
    { at: tick(), day: plainDate('2026-11-23'), keys: testKeys },
    options,
  )
  expect(report.outcome).toBe('written')
  return { id, report }
}
const undo = (runId: string | null = null) =>
  inPurpose('import', (tx) => undoImport(tx, tick(), { runId, importer: commandLine }))
const ask = async <T extends object = Record<string, unknown>>(text: string, values: unknown[] = []) =>
  (await database.pools.owner.query<T>(text, values)).rows

/** Every row that files write to, and what follows from them, but log and journal. */
const everything = async () => {
  const tables = [
    ...[
      'organisation',
      'unit',
      'worker',
      'position',
      'client_identity',
      'client_contact',
      'client_reference',
      'place',
      'place_seat',
    ],
    ...[
      'relationship',
      'assignment',
      'jobseeker_status',
      'period',
      'period_slot',
      'attendance',
      'plan',
      'meeting',
      'consent',
    ],
    ...['share_row', 'coach_service', 'access_grant', 'deadline'],
  ]
  const found = new Map<string, unknown>()
  for (const table of tables)
    found.set(
      table,
      await ask(`select (to_jsonb(t) - 'id' - 'derived_at')::text as row from ${table} t order by 1`),
    )
  found.set(
    'client',
    await ask(
      `select to_jsonb(c) - 'id' as row from client c where exists (select from client_identity i where i.client_id = c.id) order by 1`,
    ),
  )
  return Object.fromEntries(found)
}

const extract = readExtract()
/** The first extract with some rows said otherwise, and one person more. */
const changed = (): Extract =>
  Object.fromEntries(
    Object.entries(extract).map(([name, text]) => [
      name,
      name === 'clients.csv' || name === 'relationships.csv' || name === 'statuses.csv' ? half(text) : text,
    ]),
  ) as Extract
const half = (text: string) => {
  const lines = text.trimEnd().split('\n')
  return `${lines.slice(0, Math.ceil(lines.length / 2)).join('\n')}\n`
}

describe('undoing the last import', () => {
  it('of an empty database leaves it as it was; people hold nothing, log and journal stay', async () => {
    const before = await everything()
    const { id, report } = await take(extract)
    expect(report.clients).toBeGreaterThan(20)
    const events = await ask('select count(*)::int as n from journal')
    expect(await undo(id)).toEqual({ outcome: 'done', clients: report.clients })
    expect(await everything()).toEqual(before)
    const husks = await ask(`select distinct last_name, first_names, reference, birth_year from client`)
    expect(husks).toEqual([{ last_name: '–', first_names: '–', reference: null, birth_year: null }])
    const [{ n } = { n: 0 }] = await ask<{ n: number }>('select count(*)::int as n from journal')
    expect(n).toBe(Number(events[0]?.n) + report.clients + 1)
    expect(await ask('select from import_change')).toEqual([])
    expect(await undo(id)).toEqual({ outcome: 'notLast' })
  })

  it('gives changed rows back what they had, and takes the same files again', async () => {
    const first = await take(changed())
    const before = await everything()
    const second = await take(extract)
    expect(second.report.files.some(({ created }) => created > 0)).toBe(true)
    expect(await undo(first.id)).toEqual({ outcome: 'notLast' })
    expect((await undo()).outcome).toBe('done')
    expect(await everything()).toEqual(before)
    await take(extract)
  })

  it('waits for who is just changing what was written, and is refused then', async () => {
    const other = await database.pools.owner.connect()
    const step = `update relationship set version = version + $1 where id = (
      select (key ->> 'id')::uuid from import_change where tbl = 'relationship' order by id limit 1)`
    try {
      await other.query('begin')
      await other.query(step, [1])
      const undoing = undo()
      const waiting = () =>
        ask(`select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)
      await expect.poll(waiting, { timeout: 10_000 }).toHaveLength(1)
      await other.query('commit')
      expect(await undoing).toEqual({ outcome: 'blocked', obstacles: [{ table: 'relationship', rows: 1 }] })
    } finally {
      await other.query(step, [-1])
      other.release()
    }
  })

  it('is refused whole when somebody has changed what was written, or built on it', async () => {
    const before = await everything()
    const written = (table: string, key: string) =>
      `(select (key ->> '${key}')::uuid from import_change where tbl = '${table}' order by id limit 1)`
    await ask(
      `update client_contact set phone = '050 555 0999' where client_id = ${written('client_contact', 'client_id')}`,
    )
    await ask(`update relationship set version = version + 1 where id = ${written('relationship', 'id')}`)
    expect(await undo()).toEqual({
      outcome: 'blocked',
      obstacles: [
        { table: 'client_contact', rows: 1 },
        { table: 'relationship', rows: 1 },
      ],
    })
    const after = await everything()
    expect({ ...after, client_contact: 0, relationship: 0 }).toEqual({
      ...before,
      client_contact: 0,
      relationship: 0,
    })
  })

  it('is refused where a person of the import has got something else meanwhile', async () => {
    await undo()
    const fresh = {
      'clients.csv': `client_ref,identity_code,birth_date,last_name,first_names,municipality\nuusi-1,,1990-01-01,Uusi,Ulla,609\n`,
    } as Extract
    await take(fresh)
    await ask(
      `insert into contact (client_id, kind, contacted_at, recorded_at) select id, 'note', now(), now() from client where reference = 'uusi-1'`,
    )
    expect(await undo()).toEqual({ outcome: 'blocked', obstacles: [{ table: 'contact', rows: 1 }] })
    expect(await ask(`select last_name from client where reference = 'uusi-1'`)).toEqual([
      { last_name: 'Uusi' },
    ])
  })

  it('is nobody’s but an import’s: no role reads what was written, and the application undoes nothing', async () => {
    for (const role of ['app', 'system', 'statistics'] as const)
      await expect(database.pools[role].query('select from import_change')).rejects.toThrow(
        'permission denied',
      )
    await expect(
      database.pools.app.query(`select * from access.undo_import(gen_random_uuid(), now())`),
    ).rejects.toThrow('permission denied')
    await expect(
      database.pools.system.query(`select * from access.undo_import(gen_random_uuid(), now())`),
    ).rejects.toThrow('only an import')
  })
})
