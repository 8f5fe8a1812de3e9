import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../tests/support/database.ts'
import { tiesReading } from '../features/client/index.ts'
import { clockStates, deadlineKinds } from '../features/deadline/contract.ts'
import { factsOfSources } from '../features/file/ground-sources.ts'
import type { Ground } from '../platform/access/file-access.ts'
import { read } from '../platform/db/reading.ts'
import { databaseOf, transact } from '../platform/db/transaction.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase({ template: 'demo' })
}, 240_000)
afterAll(() => database.drop())

const count = async (text: string): Promise<number> => {
  const { rows } = await database.pools.owner.query<{ n: number }>(
    `select count(*)::int as n from (${text}) found`,
  )
  return rows[0]?.n ?? 0
}

describe('the demonstration in its database', () => {
  it('marks the installation, once', async () => {
    const { rows } = await database.pools.owner.query(
      'select demonstration, seeded_on is not null as dated from installation',
    )
    expect(rows).toEqual([{ demonstration: true, dated: true }])
  })

  it('opens to each exactly what the grounds say, nothing more and nothing less', async () => {
    const columns =
      'client_id, holder_id, ground, source_id, column_name, reads, writes, valid, organisation_id'
    const due = `select distinct ${columns} from access.grant_due where not isempty(valid)`
    expect(await count(`select ${columns} from access_grant except ${due}`)).toBe(0)
    expect(await count(`${due} except select ${columns} from access_grant`)).toBe(0)
    expect(await count('select from access_grant')).toBeGreaterThan(2000)
  })

  it('shows without a session what is of nobody, and no more: to the application, to jobs and to who counts', async () => {
    const { rows: relations } = await database.pools.owner.query<{ name: string }>(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'v', 'm') and n.nspname in ('public', 'access', 'file', 'log_month')`,
    )
    expect(relations.length).toBeGreaterThan(100)
    const law = [
      'access_category',
      'access_matrix',
      'access_setting',
      'decision_setting',
      'feedback_question',
    ]
    const field = ['goal', 'goal_measure', 'indicator_target', 'installation', 'statement_kind']
    const houses = ['organisation', 'position', 'substitution', 'unit', 'worker']
    const months = ['log_months', 'log_watch', 'municipality', 'municipality_ever', 'municipality_history']
    const ofNobody = new Set([...law, ...field, ...houses, ...months])
    for (const who of ['app', 'system', 'statistics'] as const) {
      const shown: string[] = []
      for (const { name } of relations) {
        const seen = await database.pools[who].query(`select from ${name} limit 1`).catch((error: Error) => {
          if (!error.message.includes('permission denied')) throw error
        })
        const short = name.split('.')[1] ?? name
        if (seen?.rowCount && !ofNobody.has(short)) shown.push(name)
      }
      expect(shown, who).toEqual([])
    }
  })

  it('has a ground of every kind, and each tells of what it arises from', async () => {
    const { rows } = await database.pools.owner.query<Granted>(`
      select distinct on (1) split_part(column_name, '.', 1) as kind, client_id, holder_id, lower(valid)::text as day,
        jsonb_build_object('columnName', column_name, 'sourceId', source_id) as ground
      from access_grant order by 1, lower(valid), column_name, source_id`)
    expect(rows.map(({ kind }) => kind)).toEqual([
      'activationPlan',
      'consent',
      'emergency',
      'joint',
      'own',
      'placement',
      'proxy',
      'referral',
      'self',
      'shareList',
    ])
    const told = await Promise.all(rows.map((granted) => factsOf(granted)))
    const silent = rows.filter((_, n) => !told[n]).map(({ kind }) => kind)
    // a place and one's own pages have nothing to tell beside themselves
    expect(silent).toEqual(['placement', 'self'])
  })

  it('refers from journal and log only to what is there', async () => {
    for (const table of ['journal', 'access_log'])
      for (const [column, target] of [
        ['client_id', 'client'],
        ['worker_id', 'worker'],
        ['position_id', 'position'],
        ['organisation_id', 'organisation'],
      ])
        expect(
          await count(
            `select from ${table} t where ${column} is not null and not exists (select from "${target}" x where x.id = t.${column})`,
          ),
          column,
        ).toBe(0)
  })

  it('keeps what ended apart from what goes on: a client has one open case of a path and one status a day', async () => {
    expect(
      await count(
        'select client_id, path from path_case where closed_on is null group by 1, 2 having count(*) > 1',
      ),
    ).toBe(0)
    expect(
      await count(`select from period where status = 'agreed' and upper(during) <= current_date - 1`),
    ).toBe(0)
  })

  it('has periods whose place was asked, and slots on seats that exist', async () => {
    expect(await count('select from period where enquiry_id is null')).toBe(0)
    expect(
      await count(
        `select from period t where not exists (select from period_slot l where l.period_id = t.id)`,
      ),
    ).toBe(0)
  })

  it('shows every kind of clock, late ones and ones of this week and month, paused and stopped ones, and counts', async () => {
    const clocks = (where: string) => count(`select from deadline where ${where}`)
    for (const kind of deadlineKinds) expect(await clocks(`kind = '${kind}'`), kind).toBeGreaterThan(0)
    for (const state of clockStates) expect(await clocks(`state = '${state}'`), state).toBeGreaterThan(0)
    expect(await clocks(`state = 'running' and due_on < current_date`)).toBeGreaterThan(10)
    expect(
      await clocks(`state = 'running' and due_on between current_date and current_date + 7`),
    ).toBeGreaterThan(20)
    expect(
      await clocks(`state = 'running' and due_on between current_date + 8 and current_date + 30`),
    ).toBeGreaterThan(50)
    expect(await count('select from clock_touched')).toBe(0)
  })

  it('queues the acts that wait for their day', async () => {
    const { rows } = await database.pools.owner.query<{ task: string; n: number }>(
      `select task_identifier as task, count(*)::int as n from graphile_worker.jobs group by 1`,
    )
    const of = (task: string) => rows.find((row) => row.task === task)?.n ?? 0
    expect(of('period.end')).toBe(await count(`select from period where status = 'agreed'`))
    expect(of('period.lapse')).toBe(await count(`select from period where status = 'held'`))
  })

  it('gives each who signs in something to do', async () => {
    for (const name of [
      'omavalmentaja',
      'sosiaaliohjaaja',
      'kuty-ohjaaja',
      'kela',
      'hoitaja',
      'yksilovalmentaja',
    ])
      expect(
        await count(`select distinct g.client_id from access_grant g join position p on p.id = g.holder_id
          join worker w on w.id = p.worker_id where w.subject = 'demo ${name}' and g.valid @> current_date`),
        name,
      ).toBeGreaterThan(0)
    expect(
      await count(`select from enquiry e join position p on p.unit_id = e.unit_id join worker w on w.id = p.worker_id
        where w.subject = 'demo paikka' and e.answer is null`),
    ).toBeGreaterThan(0)
    expect(
      await count(`select from substitution s join position p on p.id = s.substitute_id join worker w on w.id = p.worker_id
      where w.subject = 'demo omavalmentaja' and s.valid @> current_date`),
    ).toBe(1)
  })
})

interface Granted {
  readonly kind: string
  readonly client_id: string
  readonly holder_id: string
  readonly day: string
  readonly ground: Ground
}

/** What the one to whom it was granted is told of it, looking at the file on its first day. */
const factsOf = ({ ground, client_id, holder_id, day }: Granted) =>
  transact(databaseOf(database.pools.owner), async (tx) => {
    await sql`select set_config('app.holders', ${holder_id}, true), set_config('app.day', ${day}, true)`.execute(
      tx,
    )
    await sql`select from access.look_at(${client_id})`.execute(tx)
    const ties = await read(tx, tiesReading(client_id))
    return (await factsOfSources({ tx }, [ground], ties)).get(ground.sourceId)
  })
