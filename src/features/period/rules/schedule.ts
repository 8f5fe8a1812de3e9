import { addDays, type PlainDate, weekday } from '../../../kernel/plain-date.ts'
import type { InclusiveSpan } from '../../../kernel/span.ts'
import { findHoliday } from '../../../law/calendar.ts'

/** Public holidays between two days, both included: no activity is scheduled on them. */
export function holidaysBetween(from: PlainDate, to: PlainDate): PlainDate[] {
  const found: PlainDate[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) if (findHoliday(day) !== null) found.push(day)
  return found
}

/** Days on which a client is expected at the place: the agreed weekdays that are no public holidays. */
export function scheduledDays(
  { from, to }: InclusiveSpan & { readonly to: PlainDate },
  weekdays: readonly number[],
): PlainDate[] {
  const found: PlainDate[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (weekdays.includes(weekday(day)) && findHoliday(day) === null) found.push(day)
  }
  return found
}
