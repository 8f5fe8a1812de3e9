import {
  addMonths,
  endOfMonth,
  type PlainDate,
  parsePlainDate,
  startOfMonth,
} from '../../../kernel/plain-date.ts'

/** A calendar month by its first and last day. */
export interface Month {
  readonly first: PlainDate
  readonly last: PlainDate
}

const monthOf = (day: PlainDate): Month => ({ first: startOfMonth(day), last: endOfMonth(day) })

/** Reads `YYYY-MM`; null when it is no month. */
export function parseMonth(text: string): Month | null {
  const day = /^\d{4}-\d{2}$/.test(text) ? parsePlainDate(`${text}-01`) : null
  return day && monthOf(day)
}

/** `YYYY-MM`. */
export const nameMonth = ({ first }: Month): string => first.slice(0, 7)

/** The month so many months later, earlier when negative. */
export const monthsAfter = ({ first }: Month, months: number): Month => monthOf(addMonths(first, months))

export const yearBefore = (month: Month): Month => monthsAfter(month, -12)

/** The month of an address as `YYYY-MM`; the newest whole one where it is no month, or one that has not begun. */
export function monthAsked(text: string | undefined, today: PlainDate): string {
  const month = parseMonth(text ?? '')
  return nameMonth(month && month.first <= today ? month : lastWholeMonth(today))
}

/** The month that has ended when `day` begins: the newest of which a whole report can be given. */
export const lastWholeMonth = (day: PlainDate): Month => monthOf(addMonths(startOfMonth(day), -1))

/** So many months that have ended when `day` begins, the newest first, by their names. */
export const lastWholeMonths = (day: PlainDate, count: number): string[] =>
  Array.from({ length: count }, (_, n) => nameMonth(monthsAfter(lastWholeMonth(day), -n)))
