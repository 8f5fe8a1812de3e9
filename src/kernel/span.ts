import {
  addDays,
  addMonths,
  daysBetween,
  earlierOf,
  laterOf,
  type PlainDate,
  parsePlainDate,
} from './plain-date.ts'

/** A period of days `[from, until)`: `until` is the first day outside, null when the end is open. Never empty. */
export interface Span {
  readonly from: PlainDate
  readonly until: PlainDate | null
}

/** The same period as people and the law say it: both ends belong to it. */
export interface InclusiveSpan {
  readonly from: PlainDate
  readonly to: PlainDate | null
}

const DATERANGE = /^([[(])(\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2})?([\])])$/

/** A period; throws RangeError when it would be empty or backwards. */
export function span(from: PlainDate, until: PlainDate | null = null): Span {
  if (until !== null && until <= from) throw new RangeError(`empty period: [${from},${until})`)
  return { from, until }
}

/** From "1.1.–31.3." to `[1.1., 1.4.)`; null when the last day is before the first. */
export function fromInclusive(from: PlainDate, to: PlainDate | null): Span | null {
  if (to === null) return { from, until: null }
  return to < from ? null : { from, until: addDays(to, 1) }
}

export const toInclusive = (s: Span): InclusiveSpan => ({ from: s.from, to: lastDay(s) })

/** The last day that belongs to the period; null when the end is open. */
export const lastDay = (s: Span): PlainDate | null => (s.until === null ? null : addDays(s.until, -1))

export const contains = (s: Span, day: PlainDate): boolean =>
  s.from <= day && (s.until === null || day < s.until)

export const encloses = (outer: Span, inner: Span): boolean =>
  outer.from <= inner.from && (outer.until === null || (inner.until !== null && inner.until <= outer.until))

export const overlaps = (a: Span, b: Span): boolean =>
  (b.until === null || a.from < b.until) && (a.until === null || b.from < a.until)

/** The common days of two periods; null when there are none. */
export function intersection(a: Span, b: Span): Span | null {
  if (!overlaps(a, b)) return null
  const from = laterOf(a.from, b.from)
  if (a.until === null || b.until === null) return { from, until: a.until ?? b.until }
  return { from, until: earlierOf(a.until, b.until) }
}

/** Number of days; null when the end is open. */
export const lengthInDays = (s: Span): number | null =>
  s.until === null ? null : daysBetween(s.from, s.until)

/** Full calendar months: 1.3.2022–28.2.2023 is 12 (laki 150/1930 3 §); null when the end is open. */
export function lengthInMonths(s: Span): number | null {
  if (s.until === null) return null
  let months = Math.max(0, Math.floor(daysBetween(s.from, s.until) / 31))
  while (addMonths(s.from, months + 1) <= s.until) months += 1
  return months
}

/** Reads PostgreSQL's text of a daterange; null for `empty`, an open start or another text. */
export function parseDaterange(text: string): Span | null {
  const match = DATERANGE.exec(text)
  const first = parsePlainDate(match?.[2] ?? '')
  if (match === null || first === null) return null
  const from = match[1] === '(' ? addDays(first, 1) : first
  if (match[3] === undefined) return { from, until: null }
  const second = parsePlainDate(match[3])
  if (second === null) return null
  const until = match[4] === ']' ? addDays(second, 1) : second
  return until <= from ? null : { from, until }
}

/** PostgreSQL's canonical text: `[2026-01-01,2026-04-01)`, open end `[2026-01-01,)`. */
export const formatDaterange = (s: Span): string => `[${s.from},${s.until ?? ''})`
