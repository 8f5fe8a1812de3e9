import { type PlainDate, plainDateOf, yearOf } from '../../../kernel/plain-date.ts'
import { lastWholeMonth, type Month, parseMonth } from './month.ts'

/** Figures of S2's table in its order, by the names of its columns. */
export const columns = {
  total: 'unemployment.total',
  over12Months: 'unemployment.over12Months',
  under25: 'unemployment.under25',
  over50: 'unemployment.over50',
} as const
export type ColumnName = keyof typeof columns
export const columnNames = Object.keys(columns) as readonly ColumnName[]

/** So many years are told at most, the newest. */
const MOST_YEARS = 30

/** Years of which the first known day and today leave a whole month, the newest first. */
export function yearsKnown(first: PlainDate | null, today: PlainDate): number[] {
  if (first === null) return []
  const last = yearOf(lastWholeMonth(today).last)
  const count = Math.min(MOST_YEARS, last - yearOf(first) + 1)
  return Array.from({ length: Math.max(0, count) }, (_, n) => last - n)
}

/** The month whose end tells a year: December, of the running year the last whole month. */
export function monthOfYear(year: number, today: PlainDate): Month | null {
  const whole = lastWholeMonth(today)
  return plainDateOf(year, 12, 31) <= whole.last
    ? parseMonth(`${year}-12`)
    : year === yearOf(whole.last)
      ? whole
      : null
}
