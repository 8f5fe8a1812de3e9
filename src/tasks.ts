import { importingTasks } from './features/importing/index.ts'
import { periodTasks } from './features/period/index.ts'
import type { TaskList } from './platform/jobs.ts'
import { mailTasks } from './platform/mail.ts'
import type { Settings } from './platform/settings.ts'

/** Every job of the product, by the name under which commands queue it. */
export const allTasks = ({ mail }: Pick<Settings, 'mail'>): TaskList => ({
  ...mailTasks(mail),
  ...periodTasks,
  ...importingTasks,
})
