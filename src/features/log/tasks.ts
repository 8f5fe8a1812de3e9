import { sql } from 'kysely'
import { addMonths } from '../../kernel/plain-date.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import type { JobTools, Task, TaskList, Timetable } from '../../platform/jobs.ts'
import { oldestPart } from './keeping.ts'
import { mayGo } from './rules/keeping.ts'
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
    await waitShortly(tx)
    await sql`select access.make_log_months(${addMonths(day, monthsAhead)})`.execute(tx)
  })
}

/**
 * While this waits for somebody who reads the log, every entry waits behind it, and so does every use of clients' data: it
 * gives way soon, and is tried again later.
 */
const waitShortly = (tx: Tx) => sql`set local lock_timeout = '300ms'`.execute(tx)

/**
 * Drops whole months that have been kept for their time (703/2023, annex and 24 §), the oldest first, each in a transaction
 * of its own. The database judges of it once more, and fails the job when the clock cannot be right or a seal does not hold.
 */
const dropMonths: Task = async (_payload, { at, day, inPurpose }) => {
  const dropOne = (tx: Tx) =>
    sql<{ part: string | null }>`select access.drop_log_month(${at}) as part`.execute(tx)
  let hasMore = true
  while (hasMore)
    hasMore = await inPurpose('log.dropMonths', async (tx) => {
      const oldest = await oldestPart(tx)
      if (!oldest || !mayGo(oldest.until, day)) return false
      await waitShortly(tx)
      const { rows } = await dropOne(tx)
      return rows[0]?.part != null
    })
}

export const logTasks: TaskList = {
  'log.seal': (_payload, tools) => sealAll(tools),
  'log.makeMonths': makeMonths,
  'log.dropMonths': dropMonths,
}

export const logTimetable: Timetable = {
  'log.seal': '*/5 * * * *',
  'log.makeMonths': '17 1 * * *',
  'log.dropMonths': '27 1 * * *',
}
