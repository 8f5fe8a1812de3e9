import type { PoolClient } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts'
import { asSystem, type Db, databaseOf } from '../../platform/db/transaction.ts'
import { type KnownSeal, streams, verifyStream } from './seals.ts'
import { sealAll } from './tasks.ts'

let database: TestDatabase
let system: Db
const at = new Date('2026-11-25T10:00:00Z')
beforeAll(async () => {
  database = await createTestDatabase()
  system = databaseOf(database.pools.system)
})
afterAll(() => database.drop())

const owner = (text: string, values: unknown[] = []) => database.pools.owner.query(text, values)
const write = (
  count: number,
  event = 'file.opened',
  client: Pick<PoolClient, 'query'> = database.pools.owner,
) =>
  client.query(
    `insert into access_log (at, event, result, client_ids) select $1, $2, 'read', '{}' from generate_series(1, $3)`,
    [at, event, count],
  )
const note = (count: number) =>
  owner(
    `insert into journal (happened_at, type, category, payload) select $1, 'plan.signed', 'plan', '{"b": 1, "a": "ä"}' from generate_series(1, $2)`,
    [at, count],
  )
const sealNow = () => sealAll({ at, inPurpose: (purpose, work) => asSystem(system, purpose, work) })
/** Transactions of other files, in databases beside this one, are the cluster's too: what is written is sealed when they have ended. */
const settled = () =>
  vi.waitUntil(
    async () =>
      (
        await owner(
          'select txid_snapshot_xmin(txid_current_snapshot()) > max(xact) as done from access.unsealed_order',
        )
      ).rows[0].done !== false,
    { timeout: 30_000, interval: 5 },
  )
const seal = async () => {
  await settled()
  await sealNow()
}
const verify = (known: readonly KnownSeal[] = []) =>
  asSystem(system, 'test', async (tx) => {
    const found = []
    for (const stream of streams) found.push(await verifyStream(tx, stream, known))
    return found
  })
const brokenOf = async () => (await verify()).map(({ broken }) => broken)
const unsealed = async () =>
  Number(
    (
      await owner(`select count(*) as n from access_log l where not exists
        (select from log_seal s where s.stream = 'log' and l.xact >= s.from_xact and l.xact < s.until_xact)`)
    ).rows[0].n,
  )

/** As one with every right would: the triggers are off, too. */
async function tamper(text: string, values: unknown[] = []): Promise<void> {
  const client = await database.pools.owner.connect()
  try {
    await client.query('begin')
    await client.query('set local session_replication_role = replica')
    const { rowCount } = await client.query(text, values)
    expect(rowCount).toBeGreaterThan(0)
    await client.query('commit')
  } finally {
    client.release()
  }
}

beforeEach(async () => {
  await owner('truncate access_log, journal, log_seal')
})

describe('sealing', () => {
  it('covers every row of log and journal once, and goes on from where it was', async () => {
    await write(3)
    await note(2)
    await seal()
    await seal()
    await write(4)
    await seal()
    const { rows } = await owner('select stream, number, entries from log_seal order by stream desc, number')
    expect(rows).toEqual([
      { stream: 'log', number: 1, entries: 3 },
      { stream: 'log', number: 2, entries: 4 },
      { stream: 'journal', number: 1, entries: 2 },
    ])
    expect((await verify()).map(({ entries, broken }) => [entries, broken])).toEqual([
      [7, null],
      [2, null],
    ])
  })

  it('keeps seals to a size, but never splits what one transaction wrote', async () => {
    for (const count of [2, 2, 7, 1]) await write(count)
    await settled()
    const next = async () => (await owner(`select access.seal_next('log', $1, 3) as n`, [at])).rows[0].n
    expect([await next(), await next(), await next(), await next()]).toEqual([2, 2, 7, 1])
    expect(await next()).toBe(0)
    expect(await brokenOf()).toEqual([null, null])
  })

  it('gives an entry without proxy and records the mark that it had before there were any', async () => {
    await write(1)
    const { rows } = await owner(`select m.mark = substr(sha256(convert_to(jsonb_build_array(l.id,
        (extract(epoch from l.at) * 1000000)::bigint, l.event, l.result, l.client_id, l.client_ids, l.categories, l.ground, l.reason,
        l.worker_id, l.position_id, l.organisation_id, l.by_client, l.role, l.session_id, l.purpose, l.xact)::text, 'UTF8')), 1, 16) as same
      from access_log l join access.seal_marks('log', 0, 9223372036854775807) m using (id)`)
    expect(rows).toEqual([{ same: true }])
  })

  it.each(['proxy_id = gen_random_uuid()', 'record_ids = array[gen_random_uuid()]'])(
    'shows that %s was written to a sealed entry',
    async (change) => {
      await write(2)
      await seal()
      await tamper(`update access_log set ${change} where id = (select id from access_log limit 1)`)
      expect(await brokenOf()).toEqual([
        { number: 1, faults: [expect.objectContaining({ what: 'changed' })] },
        null,
      ])
    },
  )

  it('gives an event without proxy the mark that it had, and shows a proxy that was written to it', async () => {
    await note(2)
    await seal()
    const { rows } = await owner(`select m.mark = substr(sha256(convert_to(jsonb_build_array(j.id,
        (extract(epoch from j.happened_at) * 1000000)::bigint, j.type, j.client_id, j.category, j.worker_id, j.position_id,
        j.organisation_id, j.by_client, j.role, j.ground, j.subject_id, j.payload, j.rules, j.xact)::text, 'UTF8')), 1, 16) as same
      from journal j join access.seal_marks('journal', 0, 9223372036854775807) m using (id)`)
    expect(rows).toEqual([{ same: true }, { same: true }])
    await tamper(
      `update journal set proxy_id = gen_random_uuid() where id = (select id from journal limit 1)`,
    )
    expect(await brokenOf()).toEqual([
      null,
      { number: 1, faults: [expect.objectContaining({ what: 'changed' })] },
    ])
  })

  it('waits for a transaction that is still running: what commits late is sealed later, never lost', async () => {
    const late = await database.pools.owner.connect()
    try {
      await late.query('begin')
      await late.query('savepoint inside')
      await write(1, 'late.entry', late)
      await write(5)
      await sealNow()
      expect((await owner('select count(*) as n from log_seal')).rows[0].n).toBe(0)
      await late.query('commit')
      await seal()
      expect(await unsealed()).toBe(0)
      const { rows } = await owner(`select sum(entries)::int as n from log_seal where stream = 'log'`)
      expect(rows[0].n).toBe(6)
      expect(await brokenOf()).toEqual([null, null])
    } finally {
      late.release()
    }
  })

  it('misses nothing while many write', async () => {
    let writing = true
    const writer = async (n: number) => {
      for (let i = 0; i < 25; i++) await write(1 + ((n + i) % 3), `writer.${n}`)
    }
    const sealer = async () => {
      while (writing) await sealNow()
    }
    const sealing = Promise.all([sealer(), sealer()])
    await Promise.all(Array.from({ length: 6 }, (_, n) => writer(n)))
    writing = false
    await sealing
    await seal()
    expect(await unsealed()).toBe(0)
    const { rows } = await owner(`select (select count(*) from access_log) as written,
      (select sum(entries)::int from log_seal where stream = 'log') as sealed`)
    expect(rows[0].sealed).toBe(rows[0].written)
    expect(await brokenOf()).toEqual([null, null])
  })

  it('takes no lock that a reading’s entry would meet, and a second sealer does not wait either', async () => {
    await write(3)
    await settled()
    const sealer = await database.pools.system.connect()
    try {
      await sealer.query('begin')
      await sealer.query(`select set_config('app.purpose', 'test', true)`)
      const { rows } = await sealer.query(
        `select access.seal_next('log', $1, 100) as n, pg_backend_pid() as pid`,
        [at],
      )
      expect(rows[0].n).toBe(3)
      const locks = await owner(
        `select distinct l.mode from pg_locks l join pg_class c on c.oid = l.relation
         where l.pid = $1 and (c.relname like 'access\\_log%' or c.relname like 'journal%')`,
        [rows[0].pid],
      )
      expect(locks.rows).toEqual([{ mode: 'AccessShareLock' }])
      const other = await owner(`select access.seal_next('log', $1, 100) as n`, [at])
      expect(other.rows[0].n).toBe(0)
      await write(1)
      await sealer.query('commit')
    } finally {
      sealer.release()
    }
    await seal()
    expect(await unsealed()).toBe(0)
  })

  it('refuses to go on in a database whose transactions are counted anew', async () => {
    await write(1)
    await seal()
    await tamper(`update log_seal set until_xact = 9000000000000 where stream = 'log'`)
    await expect(sealNow()).rejects.toThrow('restored by copying rows')
  })
})

describe('tampering as a superuser', () => {
  beforeEach(async () => {
    for (let i = 0; i < 3; i++) {
      await write(3, `batch.${i}`)
      await note(2)
      await seal()
    }
  })
  const idOf = async (event: string) =>
    (await owner('select id from access_log where event = $1 order by id limit 1', [event])).rows[0]
      .id as string

  it('a changed row is named, in the first seal that it breaks', async () => {
    const id = await idOf('batch.1')
    await tamper(`update access_log set reason = 'other' where id = $1`, [id])
    await tamper(`update access_log set reason = 'other' where id = $1`, [await idOf('batch.2')])
    expect(await brokenOf()).toEqual([{ number: 2, faults: [{ what: 'changed', id }] }, null])
  })

  it.each([
    ['at', `at + interval '1 microsecond'`],
    ['event', `'other'`],
    ['result', `'changed'`],
    ['client_ids', `array[uuidv7()]`],
    ['categories', `array['plan']`],
    ['ground', `'self'`],
    ['by_client', 'true'],
    ['role', `'nurse'`],
    ['session_id', 'uuidv7()'],
    ['purpose', `'other'`],
  ])('a changed %s shows', async (column, value) => {
    await tamper(`update access_log set ${column} = ${value} where id = $1`, [await idOf('batch.0')])
    expect((await brokenOf())[0]).toMatchObject({ number: 1, faults: [{ what: 'changed' }] })
  })

  it('a removed row is named', async () => {
    const id = await idOf('batch.2')
    await tamper('delete from access_log where id = $1', [id])
    expect(await brokenOf()).toEqual([{ number: 3, faults: [{ what: 'removed', id }] }, null])
  })

  it('a row inserted behind a seal is named, and so is one that no seal would reach', async () => {
    const insert = (xact: string) =>
      tamper(
        `insert into access_log (id, at, event, result, xact) select uuidv7(), $1, 'forged', 'read', ${xact}`,
        [at],
      )
    await insert(`(select max(xact) from access_log where event = 'batch.0')`)
    const id = await idOf('forged')
    expect(await brokenOf()).toEqual([{ number: 1, faults: [{ what: 'inserted', id }] }, null])
    await tamper('delete from access_log where id = $1', [id])
    await insert('9000000000000')
    expect(await brokenOf()).toEqual([
      { number: 4, faults: [{ what: 'inserted', id: await idOf('forged') }] },
      null,
    ])
  })

  it('a changed, removed or moved row of the journal is named', async () => {
    const { rows } = await owner('select id from journal order by xact, id')
    await tamper(`update journal set payload = '{"a": "ä", "b": 2}' where id = $1`, [rows[2].id])
    expect(await brokenOf()).toEqual([null, { number: 2, faults: [{ what: 'changed', id: rows[2].id }] }])
    await tamper(`update journal set xact = (select max(xact) from journal) where id = $1`, [rows[0].id])
    expect((await brokenOf())[1]).toEqual({ number: 1, faults: [{ what: 'removed', id: rows[0].id }] })
  })

  it('a changed seal, a missing seal and a chain cut short show', async () => {
    const [log] = await verify()
    if (!log?.last) throw new Error('nothing sealed')
    await tamper(`delete from log_seal where stream = 'log' and number = 3`)
    expect(await brokenOf()).toEqual([null, null])
    expect((await verify([log.last]))[0]?.broken).toEqual({ number: 3, faults: [{ what: 'sealMissing' }] })
    await tamper(
      `update log_seal set sealed_at = sealed_at + interval '1 day' where stream = 'log' and number = 2`,
    )
    expect((await brokenOf())[0]).toEqual({ number: 2, faults: [{ what: 'sealChanged' }] })
    await tamper(`delete from log_seal where stream = 'log' and number = 1`)
    expect((await brokenOf())[0]).toEqual({ number: 1, faults: [{ what: 'sealMissing' }] })
  })

  it('a log written anew with new seals shows against a seal that was noted elsewhere', async () => {
    const [log] = await verify()
    if (!log?.last) throw new Error('nothing sealed')
    await owner('truncate log_seal')
    await tamper(`update access_log set event = 'other' where id = $1`, [await idOf('batch.0')])
    await seal()
    await write(1)
    await seal()
    await write(1)
    await seal()
    expect(await brokenOf()).toEqual([null, null])
    expect((await verify([log.last]))[0]?.broken).toEqual({ number: 3, faults: [{ what: 'sealChanged' }] })
  })
})

describe('roles of the product', () => {
  it('can neither choose a row’s transaction nor touch a seal', async () => {
    for (const pool of [database.pools.app, database.pools.system]) {
      await expect(
        pool.query(`insert into access_log (at, event, result, xact) values ($1, 'x', 'read', 1)`, [at]),
      ).rejects.toThrow('permission denied')
      await expect(
        pool.query(`insert into journal (happened_at, type, category, xact) values ($1, 'x', 'plan', 1)`, [
          at,
        ]),
      ).rejects.toThrow('permission denied')
      await expect(pool.query('delete from log_seal')).rejects.toThrow('permission denied')
      await expect(pool.query('select from log_month.access_log_before')).rejects.toThrow('permission denied')
    }
    await expect(owner('update log_seal set number = 1')).resolves.toMatchObject({ rowCount: 0 })
    await write(1)
    await seal()
    await expect(owner('delete from log_seal')).rejects.toThrow('never changed')
  })
})

describe('months', () => {
  const months = async () =>
    (
      await owner(`select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid
      where i.inhparent = 'access_log'::regclass order by 1`)
    ).rows.map(({ name }) => name as string)

  it('are made ahead, once, by the job; an entry goes to the month of its time', async () => {
    const before = await months()
    expect(before.length).toBeGreaterThan(36)
    const last = before.filter((name) => name !== 'access_log_before').at(-1) ?? ''
    const end = last.slice(-7).replace('_', '-')
    const make = `select access.make_log_months(('${end}-01'::date + interval '3 months')::date) as n`
    expect((await owner(make)).rows[0].n).toBe(3)
    expect((await owner(make)).rows[0].n).toBe(0)
    expect(await months()).toHaveLength(before.length + 3)
    await owner(`insert into access_log (at, event, result) values ($1, 'x', 'read')`, [
      `${end}-15T10:00:00Z`,
    ])
    expect((await owner('select tableoid::regclass::text as t from access_log')).rows).toEqual([
      { t: `log_month.${last}` },
    ])
  })

  it('each have the indexes of the whole: a person’s entries are found without a scan of any', async () => {
    const client = await database.pools.owner.connect()
    try {
      await client.query('begin')
      await client.query('set local enable_seqscan = off')
      const { rows } = await client.query(
        'explain (format json) select * from access_log where client_id = uuidv7() order by at desc, id desc limit 51',
      )
      expect(JSON.stringify(rows)).not.toContain('"Seq Scan"')
      await client.query('rollback')
    } finally {
      client.release()
    }
  })

  it('are attached while a reading’s entry is being written', async () => {
    const reader = await database.pools.owner.connect()
    try {
      await reader.query('begin')
      await write(1, 'reading', reader)
      const { rows } = await owner(`select access.make_log_months((now() + interval '60 months')::date) as n`)
      expect(rows[0].n).toBeGreaterThan(0)
      await reader.query('commit')
    } finally {
      reader.release()
    }
  })
})
