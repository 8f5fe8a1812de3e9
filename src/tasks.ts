import { decisionTasks } from './features/decision/index.ts'
import { importingTasks } from './features/importing/index.ts'
import { logTasks, logTimetable } from './features/log/index.ts'
import { periodTasks } from './features/period/index.ts'
import { privacyTasks, privacyTimetable } from './features/privacy/index.ts'
import type { TaskList, Timetable } from './platform/jobs.ts'
import { mailTasks } from './platform/mail.ts'
import type { Settings } from './platform/settings.ts'

/** Every job of the product, by the name under which commands queue it. */
export const allTasks = ({ mail }: Pick<Settings, 'mail'>): TaskList => ({
  ...mailTasks(mail),
  ...periodTasks,
  ...decisionTasks,
  ...importingTasks,
  ...logTasks,
  ...privacyTasks,
})

/** When jobs come by themselves. */
export const timetable: Timetable = { ...logTimetable, ...privacyTimetable }
