import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../../tests/support/database.ts'
import { sourcesOf } from '../../../tests/support/extract.ts'
import { testKeys } from '../../../tests/support/templates.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { asSystem, databaseOf } from '../../platform/db/transaction.ts'
import { commandLine, type ReportedIssue, runImport } from './index.ts'
import { readMunicipalities } from './municipalities.ts'
import { createStaging } from './staging.ts'
import { stageFile } from './take-file.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const csv = (header: string, ...rows: string[]) => `${[header, ...rows].join('\n')}\n`
async function take(files: Readonly<Record<string, string>>, day = '2026-11-23') {
  const issues: ReportedIssue[] = []
  const report = await runImport(
    (purpose, work) => asSystem(databaseOf(database.pools.system), purpose, work),
    { at: new Date(`${day}T08:00:00Z`), day: plainDate(day), keys: testKeys },
    {
      id: randomUUID(),
      sources: sourcesOf(files),
      dryRun: false,
      strict: false,
      importer: commandLine,
      onIssues: (found) => void issues.push(...found),
    },
  )
  const counts = report.files.map(({ file, created, updated, unchanged, rejected }) => [
    file,
    created,
    updated,
    unchanged,
    rejected,
  ])
  return {
    counts,
    told: issues.map(({ line, column, code }) => `${line} ${column} ${code}`),
    made: report.made,
  }
}
const ask = async (text: string) => (await database.pools.owner.query(text)).rows

const clients = csv(
  'client_ref,identity_code,last_name,first_names,municipality',
  'S-1,010165-9008,Koivuranta,Aino,Laihia',
  'S-2,080666-9035,Harjukoski,Eero,Laihia',
)
const head =
  'month;identity_code;municipality;benefit_days;paid_days;paid_eur;share_percent;share_eur;row_kind'
const list = (...rows: string[]) => ({ 'share_list.csv': csv(head, ...rows) })

describe('share_list.csv', () => {
  it('is matched by identity code; a row of nobody here is told and left out, and no code is kept in the clear', async () => {
    const taken = await take({
      'clients.csv': clients,
      ...list(
        '2025-03;010165-9008;Laihia;250;21;781,41;20;156,28;',
        '2025-03;080666-9035;413;1020;21;781,41;50;390,71;paid',
        '2025-03;151167-9062;Laihia;250;21;781,41;20;156,28;',
      ),
    })
    expect(taken.counts.at(-1)).toEqual(['share_list.csv', 2, 0, 0, 1])
    expect(taken.told).toEqual(['4 identity_code noSuchPerson'])
    expect(
      await ask(`select c.reference, to_char(r.month, 'YYYY-MM') as month, r.municipality_code, r.benefit_days, r.share_cents, r.row_kind,
        r.arrived_on from share_row r join client c on c.id = r.client_id order by 1`),
    ).toMatchObject([
      { reference: 'S-1', month: '2025-03', municipality_code: '399', share_cents: 15_628, row_kind: 'paid' },
      { reference: 'S-2', municipality_code: '413', share_cents: 39_071 },
    ])
  })

  it('a second time changes nothing; a corrected row is changed, and keeps the day on which it came', async () => {
    const rows = [
      '2025-04;010165-9008;Laihia;271;21;781,41;20;156,28;',
      '2025-04;080666-9035;Laihia;1041;21;781,41;50;390,71;',
    ]
    await take(list(...rows), '2025-07-01')
    expect((await take(list(...rows))).counts).toEqual([['share_list.csv', 0, 0, 2, 0]])
    const corrected = await take(list(rows[0]?.replace('20;156,28', '30;234,42') ?? '', rows[1] ?? ''))
    expect(corrected.counts).toEqual([['share_list.csv', 0, 1, 1, 0]])
    expect(
      await ask(
        `select share_cents, arrived_on::text from share_row where month = '2025-04-01' and share_percent = 30`,
      ),
    ).toEqual([{ share_cents: 23_442, arrived_on: '2025-07-01' }])
  })

  it('keeps paid, returned and corrected rows of one month apart, and tells a row that contradicts another', async () => {
    const taken = await take(
      list(
        '2025-05;010165-9008;Laihia;292;21;781,41;20;156,28;',
        '2025-05;010165-9008;Laihia;292;-2;-74,42;20;-14,88;returned',
        '2025-05;010165-9008;Laihia;292;21;781,41;30;234,42;paid',
        '2025-05;010165-9008;Laihia;292;-2;-74,42;20;-14,88;returned',
      ),
    )
    expect(taken.counts).toEqual([['share_list.csv', 2, 0, 1, 1]])
    expect(taken.told).toEqual(['4 row_kind repeated', '5 row_kind identicalRow'])
  })

  it('opens the list to its reviewers, and says so in the client’s journal and log', async () => {
    const [list] = await ask(`
      with o as (insert into organisation (name, kind) values ('Laihian kunta', 'municipalityUnit') returning id)
      insert into share_list (organisation_id, municipality_code) select id, '399' from o returning id`)
    await take(june)
    expect(
      await ask(`select c.reference from access_grant g join client c on c.id = g.client_id
        where g.holder_id = '${list.id}' and g.ground = 'shareList' order by 1`),
    ).toEqual([{ reference: 'S-1' }, { reference: 'S-2' }])
    const [log] = await ask(
      `select categories from access_log where event = 'importing.taken' order by at desc, id desc limit 1`,
    )
    expect(log.categories).toEqual(['shareRow'])
  })
})
const june = list(
  `2025-06;010165-9008;Laihia;313;21;781,41;30;234,42;`,
  `2025-06;080666-9035;Laihia;1062;21;781,41;50;390,71;`,
)

describe('a file that breaks off while its rows are written', () => {
  it('is told when all is written that was begun: nothing is sent after the transaction', async () => {
    const today = plainDate('2026-11-23')
    const row = (euros: string) => `2025-03;010165-9008;Laihia;250;21;${euros};20;156,28;`
    async function* read() {
      yield csv(head, row('781,41'), ...Array<string>(2_000).fill(row('much')))
      throw new Error('broken off')
    }
    await asSystem(databaseOf(database.pools.system), 'import', async (tx) => {
      const run = { tx, at: new Date(`${today}T08:00:00Z`), day: today, keys: testKeys }
      await createStaging(run)
      const given = { today, ...(await readMunicipalities(tx)) }
      await expect(stageFile(run, { name: 'share_list.csv', read }, given, async () => {})).rejects.toThrow(
        'broken off',
      )
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from import_issue`.execute(tx)
      expect(rows[0]?.n).toBeGreaterThan(1_900)
    })
  })
})

describe('coaches.csv', () => {
  const coaches = (...rows: string[]) => ({ 'coaches.csv': csv('worker,organisation,from,to', ...rows) })
  const services = () =>
    ask(
      `select w.name, c.valid::text from coach_service c join position p on p.id = c.position_id join worker w on w.id = p.worker_id order by 1, 2`,
    )

  it('makes the worker whom nobody knows, and is the same a second time', async () => {
    const files = coaches(
      'Aino Valmentaja,Laihian kunta,2024-01-01,',
      'Eero Valmentaja,Laihian kunta,2024-01-01,2025-06-30',
    )
    const first = await take(files)
    expect(first.counts).toEqual([['coaches.csv', 2, 0, 0, 0]])
    expect(first.made.map(({ kind, name }) => `${kind} ${name}`)).toEqual(
      expect.arrayContaining(['worker Aino Valmentaja', 'worker Eero Valmentaja']),
    )
    expect((await take(files)).counts).toEqual([['coaches.csv', 0, 0, 2, 0]])
    expect(await services()).toEqual([
      { name: 'Aino Valmentaja', valid: '[2024-01-01,)' },
      { name: 'Eero Valmentaja', valid: '[2024-01-01,2025-07-01)' },
    ])
  })

  it('ends one service where the next begins, and tells it', async () => {
    const taken = await take(
      coaches(
        'Aino Valmentaja,Laihian kunta,2025-01-01,',
        'Eero Valmentaja,Laihian kunta,1.1.2024,31.5.2025',
      ),
    )
    expect(taken.counts).toEqual([['coaches.csv', 1, 1, 0, 0]])
    // the one that ends is not in this file
    expect(taken.told).toEqual(['2 from coachTrimmed'])
    expect(await services()).toEqual([
      { name: 'Aino Valmentaja', valid: '[2024-01-01,2025-01-01)' },
      { name: 'Aino Valmentaja', valid: '[2025-01-01,)' },
      { name: 'Eero Valmentaja', valid: '[2024-01-01,2025-06-01)' },
    ])
  })
})
