import { sql } from 'kysely'
import { addMonths } from '../../kernel/plain-date.ts'
import type { JobTools, Task, TaskList, Timetable } from '../../platform/jobs.ts'
import { streams } from './seals.ts'

/** Rows of one seal: some megabytes in the database at a time. */
const mostSealed = 20_000
const monthsAhead = 36

/** Seals whatever no running transaction can add to any more; each seal in a transaction of its own. */
export async function sealAll({ at, inPurpose }: Pick<JobTools, 'at' | 'inPurpose'>): Promise<void> {
  for (const stream of streams) {
    let sealed = 0
    do {
      const { rows } = await inPurpose('log.seal', (tx) =>
        sql<{ sealed: number }>`select access.seal_next(${stream}, ${at}, ${mostSealed}) as sealed`.execute(
          tx,
        ),
      )
      sealed = rows[0]?.sealed ?? 0
    } while (sealed > 0)
  }
}

/** Months of the log are made long before they begin. */
const makeMonths: Task = async (_payload, { day, inPurpose }) => {
  await inPurpose('log.makeMonths', async (tx) => {
    // a queue for the tables that entries refer to must not grow behind this: it is tried again later
    await sql`set local lock_timeout = '2s'`.execute(tx)
    await sql`select access.make_log_months(${addMonths(day, monthsAhead)})`.execute(tx)
  })
}

export const logTasks: TaskList = {
  'log.seal': (_payload, tools) => sealAll(tools),
  'log.makeMonths': makeMonths,
}

export const logTimetable: Timetable = { 'log.seal': '*/5 * * * *', 'log.makeMonths': '17 1 * * *' }
