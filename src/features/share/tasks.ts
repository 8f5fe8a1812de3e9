import type { Task, TaskList, Timetable } from '../../platform/jobs.ts'
import { estimateShares } from './estimates.ts'

/** Estimates made anew: after an import of lists, and every month, since statuses go on while Kela's lists are late (F3). */
const estimate: Task = async (_payload, { day, inPurpose }) => {
  await inPurpose('share.estimate', (tx) => estimateShares(tx, day))
}

export const shareTasks: TaskList = { 'share.estimate': estimate }
export const shareTimetable: Timetable = { 'share.estimate': '40 3 1 * *' }
