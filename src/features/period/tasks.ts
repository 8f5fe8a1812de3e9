import { sql } from 'kysely'
import { addDays } from '../../kernel/plain-date.ts'
import { record } from '../../platform/audit.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import type { Ctx } from '../../platform/http/context.ts'
import {
  type JobActor,
  type JobTools,
  jobContext,
  logJob,
  type Task,
  type TaskList,
} from '../../platform/jobs.ts'
import { tellAsker } from './letters.ts'
import { tellPath } from './path-hooks.ts'
import { findPeriod, type Period } from './store.ts'

/** Frees every hold whose time is up; queued for the moment of each. */
const lapse: Task = (_payload, { at, inPurpose }) =>
  inPurpose('period.lapse', async (tx) => {
    const { rows } = await sql<{ clientId: string }>`
      select distinct client_id from period where status = 'held' and held_until <= ${at}`.execute(tx)
    await sql`select access.lapse_holds(${at})`.execute(tx)
    await logged(
      tx,
      at,
      'period.lapsed',
      rows.map(({ clientId }) => clientId),
    )
  })

const logged = (tx: Tx, at: Date, event: string, clientIds: readonly string[]) =>
  logJob(tx, { at, event, result: 'changed', clientIds, categories: ['participation'], purpose: event })

interface Answered {
  readonly periodId: string
  readonly answer: string
  readonly place: string
  readonly email: string | null
}

/** After the place's answer: the client's path moves, and the one who asked gets a letter that says no name. */
const answered: Task = (payload, tools) =>
  tools.inPurpose('period.answered', async (tx) => {
    const { enquiryId } = payload as { enquiryId: string }
    const { rows } = await sql<Answered>`
      select t.id as period_id, e.answer, p.title as place, w.email
      from enquiry e join period t on t.enquiry_id = e.id join place p on p.id = e.place_id
      left join position q on q.id = e.asked_by left join worker w on w.id = q.worker_id
      where e.id = ${enquiryId}`.execute(tx)
    const [found] = rows
    if (!found) return
    const ctx = await contextOf(tx, tools, found.periodId)
    const period = await findPeriod(ctx, found.periodId)
    if (period?.status === 'reserved') await tellPath(ctx, period, 'placeReserved')
    if (period) await logged(tx, tools.at, 'period.answered', [period.clientId])
    if (found.email) await tellAsker(ctx, found.email, found)
  })

/** The job goes on with what the organisation that recorded the period began: the path is its to move, not the place's. */
async function contextOf(tx: Tx, tools: JobTools, periodId: string): Promise<Ctx> {
  const { rows } = await sql<JobActor>`
    select o.id as organisation_id, o.kind as organisation_kind
    from period t join position q on q.id = t.recorded_by join organisation o on o.id = q.organisation_id
    where t.id = ${periodId}`.execute(tx)
  return jobContext(tx, tools, rows[0])
}

/** One period, in a job; nothing when it is gone. */
const onPeriod =
  (event: string, work: (ctx: Ctx, period: Period, tools: JobTools) => Promise<boolean>): Task =>
  (payload, tools) =>
    tools.inPurpose(event, async (tx) => {
      const { periodId } = payload as { periodId: string }
      const ctx = await contextOf(tx, tools, periodId)
      const period = await findPeriod(ctx, periodId)
      if (period && (await work(ctx, period, tools))) await logged(tx, tools.at, event, [period.clientId])
    })

const start = onPeriod('period.start', async (ctx, period) => {
  if (period.status !== 'agreed' || period.from > ctx.day) return false
  await tellPath(ctx, period, 'periodStarted')
  return true
})

/** The day after the last one: the period has run its course (A5). One that was moved meanwhile is left alone. */
const end = onPeriod('period.end', async (ctx, period) => {
  if (period.status !== 'agreed' || period.until === null || period.until > ctx.day) return false
  await ctx.tx
    .updateTable('period')
    .set({ status: 'ended', endReason: 'completed', version: period.version + 1 })
    .where('id', '=', period.id)
    .where('version', '=', period.version)
    .execute()
  await record(ctx, {
    clientId: period.clientId,
    type: 'period.ended',
    category: 'participation',
    subjectId: period.id,
    payload: { placeId: period.placeId, lastDay: addDays(period.until, -1), reason: 'completed' },
  })
  await tellPath(ctx, period, 'ended')
  return true
})

export const periodTasks: TaskList = {
  'period.lapse': lapse,
  'period.answered': answered,
  'period.start': start,
  'period.end': end,
}
