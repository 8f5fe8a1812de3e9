import type { PlainDate } from '../../../kernel/plain-date.ts'
import { accept, type Result } from '../../../kernel/refusal.ts'
import { appealDays, eNoticeDays, letterDays } from '../../../law/parameters/decisions.ts'
import { lawOn } from '../../../law/rule.ts'

/** Days, as the law of a day has them: to appeal, and from sending to the day on which it is taken to be received. */
export interface AppealTimes {
  readonly appeal: number
  readonly letter: number
  readonly eNotice: number
}

/** What the instructions of appeal say of time (434/2003 49 c, 59 §; 13/2003 19 §). */
export function appealTimesOn(day: PlainDate): Result<AppealTimes> {
  const law = lawOn({ appealDays, letterDays, eNoticeDays }, day)
  if (!law.ok) return law
  const { values } = law
  return accept({ appeal: values.appealDays, letter: values.letterDays, eNotice: values.eNoticeDays })
}
