import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bothClocks } from '../../../tests/support/clocks.ts'
import { createTown, newUuid, type Town } from '../../../tests/support/town.ts'
import { chanceOf } from '../../demonstration/random.ts'
import { addDays, type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { asSystem, type Tx } from '../../platform/db/transaction.ts'
import { jobTools } from '../../platform/jobs.ts'
import { enterSession, openSession } from '../../platform/session/session.ts'
import { deadlineTasks } from './recompute.ts'
import { clockLaw } from './rules/clock-law.ts'
import { settleClocks, settledTools } from './settle.ts'

let town: Town
let clientId: string
beforeAll(async () => {
  town = await createTown()
  // what people do to clocks a job does here, whose transactions are at hand: more than any job of the product may
  await town.owner.query(
    'grant select, insert, update on contact, path_case, statement, support_threshold to yhteispolku_system',
  )
})
afterAll(() => town.drop())
beforeEach(async () => {
  clientId = await town.addClient({ lastName: 'Aho' }, 'coach', 'counsellor')
})

const tools = () => jobTools(town.system, town.at, town.installation)
/** A transaction of the product itself, with the clocks derived at its end. */
const change = <T>(work: (tx: Tx) => Promise<T>) => settledTools(tools()).inPurpose('test', work)
const signPlan = (tx: Tx, client = clientId) =>
  sql`
  insert into plan (client_id, kind, status, parties, signed_on, created_at)
  values (${client}, 'multiSector', 'inForce', '{client}', '2026-01-31', '2026-01-31')`.execute(tx)
const daysOf = async (client = clientId) =>
  (
    await town.owner.query(
      'select kind, due_on::text, state from deadline where client_id = $1 order by kind',
      [client],
    )
  ).rows
const noted = async () => (await town.owner.query('select from clock_touched')).rowCount

describe('a transaction of the product', () => {
  it('derives the clocks of whom it touched before it ends', async () => {
    await change((tx) => signPlan(tx))
    expect(await daysOf()).toEqual([{ kind: 'planReview', due_on: '2026-04-30', state: 'running' }])
    expect(await bothClocks(town.system)).toSatisfy(({ kept, derived }) => kept.length === derived.length)
  })

  it('does not end with stale clocks, under the role of requests or of jobs', async () => {
    await expect(asSystem(town.system, 'test', (tx) => signPlan(tx))).rejects.toMatchObject({
      constraint: 'clocks_settled',
    })
    await expect(
      town.db.transaction().execute(async (tx) => {
        const token = await openSession(town.db, 'coach', town.at)
        await enterSession(tx, token ?? '', town.at)
        await sql`insert into contact (client_id, kind, contacted_at, position_id, next_contact_on, recorded_at)
          values (${clientId}, 'call', ${town.at}, ${town.positions.coach}, '2026-12-01', ${town.at})`.execute(
          tx,
        )
      }),
    ).rejects.toMatchObject({ constraint: 'clocks_settled' })
    expect(await daysOf()).toEqual([])
  })

  it('can set no day of its own, and derives nobody’s clocks whom it did not touch', async () => {
    await expect(
      asSystem(town.system, 'test', (tx) =>
        sql`insert into deadline (client_id, subject, subject_id, kind, category, due_on, why)
          values (${clientId}, 'plan', ${newUuid()}, 'planReview', 'plan', '2026-12-01', '{}')`.execute(tx),
      ),
    ).rejects.toThrow('permission denied')
    for (const call of [
      sql`select * from access.clock_facts(array[${clientId}]::uuid[])`,
      sql`select * from access.write_clocks(array[${clientId}]::uuid[], '[]')`,
    ])
      await expect(town.db.transaction().execute((tx) => call.execute(tx))).rejects.toThrow(
        'clocks of others',
      )
  })

  it('of two at once the second derives from what the first left', async () => {
    const second = change(async (tx) => {
      await signPlan(tx)
      await change((other) =>
        sql`insert into jobseeker_status (client_id, status, valid, recorded_at)
        values (${clientId}, 'unemployed', '[2026-11-02,)', ${town.at})`.execute(other),
      )
    })
    await second
    expect((await daysOf()).map(({ kind }) => kind)).toEqual(['initialInterview', 'planReview'])
  })

  it('that waited for the other reads papers too as that one left them', async () => {
    const recordPaper = (tx: Tx, issuedOn: string) =>
      sql`insert into statement (id, client_id, kind, category, author, issued_on, valid_until, recorded_at)
        values (${newUuid()}, ${clientId}, 'doctorB', 'workAbility', 'LL', ${issuedOn}, '2027-01-01', ${town.at})`.execute(
        tx,
      )
    // what making the client left would be waited for first
    await change(async () => {})
    const [derived, ending] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const first = asSystem(town.system, 'test', async (tx) => {
      await recordPaper(tx, '2026-05-01')
      await settleClocks(tx)
      derived.resolve()
      await ending.promise
    })
    await derived.promise
    const second = change((tx) => recordPaper(tx, '2026-06-01'))
    const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
      and query like '%access.clock_facts%'`
    await expect.poll(async () => (await town.owner.query(waiting)).rowCount).toBe(1)
    ending.resolve()
    await Promise.all([first, second])
    expect((await daysOf()).map(({ kind, state }) => `${kind} ${state}`).sort()).toEqual([
      'statementEnds limit',
      'statementEnds stopped',
    ])
  })
})

describe('what a clock rests on', () => {
  const settle = () => change(async () => {})
  it('a certificate gives way to a newer one of the same title only', async () => {
    for (const [title, on] of [
      ['Hygieniapassi', '2026-03-01'],
      ['Tulityökortti', '2026-04-01'],
      ['hygieniapassi', '2026-05-01'],
    ])
      await town.owner.query(
        `insert into statement (id, client_id, kind, category, title, author, issued_on, valid_until, recorded_at)
          values ($1, $2, 'otherCertificate', 'employmentHistory', $3, 'Opisto', $4, '2027-01-01', $5)`,
        [newUuid(), clientId, title, on, town.at],
      )
    await settle()
    const { rows } = await town.owner.query(
      `select counted_from::text, done_on::text from deadline where client_id = $1 and kind = 'statementEnds' order by 1`,
      [clientId],
    )
    expect(rows).toEqual([
      { counted_from: '2026-03-01', done_on: '2026-05-01' },
      { counted_from: '2026-04-01', done_on: null },
      { counted_from: '2026-05-01', done_on: null },
    ])
  })

  it('a decision is carried out when a service of its kind begins, under the name that periods have for it', async () => {
    for (const [kind, from] of [
      ['rehabWork', '2026-05-04'],
      ['dayActivity', '2026-06-01'],
    ])
      await town.owner.query(
        `with d as (
          insert into decision (client_id, organisation_id, origin, kind, status, result, valid_from, decided_on, delivered_on, created_at)
          values ($1, $2, 'own', $3, 'delivered', 'granted', $4, '2026-04-01', '2026-04-02', $5) returning *
        ) insert into decision_content (decision_id, client_id, organisation_id, contents)
          select id, client_id, organisation_id, '{"pendingSince": "2026-03-20"}' from d`,
        [clientId, town.organisations.get('wellbeingCounty')?.id, kind, from, town.at],
      )
    await town.owner.query(
      `insert into period (client_id, kind, status, during) values ($1, 'workActivity', 'agreed', '[2026-06-08,2026-12-01)')`,
      [clientId],
    )
    await settle()
    const { rows } = await town.owner.query(
      `select why -> 'facts' ->> 'decision' as decision, state, done_on::text from deadline where client_id = $1 and kind = 'carryOut'
        order by 1`,
      [clientId],
    )
    expect(rows).toEqual([
      { decision: 'dayActivity', state: 'stopped', done_on: '2026-06-08' },
      { decision: 'rehabWork', state: 'running', done_on: null },
    ])
  })
})

describe('a repair by hand', () => {
  it('is taken, and the job that it leaves derives the clocks', async () => {
    await change((tx) => signPlan(tx))
    await town.owner.query(`update plan set signed_on = '2026-02-10' where client_id = $1`, [clientId])
    expect(await noted()).toBeGreaterThan(0)
    const jobs = await town.owner.query(
      `select from graphile_worker.jobs where task_identifier = 'deadline.settle'`,
    )
    expect(jobs.rowCount).toBe(1)
    await deadlineTasks(clockLaw)['deadline.settle']?.({}, tools())
    expect(await daysOf()).toEqual([{ kind: 'planReview', due_on: '2026-05-10', state: 'running' }])
    expect(await noted()).toBe(0)
  })
})

/** Acts on the source tables as any command, import or repair might do them, on days of two years. */
const acts: readonly ((
  tx: Tx,
  client: string,
  on: PlainDate,
  chance: ReturnType<typeof chanceOf>,
) => Promise<unknown>)[] = [
  (tx, client, on, chance) =>
    sql`
    insert into plan (client_id, kind, status, parties, signed_on, created_at)
    values (${client}, ${chance.pick(['employment', 'activation', 'multiSector', 'coaching'])}, 'inForce', '{client}', ${on}, ${on})`.execute(
      tx,
    ),
  (tx, client, on) =>
    sql`
    update plan set status = 'ended', ended_on = greatest(signed_on, ${on}::date) where id = (
      select id from plan where client_id = ${client} and status = 'inForce' order by id limit 1)`.execute(
      tx,
    ),
  (tx, client, on) =>
    sql`
    insert into path_case (client_id, path, status, turn, opened_on, mapping_started_on)
    select ${client}, 'joint', 'mapping', 'pair', ${on}, ${on}
    where not exists (select from path_case where client_id = ${client} and closed_on is null)`.execute(tx),
  (tx, client, on) =>
    sql`
    update path_case set status = 'closed', closed_on = greatest(opened_on, ${on}::date) where client_id = ${client} and closed_on is null`.execute(
      tx,
    ),
  (tx, client, on, chance) =>
    sql`
    insert into jobseeker_status (client_id, status, valid, recorded_at)
    select ${client}, ${chance.pick(['unemployed', 'employed', 'inService'])}, daterange(${on}, ${on}::date + 90), now()
    where not exists (select from jobseeker_status s where s.client_id = ${client} and s.valid && daterange(${on}, ${on}::date + 90))`.execute(
      tx,
    ),
  (tx, client, on, chance) =>
    sql`
    insert into meeting (client_id, kind, channel, starts_at, held, recorded_at)
    values (${client}, ${chance.pick(['initial', 'quarterly', 'supplementary'])}, 'phone', ${on}, ${chance.pick(['planned', 'held'])}, now())`.execute(
      tx,
    ),
  (tx, client) =>
    sql`update meeting set held = 'held' where client_id = ${client} and held = 'planned'`.execute(tx),
  (tx, client, on) =>
    sql`
    insert into contact (client_id, kind, contacted_at, position_id, next_contact_on, recorded_at)
    values (${client}, 'call', ${on}, ${town.positions.coach}, ${addDays(on, 20)}, ${on})`.execute(tx),
  (tx, client, on, chance) =>
    sql`
    insert into period (client_id, kind, status, organisation_id, during)
    select ${client}, ${chance.pick(['rehabWork', 'workTrial'])}, 'agreed', id, daterange(${on}, ${on}::date + 120) from organisation limit 1`.execute(
      tx,
    ),
  (tx, client, on) =>
    sql`
    insert into attendance (period_id, client_id, organisation_id, day, hours, recorded_at)
    select t.id, t.client_id, t.organisation_id, ${on}, 4, now() from period t where t.client_id = ${client} and t.during @> ${on}::date limit 1
    on conflict do nothing`.execute(tx),
  (tx, client) =>
    sql`
    update period set status = 'interrupted', during = daterange(lower(during), lower(during) + 40)
    where id = (select id from period where client_id = ${client} and status = 'agreed' order by id limit 1)`.execute(
      tx,
    ),
  (tx, client, on) =>
    sql`
    update relationship set closed_on = greatest(opened_on, ${on}::date) where client_id = ${client} and kind = 'individualSupport'`.execute(
      tx,
    ),
  (tx, client, on) =>
    sql`
    insert into support_threshold (client_id, met_on, ground, recorded_at) values (${client}, ${on}, 'support500', now()) on conflict do nothing`.execute(
      tx,
    ),
  (tx, client) =>
    sql`update support_threshold set noticed_on = met_on + 3 where client_id = ${client}`.execute(tx),
]

describe('after whatever was done', () => {
  it.each(['kanerva', 'koivu', 'kataja'])(
    '(%s) the clocks kept are those derived from scratch',
    async (seed) => {
      const chance = chanceOf(seed)
      const clients = [
        clientId,
        await town.addClient({ lastName: 'Berg' }, 'coach'),
        await town.addClient({ lastName: 'Dahl' }),
      ]
      for (let step = 0; step < 40; step += 1) {
        const several = Array.from({ length: chance.int(1, 3) }, () => chance.pick(acts))
        await change(async (tx) => {
          for (const act of several)
            await act(tx, chance.pick(clients), addDays(plainDate('2025-01-01'), chance.int(0, 700)), chance)
        })
      }
      const { kept, derived } = await bothClocks(town.system)
      expect(kept).toEqual(derived)
      expect(kept.length).toBeGreaterThan(10)
      expect(await noted()).toBe(0)
    },
  )

  it('and nothing is derived when nobody was touched', async () => {
    await expect(asSystem(town.system, 'test', (tx) => settleClocks(tx))).resolves.toBeUndefined()
  })
})
