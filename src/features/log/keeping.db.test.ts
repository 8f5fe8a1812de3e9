import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts'
import { retentionYears } from '../../law/parameters/records.ts'
import { asSystem, type Db, databaseOf } from '../../platform/db/transaction.ts'
import type { Installation } from '../../platform/http/context.ts'
import { jobTools } from '../../platform/jobs.ts'
import { verifyLog } from '../../verify-log-cli.ts'
import { streams, verifyStream } from './seals.ts'
import { logTasks, sealAll } from './tasks.ts'

let database: TestDatabase
let system: Db
beforeAll(async () => {
  database = await createTestDatabase()
  system = databaseOf(database.pools.system)
})
afterAll(() => database.drop())

const owner = async <T extends object>(text: string, values: unknown[] = []) =>
  (await database.pools.owner.query<T>(text, values)).rows
const write = (...days: string[]) =>
  owner(
    `insert into access_log (at, event, result) select d::timestamptz, 'file.opened', 'read' from unnest($1::text[]) d`,
    [days],
  )
const monthly = (from: string, until: string) =>
  owner(
    `insert into access_log (at, event, result)
     select m, 'file.opened', 'read' from generate_series($1::timestamptz, $2::timestamptz, '1 month') m`,
    [from, until],
  )
/** Seals all that is written: other files' transactions, in databases beside this one, hold a seal up until they end. */
async function seal(): Promise<void> {
  const at = new Date('2017-03-15T01:00:00Z')
  const unsealed = `select from access_log where xact >= (select coalesce(max(until_xact), 0) from log_seal where stream = 'log') limit 1`
  do await sealAll({ at, inPurpose: (purpose, work) => asSystem(system, purpose, work) })
  while ((await owner(unsealed)).length > 0)
}
const drop = async (at: string) =>
  (await database.pools.system.query('select access.drop_log_month($1) as part', [at])).rows[0].part
const runJob = (day: string) =>
  logTasks['log.dropMonths']?.({}, jobTools(system, new Date(`${day}T01:27:00Z`), {} as Installation))
const verify = () =>
  asSystem(system, 'test', async (tx) => {
    const found = []
    for (const stream of streams) found.push(await verifyStream(tx, stream))
    return found
  })
const broken = async () => (await verify())[0]?.broken
const parts = async () =>
  (await owner<{ name: string }>('select name from access.log_months order by until')).map(({ name }) => name)
const links = () =>
  owner(`select number, dropped_until, dropped_entries::int as entries, dropped_seals::text as seals, length(dropped_ids) / 16 as ids
    from log_seal where form = 2 order by number`)

/** The log anew, in parts that end at these days and one that goes on for long. */
async function layOut(...ends: string[]): Promise<void> {
  for (const name of await parts()) await owner(`drop table log_month.${name}`)
  await owner('truncate log_seal, journal')
  const bounds = ['minvalue', ...[...ends, '2060-01-01'].map((end) => `'${end}T00:00:00Z'`)]
  for (const [n, end] of bounds.slice(1).entries())
    await owner(
      `create table log_month.part_${n} partition of access_log for values from (${bounds[n]}) to (${end})`,
    )
}

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

/** January and February of 2005 – seals 1, 2 (of both) and 3 – and a life of twelve years after them, seal 4. */
async function live({ until = '2017-03-03' } = {}): Promise<void> {
  await layOut('2005-02-01', '2005-03-01')
  await write('2005-01-03', '2005-01-04', '2005-01-05')
  await seal()
  await write('2005-01-31T23:59:59Z', '2005-02-01', '2005-01-30', '2005-02-02')
  await seal()
  await write('2005-02-20', '2005-02-28T23:59:59Z')
  await seal()
  await monthly('2005-03-03', until)
  await seal()
}

describe('a month that has been kept for its time', () => {
  beforeEach(() => live())

  it('goes on the day after 12 years from the last event that it can hold, not before', async () => {
    await runJob('2017-02-01')
    expect(await parts()).toEqual(['part_0', 'part_1', 'part_2'])
    await runJob('2017-02-02')
    expect(await parts()).toEqual(['part_1', 'part_2'])
    expect(await owner(`select 1 from access_log where at < '2005-02-01T00:00:00Z'`)).toEqual([])
    await runJob('2017-03-02')
    expect(await parts()).toEqual(['part_2'])
    expect(await broken()).toBeNull()
  })

  it('leaves a link in the chain, and an entry in the log; sealing goes on after it', async () => {
    await runJob('2017-03-05')
    expect(await links()).toEqual([
      { number: 5, dropped_until: new Date('2005-02-01T00:00:00Z'), entries: 5, seals: '{[1,2)}', ids: 2 },
      { number: 6, dropped_until: new Date('2005-03-01T00:00:00Z'), entries: 4, seals: '{[2,4)}', ids: 0 },
    ])
    await seal()
    const [log, journal] = await verify()
    expect(log).toMatchObject({ entries: 147, dropped: { months: 2, entries: 9 }, broken: null })
    expect(journal).toMatchObject({ dropped: { months: 0, entries: 0 }, broken: null })
    expect(
      await owner(
        `select ground, reason, purpose from access_log where event = 'log.monthDropped' order by id`,
      ),
    ).toEqual([
      { ground: 'system', reason: 'until=2005-02-01 entries=5 seal=5', purpose: 'log.dropMonths' },
      { ground: 'system', reason: 'until=2005-03-01 entries=4 seal=6', purpose: 'log.dropMonths' },
    ])
  })

  it('stays while it is not sealed, and while a seal of it does not hold', async () => {
    await write('2005-01-07')
    await expect(runJob('2017-03-05')).rejects.toThrow('not sealed yet')
    await seal()
    await tamper(`update access_log set reason = 'other' where at = '2005-01-04'`)
    await expect(runJob('2017-03-05')).rejects.toThrow('seal 1 of the log does not hold')
    expect(await parts()).toHaveLength(3)
    expect(await links()).toEqual([])
  })

  it('waits until the youngest row of a seal over its end has been kept, too', async () => {
    await layOut('2005-02-01')
    await write('2005-01-30', '2005-06-01')
    await seal()
    await monthly('2005-03-03', '2017-03-03')
    await seal()
    await expect(runJob('2017-03-05')).rejects.toThrow('its month waits')
    await monthly('2017-04-03', '2017-07-03')
    await seal()
    await runJob('2017-07-05')
    expect(await links()).toEqual([expect.objectContaining({ entries: 1, seals: '{}', ids: 1 })])
    expect(await broken()).toBeNull()
  })

  it('goes when nothing happened in it, too', async () => {
    await layOut('2004-02-01')
    await monthly('2004-02-03', '2016-03-03')
    await seal()
    await runJob('2016-03-05')
    expect(await links()).toEqual([expect.objectContaining({ number: 2, entries: 0, seals: '{}', ids: 0 })])
    expect(await broken()).toBeNull()
  })
})

describe('a clock that is wrong', () => {
  it.each([
    ['the log ends years before', '2010-03-03', []],
    ['the log leapt over years', '2010-03-03', ['2017-03-03']],
    ['its newest entry is not younger by the time of keeping', '2017-01-31', []],
  ])('drops nothing when %s', async (_, until, more) => {
    await live({ until })
    await write(...more)
    await seal()
    await expect(runJob('2017-03-05')).rejects.toThrow('nothing is dropped')
    expect(await parts()).toHaveLength(3)
  })

  it('is not helped by entries that nobody has sealed', async () => {
    await live({ until: '2010-03-03' })
    await monthly('2010-04-03', '2017-03-03')
    await expect(drop('2017-03-05')).rejects.toThrow('nothing is dropped')
    await seal()
    expect(await drop('2017-03-05')).toBe('part_0')
  })

  it('drops nothing that is young by the clock of the database, however much was written ahead', async () => {
    const year = new Date().getUTCFullYear()
    await layOut(`${year}-01-01`)
    await monthly(`${year - 1}-12-03`, `${year + 13}-03-03`)
    await seal()
    await expect(drop(`${year + 12}-02-01`)).rejects.toThrow('nothing is dropped')
  })

  it('finds the years of the law in the database, where nobody of the product can change them', async () => {
    const [setting] = await owner<{ value: number }>(
      `select value, lowest, highest from access_setting where name = 'log.keptYears'`,
    )
    const years = retentionYears.accessLog.versions.at(-1)?.value
    expect(setting).toEqual({ value: years, lowest: years, highest: years })
    for (const pool of [database.pools.app, database.pools.system])
      await expect(
        pool.query(`update access_setting set value = 1 where name = 'log.keptYears'`),
      ).rejects.toThrow('permission denied')
  })
})

describe('the months are nobody else’s to drop', () => {
  it('by any role of the product', async () => {
    await live()
    for (const pool of [database.pools.app, database.pools.system, database.pools.statistics])
      for (const attempt of [
        'drop table log_month.part_0',
        'alter table access_log detach partition log_month.part_0',
        'delete from access_log',
        'truncate access_log',
        `insert into log_seal (stream) values ('log')`,
      ])
        await expect(pool.query(attempt)).rejects.toThrow(/permission denied|must be owner|read-only/)
    await expect(database.pools.app.query('select access.drop_log_month(now())')).rejects.toThrow(
      'permission denied',
    )
  })
})

it('verifying beside a month that is going finds nothing broken', async () => {
  await live()
  const client = await database.pools.system.connect()
  try {
    await client.query('begin')
    await client.query(`select access.drop_log_month('2017-02-02')`)
    const verified = verifyLog(system, [])
    await client.query('select pg_sleep(0.2)')
    await client.query('commit')
    expect((await verified).map(({ broken }) => broken)).toEqual([null, null])
  } finally {
    client.release()
  }
})

describe('tampering as a superuser', () => {
  beforeEach(async () => {
    await live()
    expect(await drop('2017-02-02')).toBe('part_0')
    await seal()
    expect(await broken()).toBeNull()
  })
  const removed = expect.objectContaining({ what: 'removed' })

  it('a month dropped without its link shows, and so does one whose link was taken away', async () => {
    await owner('drop table log_month.part_1')
    expect(await broken()).toEqual({ number: 2, faults: [removed, removed] })
    await tamper('delete from log_seal where form = 2')
    expect(await broken()).toEqual({ number: 1, faults: [removed, removed, removed] })
  })

  it.each([
    ['dropped_entries = dropped_entries + 1', 5],
    ["sealed_at = sealed_at - interval '1 day'", 5],
    [`dropped_until = '2005-03-01'`, 5],
    [`dropped_seals = '{[1,5)}', dropped_until = '2018-01-01'`, 2],
    [`dropped_ids = ''`, 2],
  ])('a link that was changed shows: %s', async (change, number) => {
    await tamper(`update log_seal set ${change} where form = 2`)
    expect((await broken())?.number).toBe(number)
  })

  it('a link made by hand over a young month says of itself that it was early, though its hash is right', async () => {
    await owner(`do $$ declare l log_seal; begin
      select * into l from log_seal where stream = 'log' order by number desc limit 1;
      l.previous := l.hash; l.number := l.number + 1; l.from_xact := l.until_xact; l.form := 2; l.entries := 0; l.marks := '';
      l.dropped_until := '2017-02-01'; l.dropped_entries := 3; l.dropped_seals := '{}'; l.dropped_ids := ''; l.kept_years := 1;
      l.hash := access.seal_hash(l);
      insert into log_seal select l.*;
    end $$`)
    expect(await broken()).toEqual({ number: 7, faults: [{ what: 'droppedEarly' }] })
  })

  it('a link made by hand names a young row in vain, though its seal has an old one, too', async () => {
    await layOut('2005-02-01')
    await write('2005-01-10', '2017-03-04')
    await seal()
    const [young] = await owner<{ id: string }>(`select id from access_log where at >= '2017-01-01'`)
    await tamper('delete from access_log where id = $1', [young?.id])
    await owner(`do $$ declare l log_seal; begin
      select * into l from log_seal where stream = 'log' order by number desc limit 1;
      l.previous := l.hash; l.number := l.number + 1; l.from_xact := l.until_xact; l.form := 2; l.entries := 0; l.marks := '';
      l.dropped_until := '2005-02-01'; l.dropped_entries := 1; l.dropped_seals := '{}'; l.kept_years := 1;
      l.dropped_ids := uuid_send('${young?.id}'); l.hash := access.seal_hash(l);
      insert into log_seal select l.*;
    end $$`)
    expect(await broken()).toEqual({ number: 1, faults: [removed] })
  })

  it('a row of the same seal that was not of the month shows when it is removed, and a dropped one that is put back', async () => {
    await tamper(`delete from access_log where at = '2005-02-02'`)
    expect(await broken()).toEqual({ number: 2, faults: [removed] })
    await live()
    const [row] = await owner<{ id: string; xact: string }>(
      `select id, xact::text from access_log where at = '2005-01-03'`,
    )
    await drop('2017-02-02')
    await tamper(
      `insert into access_log (id, at, event, result, xact) values ($1, '2005-02-03', 'file.opened', 'read', $2)`,
      [row?.id, row?.xact],
    )
    expect(await broken()).toEqual({ number: 1, faults: [{ what: 'inserted', id: row?.id }] })
  })
})
