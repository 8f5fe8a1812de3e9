import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Task, TaskList, Timetable } from '../../platform/jobs.ts'
import { estimateShares } from './estimates.ts'

/** Estimates made anew: after an import of lists, and every month, since statuses go on while Kela's lists are late (F3). */
const estimate: Task = async (payload, { day, inPurpose }) => {
  const { days = [day] } = payload as { days?: readonly PlainDate[] }
  for (const one of days) await inPurpose('share.estimate', (tx) => estimateShares(tx, one))
}

export const shareTasks: TaskList = { 'share.estimate': estimate }
export const shareTimetable: Timetable = { 'share.estimate': '40 3 1 * *' }
