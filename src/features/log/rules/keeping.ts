import { addDays, dayInHelsinki, isBefore, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Result } from '../../../kernel/refusal.ts'
import { accept } from '../../../kernel/refusal.ts'
import type { Why } from '../../../kernel/why.ts'
import { valueOn } from '../../../law/parameter.ts'
import { retentionYears } from '../../../law/parameters/records.ts'
import { retentionDestroyAfter } from '../../../law/rules/retention-destroy-after.ts'
import { toWhy } from '../../../law/why.ts'

/** How long a part of the log is kept. */
export interface Kept {
  /** The day of the last entry that it can hold. */
  readonly lastDay: PlainDate
  /** It goes on this day, the first after its time. */
  readonly dropOn: PlainDate
  readonly why: Why
}

/** By when a part of the log goes that holds what happened before an instant: 12 years from the event (703/2023, annex). */
export function keepingOf(until: Date): Result<Kept> {
  const lastDay = dayInHelsinki(new Date(until.getTime() - 1))
  const given = { record: 'accessLog', closedOn: lastDay } as const
  const law = retentionDestroyAfter.run(given)
  if (!law.ok) return law
  const dropOn = addDays(law.answer.after, 1)
  const { facts, ...why } = toWhy('log.keeping', law, { lastDay })
  return accept({ lastDay, dropOn, why: { ...why, facts: { ...facts, dropOn } } })
}

/** How many years from its event an entry written on this day is kept, and where the law says so. */
export function keepingTime(day: PlainDate): { readonly years: number; readonly cite: string } | null {
  const law = valueOn(retentionYears.accessLog, day)
  return law.ok ? { years: law.version.value, cite: law.version.citation } : null
}

/** Whether it has been kept for its time. What the law does not tell is kept. */
export function mayGo(until: Date, day: PlainDate): boolean {
  const kept = keepingOf(until)
  return kept.ok && !isBefore(day, kept.value.dropOn)
}
