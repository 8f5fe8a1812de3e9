import { addDays, laterOf, type PlainDate, weekday } from '../../../kernel/plain-date.ts'
import { contains, type Span } from '../../../kernel/span.ts'

/** The next day on which one is at the place: one of the weekdays, within the period, today included; null when none is left. */
export function nextPlaceDay(during: Span, weekdays: readonly number[], today: PlainDate): PlainDate | null {
  const from = laterOf(during.from, today)
  const week = Array.from({ length: 7 }, (_, i) => addDays(from, i))
  return week.find((day) => contains(during, day) && weekdays.includes(weekday(day))) ?? null
}
