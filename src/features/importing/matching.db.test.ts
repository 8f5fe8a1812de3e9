import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bothClocks } from '../../../tests/support/clocks.ts'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts'
import { type Extract, sourcesOf } from '../../../tests/support/extract.ts'
import { testKeys } from '../../../tests/support/templates.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { asSystem, databaseOf } from '../../platform/db/transaction.ts'
import { commandLine, type ReportedIssue, runImport } from './index.ts'

let database: TestDatabase
let turn = 0
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())
beforeEach(() => {
  turn += 1
})

async function take(files: Extract) {
  const issues: ReportedIssue[] = []
  const system = databaseOf(database.pools.system)
  const report = await runImport(
    (purpose, work) => asSystem(system, purpose, work),
    { at: new Date('2026-11-23T08:00:00Z'), day: plainDate('2026-11-23'), keys: testKeys },
    {
      id: randomUUID(),
      sources: sourcesOf(files),
      dryRun: false,
      strict: false,
      importer: commandLine,
      onIssues: (found) => void issues.push(...found),
    },
  )
  const [first] = report.files
  return { ...first, made: report.made, told: issues.map(({ line, code }) => `${line} ${code}`) }
}
const ask = async <T extends object = Record<string, unknown>>(text: string, values: unknown[] = []) =>
  (await database.pools.owner.query<T>(text, values)).rows

const csv = (header: string, ...rows: string[]) => `${[header, ...rows].join('\n')}\n`
const clients = (...rows: string[]) => ({
  'clients.csv': csv('client_ref,identity_code,last_name,first_names,phone,protected', ...rows),
})
/** A client of one's own for each test. */
const ref = (name: string) => `T${turn}-${name}`
const statusesOf = (reference: string) =>
  ask<{ status: string; valid: string }>(
    `select status, valid::text from jobseeker_status s join client c on c.id = s.client_id where c.reference = $1 order by valid`,
    [reference],
  )

describe('one person for each identity code', () => {
  it('is not looked for while two keys are valid: nothing is read, and nobody is made twice', async () => {
    const system = databaseOf(database.pools.system)
    const keys = { ...testKeys, others: [{ encryption: Buffer.alloc(32, 3), hash: Buffer.alloc(32, 4) }] }
    const started = runImport(
      (purpose, work) => asSystem(system, purpose, work),
      { at: new Date('2026-11-23T08:00:00Z'), day: plainDate('2026-11-23'), keys },
      {
        id: randomUUID(),
        sources: sourcesOf(clients(`${ref('a')},010190-900P,Honka,Aino,,`)),
        dryRun: false,
        strict: false,
        importer: commandLine,
      },
    )
    await expect(started).rejects.toThrow('two keys')
    expect(await ask('select from client where reference = $1', [ref('a')])).toEqual([])
  })

  it('two rows of one file are one client, whose first row stands', async () => {
    const rows = clients(
      `${ref('a')},010190-900P,Honka,Aino,040 1,`,
      `${ref('b')},010190-900P,Hongka,Aino,040 2,`,
    )
    const first = await take({
      ...rows,
      'statuses.csv': csv('client_ref,status,from', `${ref('b')},unemployed,2024-01-01`),
    })
    expect(first).toMatchObject({ created: 1, unchanged: 1, warned: 1, told: ['3 samePerson'] })
    expect(await ask('select last_name from client where reference = $1', [ref('a')])).toEqual([
      { last_name: 'Honka' },
    ])
    expect(await statusesOf(ref('a'))).toHaveLength(1)
    expect(await take(rows)).toMatchObject({ created: 0, updated: 0, unchanged: 2 })
  })

  it('a client whom another register has brought is attached and keeps the details', async () => {
    const again = await take(clients(`${ref('x')},010190-900p,Toinen,Nimi,040 9,`))
    expect(again).toMatchObject({ created: 0, updated: 0, told: ['2 samePerson'] })
    expect(await ask(`select count(*) as n from client where last_name = 'Toinen'`)).toEqual([{ n: 0 }])
  })

  it('a reference that is somebody else’s is told and left out', async () => {
    await take(clients(`${ref('a')},020290-9027,Aho,Eero,,`))
    const other = await take(clients(`${ref('a')},030390-904R,Salo,Onni,,`))
    expect(other).toMatchObject({ rejected: 1, told: ['2 referenceTaken'] })
  })

  it('a code that comes later is added to the person known without one', async () => {
    await take(clients(`${ref('a')},,Niemi,Elsa,,`))
    expect(await take(clients(`${ref('a')},040490-9068,Niemi,Elsa,,`))).toMatchObject({
      updated: 1,
      told: [],
    })
    expect(await take(clients(`${ref('a')},040490-9068,Niemi,Elsa,,`))).toMatchObject({
      updated: 0,
      unchanged: 1,
    })
  })

  it('an empty cell and a "no" take nothing away', async () => {
    await take(clients(`${ref('a')},,Oja,Reino,040 5,yes`))
    expect((await take(clients(`${ref('a')},,Oja,Reino,,no`))).told).toEqual(['2 protectionKept'])
    const [row] = await ask(
      `select c.protected, t.phone from client c join client_contact t on t.client_id = c.id where c.reference = $1`,
      [ref('a')],
    )
    expect(row).toEqual({ protected: true, phone: '040 5' })
  })
})

describe('jobseeker statuses', () => {
  const statuses = (...rows: string[]) => ({
    ...clients(`${ref('a')},,Virta,Martta,,`),
    'statuses.csv': csv('client_ref,status,from,to', ...rows.map((row) => `${ref('a')},${row}`)),
  })
  const told = async (files: Extract) => (await take(files)).told

  it('last until the next begins, and that is told', async () => {
    expect(
      await told(
        statuses('in_service,2024-05-01,2024-08-31', 'unemployed,2024-01-01,', 'unemployed,2024-08-31,'),
      ),
    ).toEqual(['2 statusTrimmed', '3 statusTrimmed'])
    expect(await statusesOf(ref('a'))).toEqual([
      { status: 'unemployed', valid: '[2024-01-01,2024-05-01)' },
      { status: 'inService', valid: '[2024-05-01,2024-08-31)' },
      { status: 'unemployed', valid: '[2024-08-31,)' },
    ])
    // one that is here already and not in the file is told at the row that ends it, once
    const next = statuses('employed,2024-10-01,')
    expect(await told(next)).toEqual(['2 statusTrimmed'])
    expect(await told(next)).toEqual([])
  })

  it('make room for one that was not there before, and grow when the file says so', async () => {
    await take(statuses('unemployed,2024-01-01,2024-03-31', 'employed,2024-07-01,'))
    await take(
      statuses('unemployed,2024-01-01,2024-06-30', 'employed,2024-07-01,2024-12-31', 'laid_off,2025-01-01,'),
    )
    expect(await statusesOf(ref('a'))).toEqual([
      { status: 'unemployed', valid: '[2024-01-01,2024-07-01)' },
      { status: 'employed', valid: '[2024-07-01,2025-01-01)' },
      { status: 'laidOff', valid: '[2025-01-01,)' },
    ])
  })

  it('said twice are read once; said otherwise they contradict', async () => {
    const rows = ['unemployed,2024-01-01,', 'unemployed,2024-01-01,', 'employed,2024-01-01,']
    expect(await told(statuses(...rows))).toEqual(['3 identicalRow', '4 repeated'])
  })
})

describe('references to nobody', () => {
  it('are told apart from those to a row that was left out', async () => {
    const { told } = await take({
      'clients.csv': csv('client_ref,identity_code,last_name', `${ref('a')},010190-900A,Aho`),
      'statuses.csv': csv(
        'client_ref,status,from',
        `${ref('a')},unemployed,1.1.2024`,
        `${ref('z')},unemployed,1.1.2024`,
      ),
      'attendance.csv': csv('period_ref,date,hours', `${ref('p')},1.1.2024,4`),
    })
    expect(told).toEqual(['2 identityCode', '2 clientRejected', '3 noSuchClient', '2 noSuchPeriod'])
  })

  it('a file without a column that it needs is not read, the others are', async () => {
    const { told } = await take({
      ...clients(`${ref('a')},,Aho,Aino,,`),
      'statuses.csv': csv('client_ref,state,from', `${ref('a')},unemployed,1.1.2024`),
    })
    expect(told).toEqual(['1 columnMissing'])
    expect(await ask('select from client where reference = $1', [ref('a')])).toHaveLength(1)
  })
})

describe('places and periods', () => {
  const place = (capacity: string) =>
    csv(
      'place_ref,organisation,title,capacity,weekdays,from',
      `${ref('P')},Tuki ry,Paja ${turn},${capacity},ma ti,2020-01-01`,
    )
  const period = (name: string, client: string) =>
    `${ref(name)},${ref(client)},rehab_work,${ref('P')},2026-10-01,2027-01-31,2,4`
  const periods = (...rows: string[]) =>
    csv('period_ref,client_ref,kind,place,from,to,days_per_week,hours_per_day', ...rows)

  it('a running period fills seats of a place with a capacity, as far as there is room', async () => {
    const { told } = await take({
      ...clients(`${ref('a')},,Aho,A,,`, `${ref('b')},,Aho,B,,`, `${ref('c')},,Aho,C,,`),
      'places.csv': place('1'),
      'periods.csv': periods(period('1', 'a'), period('2', 'b'), period('3', 'c')),
    })
    expect(told).toEqual(['2 weekdaysAssumed', '3 weekdaysAssumed', '4 placeFull'])
    const seats = await ask(
      `select l.weekday, l.half, l.seat, t.reference from period_slot l join period t on t.id = l.period_id
       join place p on p.id = l.place_id where p.reference = $1 order by 4, 1`,
      [ref('P')],
    )
    expect(seats.map((seat) => Object.values(seat).join(' '))).toEqual([
      `1 am 1 ${ref('1')}`,
      `2 am 1 ${ref('1')}`,
      `1 pm 1 ${ref('2')}`,
      `2 pm 1 ${ref('2')}`,
    ])
  })

  it('has its days of evaluation and end, and ends by itself', async () => {
    await take({
      ...clients(`${ref('a')},,Aho,A,,`),
      'periods.csv': periods(`${ref('1')},${ref('a')},rehab_work,Paja,2026-10-01,2027-01-31,2,4`),
    })
    const [row] = await ask<{ id: string; status: string }>(
      'select id, status from period where reference = $1',
      [ref('1')],
    )
    expect(row?.status).toBe('agreed')
    expect(
      await ask('select kind, due_on from deadline where subject_id = $1 order by due_on', [row?.id]),
    ).toEqual([
      { kind: 'evaluation', due_on: '2027-01-17' },
      { kind: 'periodEnd', due_on: '2027-01-31' },
      { kind: 'periodLength', due_on: '2028-09-30' },
    ])
    const jobs = await ask<{ run_at: Date }>('select run_at from graphile_worker.jobs where key = $1', [
      `end:${row?.id}`,
    ])
    expect(jobs.map(({ run_at }) => run_at.toISOString())).toEqual(['2027-01-31T22:00:00.000Z'])
  })

  it('a place without a capacity has no seats to run out of; a capacity changed opens and closes seats', async () => {
    const seats = () =>
      ask(
        `select count(*) filter (where closed_from is null) as open, count(*) as all, bool_and(p.limited) as limited
        from place_seat s join place p on p.id = s.place_id where p.reference = $1`,
        [ref('P')],
      )
    await take({ 'places.csv': place('') })
    expect(await ask('select limited from place where reference = $1', [ref('P')])).toEqual([
      { limited: false },
    ])
    expect(await take({ 'places.csv': place('3') })).toMatchObject({ updated: 1 })
    expect(await seats()).toEqual([{ open: 12, all: 12, limited: true }])
    expect(await take({ 'places.csv': place('2') })).toMatchObject({ updated: 1 })
    expect(await seats()).toEqual([{ open: 8, all: 12, limited: true }])
    expect(await take({ 'places.csv': place('2') })).toMatchObject({ updated: 0, unchanged: 1 })
  })

  it('days: six in a week and three hours are taken with the rule, and a changed mark is a correction', async () => {
    const files = (hours: string) => ({
      ...clients(`${ref('a')},,Aho,A,,`),
      'periods.csv': periods(`${ref('1')},${ref('a')},rehab_work,Paja,2024-01-08,2024-06-30,4,4`),
      'attendance.csv': csv(
        'period_ref,date,hours',
        ...[8, 9, 10, 11, 12].map((day) => `${ref('1')},${day}.1.2024,4`),
        `${ref('1')},15.1.2024,${hours}`,
        `${ref('1')},7.1.2024,4`,
      ),
    })
    expect((await take(files('3'))).told).toEqual([
      '2 placeWithoutProvider',
      '6 rehabTooManyDays',
      '7 rehabTooFewHours',
      '8 dayOutsidePeriod',
    ])
    await take(files('5'))
    await take(files('5'))
    const marks = await ask(
      `select hours::float8 as hours, corrects is not null as corrects from attendance a join period t on t.id = a.period_id
       where t.reference = $1 and day = '2024-01-15' order by corrects`,
      [ref('1')],
    )
    expect(marks).toEqual([
      { hours: 3, corrects: false },
      { hours: 5, corrects: true },
    ])
  })
})

it('what the product has done since is not undone by the same file', async () => {
  const files = {
    ...clients(`${ref('a')},,Aho,A,,`),
    'relationships.csv': csv(
      'relationship_ref,client_ref,kind,organisation,opened_on,worker',
      `${ref('R')},${ref('a')},employment,Alue,2024-01-01,Anni Aalto`,
    ),
    'consents.csv': csv('client_ref,organisation,categories,given_on', `${ref('a')},Alue,plan,2024-01-01`),
  }
  await take(files)
  await ask(
    `update relationship set closed_on = '2026-01-01', closing_reason = 'studies' where reference = $1`,
    [ref('R')],
  )
  await ask(
    `update consent set withdrawn_at = '2026-01-01' where client_id = (select id from client where reference = $1)`,
    [ref('a')],
  )
  await take(files)
  expect(
    await ask('select closed_on, closing_reason from relationship where reference = $1', [ref('R')]),
  ).toEqual([{ closed_on: '2026-01-01', closing_reason: 'studies' }])
  const consents = await ask(
    `select withdrawn_at is not null as withdrawn from consent where client_id = (select id from client where reference = $1)`,
    [ref('a')],
  )
  expect(consents).toEqual([{ withdrawn: true }])
})

describe('the clocks of everyone who was imported', () => {
  it('are those derived from scratch', async () => {
    const { kept, derived } = await bothClocks(databaseOf(database.pools.system))
    expect(kept).toEqual(derived)
    expect(kept.length).toBeGreaterThan(3)
    expect(await ask('select from clock_touched')).toEqual([])
  })
})
