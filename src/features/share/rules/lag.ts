import { daysBetween, earlierOf, endOfMonth, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Month } from './months.ts'

/** When the rows of a month came, with what they say, cents. */
export interface Arrival {
  readonly month: Month
  readonly arrivedOn: PlainDate
  readonly cents: number
}

/** Days from the end of a month to the first of its rows, the median of the months; null when nothing is known. */
export function listingLag(arrivals: readonly Arrival[]): number | null {
  const first = new Map<Month, PlainDate>()
  for (const { month, arrivedOn } of arrivals) {
    const before = first.get(month)
    if (!before || arrivedOn < before) first.set(month, arrivedOn)
  }
  const days = Array.from(first, ([month, on]) => Math.max(0, daysBetween(endOfMonth(month), on))).sort(
    (a, b) => a - b,
  )
  return days[Math.floor(days.length / 2)] ?? null
}

/**
 * How much of a month's cents was known `age` days after its first rows: 1 when nothing came later. Months that are younger
 * than a year teach nothing, since rows of them may still come.
 */
export function completenessAt(arrivals: readonly Arrival[], age: number, today: PlainDate): number {
  const parts: number[] = []
  for (const rows of byMonth(arrivals).values()) {
    const first = rows.reduce((a, { arrivedOn }) => earlierOf(a, arrivedOn), rows[0]?.arrivedOn ?? today)
    if (daysBetween(first, today) < 365) continue
    const sum = (list: readonly Arrival[]) => list.reduce((total, { cents }) => total + cents, 0)
    const all = sum(rows)
    if (all > 0) parts.push(sum(rows.filter(({ arrivedOn }) => daysBetween(first, arrivedOn) <= age)) / all)
  }
  return parts.length === 0 ? 1 : parts.reduce((a, b) => a + b, 0) / parts.length
}

const byMonth = (arrivals: readonly Arrival[]): ReadonlyMap<Month, Arrival[]> =>
  Map.groupBy(arrivals, ({ month }) => month)
