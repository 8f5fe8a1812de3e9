import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Category } from '../../platform/access/category.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import { type JobTools, logJob, queue, type Task, type TaskList } from '../../platform/jobs.ts'
import { type ClockLaw, lawText, listClockVersions } from './rules/clock-law.ts'
import { deriveClocks, type Moved, settledTools } from './settle.ts'

const TASK = 'deadline.recompute'
const PURPOSE = 'deadline.recompute'
/** Clients of one transaction: short enough that nobody waits for it. */
const AT_ONCE = 500

/** A law by its data: another text, another law. */
export const hashOf = (law: ClockLaw): string =>
  createHash('sha256').update(lawText(law)).digest('hex').slice(0, 16)

const versionsOf = (law: ClockLaw): string => JSON.stringify(listClockVersions(law))

/** Says that all clocks stand as this law gives them; for an installation that was filled with them. */
export async function markDerived(tx: Tx, law: ClockLaw, at: Date): Promise<void> {
  await sql`
    insert into clock_run (law, versions, status, asked_at, finished_at)
    values (${hashOf(law)}, ${versionsOf(law)}::jsonb, 'done', ${at}, ${at})`.execute(tx)
}

/** Asks for all clocks to be derived anew under the law; null when that is under way already. */
export async function askRecompute(
  tx: Tx,
  law: ClockLaw,
  by: { readonly at: Date; readonly positionId: string | null },
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    insert into clock_run (law, versions, asked_by, asked_at)
    values (${hashOf(law)}, ${versionsOf(law)}::jsonb, ${by.positionId}, ${by.at})
    on conflict ((true)) where status in ('waiting', 'running') do nothing returning id`.execute(tx)
  const [run] = rows
  if (!run) return null
  await queue(tx, TASK, { runId: run.id })
  return run.id
}

/** After a start: when the last run was under another law, or there was none, the clocks are derived anew. */
export async function followLaw(tx: Tx, law: ClockLaw, at: Date): Promise<boolean> {
  const { rows } = await sql<{ law: string }>`
    select law from clock_run where status <> 'failed' order by asked_at desc, id desc limit 1`.execute(tx)
  if (rows[0]?.law === hashOf(law)) return false
  return (await askRecompute(tx, law, { at, positionId: null })) !== null
}

/** Derives the clocks of everybody, some hundred clients at a time; broken off, it goes on where it was. */
const recompute =
  (law: ClockLaw): Task =>
  async (payload, tools) => {
    const { runId } = payload as { runId: string }
    await begin(tools, runId)
    try {
      while (await deriveNext(tools, runId, law));
      await finish(tools, runId, 'done')
    } catch (error) {
      await finish(tools, runId, 'failed')
      throw error
    }
  }

const begin = ({ inPurpose }: JobTools, runId: string) =>
  inPurpose(PURPOSE, (tx) =>
    sql`
      update clock_run set status = 'running', finished_at = null, total = greatest(done, (select count(*) from client))
      where id = ${runId} and status in ('waiting', 'running', 'failed')`.execute(tx),
  )

/** False when nobody is left. */
const deriveNext = ({ inPurpose, at, day }: JobTools, runId: string, law: ClockLaw): Promise<boolean> =>
  inPurpose(PURPOSE, async (tx) => {
    const { rows } = await sql<{ id: string }>`
      select c.id from client c, clock_run r
      where r.id = ${runId} and r.status = 'running' and (r.after_client is null or c.id > r.after_client)
      order by c.id limit ${AT_ONCE}`.execute(tx)
    const ids = rows.map(({ id }) => id)
    const last = ids.at(-1)
    if (last === undefined) return false
    const moved = await deriveClocks(tx, ids, law, day)
    await tellMoved(tx, at, runId, moved)
    const clients = new Set(moved.map(({ clientId }) => clientId)).size
    await sql`
      update clock_run set after_client = ${last}, done = done + ${ids.length}, total = greatest(total, done + ${ids.length}),
        moved = moved + ${moved.length}, moved_clients = moved_clients + ${clients}
      where id = ${runId}`.execute(tx)
    return true
  })

/** An entry in the journal for each clock that moved, and in the log for the clients whose file changed. */
async function tellMoved(tx: Tx, at: Date, runId: string, moved: readonly Moved[]): Promise<void> {
  if (moved.length === 0) return
  const entries = moved.map(({ clientId, subjectId, category, ...payload }) => ({
    clientId,
    subjectId,
    category,
    payload: { ...payload, runId },
  }))
  await sql`
    insert into journal (client_id, happened_at, type, category, ground, subject_id, payload)
    select "clientId", ${at}, 'deadline.movedByRule', category, 'system', "subjectId", payload
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as r("clientId" uuid, "subjectId" uuid, category text, payload jsonb)`.execute(
    tx,
  )
  await logJob(tx, {
    at,
    event: 'deadline.movedByRule',
    result: 'changed',
    clientIds: [...new Set(moved.map(({ clientId }) => clientId))],
    categories: [...new Set(moved.map(({ category }) => category as Category))],
    purpose: PURPOSE,
  })
}

const finish = ({ inPurpose, at }: JobTools, runId: string, status: 'done' | 'failed') =>
  inPurpose(PURPOSE, (tx) =>
    sql`update clock_run set status = ${status}, finished_at = ${at} where id = ${runId} and status = 'running'`.execute(
      tx,
    ),
  )

/** What a repair by hand left is derived with the first change that comes; here there is none, so it is all that is done. */
const settle =
  (law: ClockLaw): Task =>
  (_payload, tools) =>
    settledTools(tools, law).inPurpose('deadline.settle', async () => {})

export const deadlineTasks = (law: ClockLaw): TaskList => ({
  [TASK]: recompute(law),
  'deadline.settle': settle(law),
})
