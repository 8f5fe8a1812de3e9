import { type ClockLaw, clockLaw, deadlineTasks, settledTasks } from './features/deadline/index.ts'
import { decisionTasks } from './features/decision/index.ts'
import { importingTasks } from './features/importing/index.ts'
import { logTasks, logTimetable } from './features/log/index.ts'
import { periodTasks } from './features/period/index.ts'
import { privacyTasks, privacyTimetable } from './features/privacy/index.ts'
import { shareTasks, shareTimetable } from './features/share/index.ts'
import type { TaskList, Timetable } from './platform/jobs.ts'
import { mailTasks } from './platform/mail.ts'
import type { Settings } from './platform/settings.ts'

/** Every job of the product, by the name under which commands queue it. Each derives the clocks that it moved. */
export const allTasks = ({ mail }: Pick<Settings, 'mail'>, law: ClockLaw = clockLaw): TaskList =>
  settledTasks(
    {
      ...mailTasks(mail),
      ...periodTasks,
      ...decisionTasks,
      ...importingTasks,
      ...logTasks,
      ...privacyTasks,
      ...shareTasks,
      ...deadlineTasks(law),
    },
    law,
  )

/** When jobs come by themselves. */
export const timetable: Timetable = { ...logTimetable, ...privacyTimetable, ...shareTimetable }
