import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bothClocks } from '../../../tests/support/clocks.ts'
import { lawOfTwoMonths } from '../../../tests/support/other-law.ts'
import { accepted, createTown, type Town } from '../../../tests/support/town.ts'
import { asSystem } from '../../platform/db/transaction.ts'
import { jobTools } from '../../platform/jobs.ts'
import * as desk from '../desk/contract.ts'
import * as contract from './contract.ts'
import { deadlineTasks, followLaw } from './recompute.ts'
import { type ClockLaw, clockLaw } from './rules/clock-law.ts'

let town: Town
let clientId: string
beforeAll(async () => {
  town = await createTown({ on: '2026-02-02' })
  clientId = await town.addClient({ lastName: 'Aho' }, 'coach')
  await town.owner.query(
    `insert into plan (client_id, kind, status, parties, signed_on, created_at)
     values ($1, 'multiSector', 'inForce', '{client}', '2026-01-31', '2026-01-31')`,
    [clientId],
  )
  await run(await follow(clockLaw), clockLaw)
})
afterAll(() => town.drop())

/** What a start of the product does: asks for a run when its law is another than that of the last one. */
const follow = (law: ClockLaw) => asSystem(town.system, 'test', (tx) => followLaw(tx, law, town.at))
const lastRun = async () =>
  (await town.owner.query('select * from clock_run order by asked_at desc, id desc limit 1')).rows[0]
async function run(isAsked: boolean, law: ClockLaw): Promise<void> {
  if (!isAsked) throw new Error('nothing was asked for')
  const { id } = await lastRun()
  await deadlineTasks(law)['deadline.recompute']?.(
    { runId: id },
    jobTools(town.system, town.at, town.installation),
  )
}
const review = async () =>
  accepted(await town.ask('coach', contract.listDeadlines, { params: { clientId } })).deadlines[0]

describe('a change of the law', () => {
  it('is noticed at the start, once, and only when the law is another', async () => {
    expect(await lastRun()).toMatchObject({ status: 'done', asked_by: null, done: 1, total: 1, moved: 0 })
    expect(await review()).toMatchObject({ kind: 'planReview', dueOn: '2026-04-30', moved: null })
    expect(await follow(clockLaw)).toBe(false)
    expect(await follow(lawOfTwoMonths)).toBe(true)
    expect(await follow(lawOfTwoMonths)).toBe(false)
  })

  it('moves the open clocks, and each says so: the day before, and the version', async () => {
    await run(true, lawOfTwoMonths)
    expect(await lastRun()).toMatchObject({ status: 'done', moved: 1, moved_clients: 1 })
    expect(await review()).toMatchObject({
      dueOn: '2026-03-31',
      why: { version: '381/2023@2026-01-01', facts: { signedOn: '2026-01-31' } },
      moved: { from: '2026-04-30', on: '2026-02-02', version: '381/2023@2025-01-01' },
    })
    const { kept, derived } = await bothClocks(town.system, lawOfTwoMonths)
    expect(kept).toEqual(derived)
  })

  it('tells it to the desk, the journal and the log', async () => {
    const list = accepted(await town.ask('coach', desk.readWorklist, { query: { filter: 'moved' } }))
    expect(list.counts.moved).toBe(1)
    expect(list.rows[0]?.due).toMatchObject({ on: '2026-03-31', moved: { from: '2026-04-30' } })
    const { rows } = await town.owner.query(
      `select category, ground, payload from journal where client_id = $1 and type = 'deadline.movedByRule'`,
      [clientId],
    )
    expect(rows).toEqual([
      {
        category: 'plan',
        ground: 'system',
        payload: expect.objectContaining({
          kind: 'planReview',
          beforeOn: '2026-04-30',
          afterOn: '2026-03-31',
          beforeVersion: '381/2023@2025-01-01',
          afterVersion: '381/2023@2026-01-01',
        }),
      },
    ])
    const log = await town.owner.query(`select purpose from access_log where event = 'deadline.movedByRule'`)
    expect(log.rows).toEqual([{ purpose: 'deadline.recompute' }])
  })

  it('says to the administrator which numbers of the law are others, and is asked for once at a time', async () => {
    const admin = await addAdministrator()
    const found = accepted(await town.ask(admin, contract.listClockRuns, {}))
    expect(found.isCurrent).toBe(false)
    expect(found.runs[0]?.changed).toEqual([
      { parameter: 'plan.review.multiSector', before: '381/2023@2025-01-01', after: '381/2023@2026-01-01' },
    ])
    const { id } = accepted(await town.ask(admin, contract.askClockRun, {}))
    expect(await town.ask(admin, contract.askClockRun, {})).toMatchObject({
      refusal: { code: 'deadline.runUnderWay' },
    })
    expect((await lastRun()).id).toBe(id)
    await run(true, clockLaw)
    expect(await review()).toMatchObject({ dueOn: '2026-04-30', moved: { from: '2026-03-31' } })
    expect(accepted(await town.ask(admin, contract.listClockRuns, {})).isCurrent).toBe(true)
  })

  it('goes on where it was broken off', async () => {
    const second = await town.addClient({ lastName: 'Berg' }, 'coach')
    const [first] = [clientId, second].sort()
    await follow(lawOfTwoMonths)
    const { id } = await lastRun()
    await town.owner.query(
      `update clock_run set status = 'failed', finished_at = now(), after_client = $2, done = 1, total = 2 where id = $1`,
      [id, first],
    )
    await run(true, lawOfTwoMonths)
    expect(await lastRun()).toMatchObject({ status: 'done', done: 2, total: 2 })
  })

  it('is not for others to ask for', async () => {
    expect(await town.ask('coach', contract.askClockRun, {})).toMatchObject({
      ok: false,
      refusal: { code: 'notPermitted' },
    })
  })
})

async function addAdministrator(): Promise<string> {
  const { rows } = await town.owner.query(
    `insert into worker (name, subject) values ('Worker admin', 'admin') returning id`,
  )
  const of = town.organisations.get('employmentAuthority')
  await town.owner.query(
    `insert into position (worker_id, organisation_id, unit_id, role, valid) values ($1, $2, $3, 'administrator', '[2020-01-01,)')`,
    [rows[0].id, of?.id, of?.unitId],
  )
  return 'admin'
}
