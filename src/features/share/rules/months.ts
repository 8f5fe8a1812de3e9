import {
  addDays,
  addMonths,
  endOfMonth,
  monthOf,
  type PlainDate,
  startOfMonth,
  weekday,
  yearOf,
} from '../../../kernel/plain-date.ts'

/** A month by its first day. */
export type Month = PlainDate

/** Months from `from` to `to`: 1 for the next month, negative when `to` is earlier. */
export const monthsBetween = (from: Month, to: Month): number =>
  (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from)

/** Months `from` … `to`, both inclusive; none when `to` is earlier. */
export const monthsFrom = (from: Month, to: Month): Month[] =>
  Array.from({ length: Math.max(0, monthsBetween(from, to) + 1) }, (_, i) => addMonths(from, i))

const known = new Map<Month, readonly PlainDate[]>()

/** Monday to Friday of the month: support is paid for five days a week. */
export function weekdaysOf(month: Month): readonly PlainDate[] {
  const before = known.get(month)
  if (before) return before
  const days: PlainDate[] = []
  for (let day = startOfMonth(month); day <= endOfMonth(month); day = addDays(day, 1))
    if (weekday(day) <= 5) days.push(day)
  known.set(month, days)
  return days
}

/** 1–4. */
export const quarterOf = (month: Month): number => Math.ceil(monthOf(month) / 3)
