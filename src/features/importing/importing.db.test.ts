import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts'
import { asFinnishSpreadsheet, type Extract, readExtract, sourcesOf } from '../../../tests/support/extract.ts'
import { testKeys } from '../../../tests/support/templates.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { decrypt } from '../../platform/crypto.ts'
import { asSystem, databaseOf } from '../../platform/db/transaction.ts'
import { commandLine, type ReportedIssue, runImport } from './index.ts'

let database: TestDatabase
beforeEach(async () => {
  database = await createTestDatabase()
})
afterEach(() => database.drop())

const extract = readExtract()

async function take(files: Extract, more: { dryRun?: boolean; strict?: boolean; day?: string } = {}) {
  const issues: ReportedIssue[] = []
  const { dryRun = false, strict = false, day = '2026-11-23' } = more
  const system = databaseOf(database.pools.system)
  const report = await runImport(
    (purpose, work) => asSystem(system, purpose, work),
    { at: new Date(`${day}T08:00:00Z`), day: plainDate(day), keys: testKeys },
    {
      id: randomUUID(),
      sources: sourcesOf(files),
      dryRun,
      strict,
      importer: commandLine,
      onIssues: (found) => void issues.push(...found),
    },
  )
  const sum = (key: 'created' | 'updated' | 'unchanged' | 'rejected' | 'warned') =>
    report.files.reduce((total, file) => total + file[key], 0)
  return { ...report, issues, sum, faults: issues.filter(({ severity }) => severity === 'fault') }
}
const ask = async <T extends object = Record<string, unknown>>(text: string, values: unknown[] = []) =>
  (await database.pools.owner.query<T>(text, values)).rows
const counts = () =>
  ask(`select (select count(*) from client) as clients, (select count(*) from relationship) as relationships,
    (select count(*) from jobseeker_status) as statuses, (select count(*) from meeting) as meetings, (select count(*) from place) as places,
    (select count(*) from period) as periods, (select count(*) from attendance) as attendance, (select count(*) from plan) as plans,
    (select count(*) from consent) as consents, (select count(*) from organisation) as organisations, (select count(*) from journal) as events`)

/** Everything that files say, without what is made by chance. */
const contents = () =>
  ask(`
    select 'client' as what, to_jsonb(x) as row from (select c.reference, last_name, first_names, protected, birth_date, municipality_code, language, phone
      from client c join client_identity i on i.client_id = c.id join client_contact t on t.client_id = c.id) x
    union all select 'relationship', to_jsonb(x) from (select r.reference, r.kind, opened_on, closed_on, closing_reason, o.name, w.name as worker
      from relationship r join organisation o on o.id = r.organisation_id left join assignment a on a.relationship_id = r.id
      left join position p on p.id = a.position_id left join worker w on w.id = p.worker_id) x
    union all select 'status', to_jsonb(x) from (select c.reference, status, valid from jobseeker_status s join client c on c.id = s.client_id) x
    union all select 'period', to_jsonb(x) from (select t.reference, t.kind, status, during, days_per_week, hours_per_day, placed_onward, p.title
      from period t left join place p on p.id = t.place_id) x
    union all select 'attendance', to_jsonb(x) from (select day, hours, absence from attendance) x
    union all select 'plan', to_jsonb(x) from (select reference, kind, status, signed_on, review_by, ended_on from plan) x
    union all select 'meeting', to_jsonb(x) from (select c.reference, kind, channel, starts_at from meeting m join client c on c.id = m.client_id) x
    union all select 'consent', to_jsonb(x) from (select categories, given_on, valid_until, withdrawn_at from consent) x
    order by 1, 2`)

describe('an extract with ten faulty rows into an empty database', () => {
  it('tells the ten with file, line and column, and takes the others', async () => {
    const { faults, sum, outcome, clients } = await take(extract)
    expect(faults.map(({ file, line, column, code }) => `${file}:${line} ${column} ${code}`)).toEqual([
      'clients.csv:26 identity_code identityCode',
      'clients.csv:32 birth_date birthDateDiffers',
      'clients.csv:33 last_name required',
      'clients.csv:34 municipality municipality',
      'relationships.csv:5 closed_on endBeforeStart',
      'relationships.csv:41 client_ref noSuchClient',
      'statuses.csv:46 status word',
      'periods.csv:10 from day',
      'attendance.csv:7 absence hoursAndAbsence',
      'meetings.csv:16 held_on repeated',
    ])
    expect({ outcome, clients, rejected: sum('rejected'), created: sum('created') }).toEqual({
      outcome: 'written',
      clients: 29,
      rejected: 10,
      created: 145,
    })
    expect(await counts()).toMatchObject([
      {
        clients: 29,
        relationships: 38,
        statuses: 44,
        meetings: 14,
        places: 5,
        periods: 8,
        attendance: 5,
        plans: 3,
        consents: 2,
      },
    ])
  })

  it('names the rule of history that the law would not have allowed', async () => {
    const { issues } = await take(extract)
    const warned = issues
      .filter(({ facts }) => facts.rule)
      .map(({ file, line, facts }) => `${file}:${line} ${facts.rule}`)
    expect(warned).toEqual([
      'periods.csv:4 rehab.period',
      'periods.csv:5 rehab.participation',
      'plans.csv:3 plan.review',
    ])
  })

  it('a second time changes nothing at all', async () => {
    await take(extract)
    const before = [await counts(), await contents()]
    const again = await take(extract)
    expect({
      created: again.sum('created'),
      updated: again.sum('updated'),
      unchanged: again.sum('unchanged'),
    }).toEqual({
      created: 0,
      updated: 0,
      unchanged: 145,
    })
    expect(again.made).toEqual([])
    const [now] = await counts()
    expect([[{ ...now, events: before[0]?.[0]?.events }], await contents()]).toEqual(before)
  })

  it('only looked at leaves nothing but an entry in the log', async () => {
    const looked = await take(extract, { dryRun: true })
    expect({ outcome: looked.outcome, faults: looked.faults.length, created: looked.sum('created') }).toEqual(
      {
        outcome: 'preview',
        faults: 10,
        created: 145,
      },
    )
    expect(Object.values((await counts())[0] ?? {}).every((n) => n === 0)).toBe(true)
    expect(await ask('select event, purpose, client_ids from access_log')).toEqual([
      { event: 'importing.previewed', purpose: 'import', client_ids: [] },
    ])
  })

  it('taken all or nothing is not taken', async () => {
    const { outcome, faults } = await take(extract, { strict: true })
    expect([outcome, faults.length]).toEqual(['nothing', 10])
    expect(Object.values((await counts())[0] ?? {}).every((n) => n === 0)).toBe(true)
  })

  it('as a Finnish spreadsheet writes it says the same', async () => {
    await take(extract)
    const plain = await contents()
    const finnish = await take(asFinnishSpreadsheet(extract))
    expect({ faults: finnish.faults.length, unchanged: finnish.sum('unchanged') }).toEqual({
      faults: 10,
      unchanged: 145,
    })
    await database.drop()
    database = await createTestDatabase()
    await take(asFinnishSpreadsheet(extract))
    expect(await contents()).toEqual(plain)
  })
})

describe('after an import', () => {
  it('organisations that nobody knew open nothing, until they are given a kind', async () => {
    const { made } = await take(extract)
    expect(made).toContainEqual({ kind: 'organisation', name: 'Rannikon työllisyysalue', within: null })
    expect(made).toContainEqual({ kind: 'worker', name: 'Anni Aalto', within: 'Rannikon työllisyysalue' })
    expect(await ask('select from access_grant')).toEqual([])
    await ask(`update organisation set kind = 'employmentAuthority' where name = 'Rannikon työllisyysalue'`)
    const [opened] = await ask<{ n: number }>(
      `select count(distinct client_id) as n from access_grant where ground = 'ownCustomer'`,
    )
    expect(opened?.n).toBe(29)
  })

  it('what is granted is what is due', async () => {
    await ask(`insert into organisation (name, kind) values ('Rannikon työllisyysalue', 'employmentAuthority'),
      ('Rannikon hyvinvointialue', 'wellbeingCounty'), ('Majakan tuki ry', 'provider')`)
    await take(extract)
    const granted = await ask<{ n: number }>('select count(*) as n from access_grant')
    expect(granted[0]?.n).toBeGreaterThan(30)
    const columns =
      'client_id, holder_id, ground, source_id, column_name, reads, writes, valid, organisation_id'
    const differs = (a: string, b: string) =>
      ask(`select ${columns} from ${a} where not isempty(valid) except select ${columns} from ${b}`)
    expect(await differs('access.grant_due', 'access_grant')).toEqual([])
    expect(await differs('access_grant', 'access.grant_due')).toEqual([])
  })

  it('identity codes are encrypted, and found by their hash', async () => {
    await take(extract)
    const [row] = await ask<{ code_cipher: Buffer }>(
      `select i.code_cipher from client c join client_identity i on i.client_id = c.id where c.reference = 'A-001'`,
    )
    expect(row && decrypt(testKeys, row.code_cipher)).toBe('010165-9008')
    const dump = JSON.stringify([await ask('select * from journal'), await ask('select * from access_log')])
    expect(dump).not.toContain('010165')
  })

  it('each client’s journal and log say so, with the purpose', async () => {
    await take(extract)
    expect(await ask(`select type, count(*) as n from journal group by type order by type`)).toEqual([
      { type: 'importing.ran', n: 1 },
      { type: 'importing.taken', n: 29 },
    ])
    const [entry] = await ask<{ client_ids: string[] }>(
      `select * from access_log where event = 'importing.taken'`,
    )
    expect(entry).toMatchObject({ purpose: 'import', ground: 'system', result: 'changed' })
    expect(entry?.client_ids).toHaveLength(29)
  })
})
