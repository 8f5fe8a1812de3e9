import { sql } from 'kysely'
import { addDays } from '../../kernel/plain-date.ts'
import type { Task, TaskList, Timetable } from '../../platform/jobs.ts'

/** How far back the first look reaches. */
const firstLookDays = 30

/** Looks through the days that have ended since the last look; a day is looked at whole, and once. */
const watch: Task = (_payload, { at, day, inPurpose }) =>
  inPurpose('log.watch', async (tx) => {
    const { watchedUntil } = await tx
      .selectFrom('logWatch')
      .select('watchedUntil')
      .forUpdate()
      .executeTakeFirstOrThrow()
    const from = watchedUntil ?? addDays(day, -firstLookDays)
    if (from >= day) return
    await sql`select access.watch_log(${from}, ${day}, ${at})`.execute(tx)
    await tx.updateTable('logWatch').set({ watchedUntil: day }).execute()
  })

export const privacyTasks: TaskList = { 'log.watch': watch }
export const privacyTimetable: Timetable = { 'log.watch': '47 1 * * *' }
