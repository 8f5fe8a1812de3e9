import { endOfMonth, type PlainDate, startOfMonth, weekday } from '../../../kernel/plain-date.ts'
import { type DayLine, daysOf, readDayLine } from './day-lines.ts'

/** A list as read, or the number of the first line that could not be. */
export type ListRead<T> =
  | { readonly ok: true; readonly items: readonly T[]; readonly count: number }
  | { readonly ok: false; readonly line: number }

interface PaidDay {
  readonly date: PlainDate
  readonly amountCents: number
  readonly service?: true
}
export interface PaidPeriod {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly days: readonly PaidDay[]
}

/** Lines of a text; those without a digit are a table's headings and are left out. */
function readLines(
  text: string,
  fits: (line: DayLine) => boolean,
): { readonly ok: true; readonly lines: readonly DayLine[] } | { readonly ok: false; readonly line: number } {
  const lines: DayLine[] = []
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    if (!/\d/.test(raw)) continue
    const line = readDayLine(raw)
    if (line === null || !fits(line)) return { ok: false, line: index + 1 }
    lines.push(line)
  }
  return { ok: true, lines }
}

/** Days of participation, each once, in order of time. */
export function readDays(text: string): ListRead<PlainDate> {
  const read = readLines(text, (line) => line.numbers.length === 0)
  if (!read.ok) return read
  const items = [...new Set(read.lines.flatMap((line) => daysOf(line)))].sort()
  return { ok: true, items, count: items.length }
}

/** Days with hours; a range gives its hours to each of its days. */
export function readDayHours(text: string): ListRead<{ readonly date: PlainDate; readonly hours: number }> {
  const read = readLines(text, ({ numbers }) => numbers.length === 1 && (numbers[0] ?? 25) <= 24)
  if (!read.ok) return read
  const items = read.lines.flatMap((line) =>
    daysOf(line).map((date) => ({ date, hours: line.numbers[0] ?? 0 })),
  )
  return { ok: true, items, count: items.length }
}

const isWeekday = (day: PlainDate): boolean => weekday(day) <= 5

/**
 * Days paid, in payment periods. A range is a period and pays its days from Monday to Friday; a single day changes or adds
 * that day of the period around it, and days without one make a period of their calendar month.
 */
export function readPeriods(text: string): ListRead<PaidPeriod> {
  const read = readLines(text, ({ numbers }) => numbers.length === 1)
  if (!read.ok) return read
  const periods = new Map<PlainDate, { from: PlainDate; to: PlainDate; days: Map<PlainDate, PaidDay> }>()
  const ranges = read.lines.filter((line) => line.isRange)
  for (const { from, to } of ranges) periods.set(from, { from, to, days: new Map() })
  for (const line of [...ranges, ...read.lines.filter((l) => !l.isRange)]) {
    for (const date of daysOf(line, isWeekday)) {
      const own = [...periods.values()].find((period) => period.from <= date && date <= period.to)
      const [from, to] = [startOfMonth(date), endOfMonth(date)]
      const period = own ?? { from, to, days: new Map() }
      periods.set(period.from, period)
      period.days.set(date, paid(date, line))
    }
  }
  const items = [...periods.values()]
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ from, to, days }) => ({ from, to, days: [...days.values()].sort(byDate) }))
  return { ok: true, items, count: items.reduce((sum, period) => sum + period.days.length, 0) }
}

const paid = (date: PlainDate, { numbers, service }: DayLine): PaidDay => ({
  date,
  amountCents: Math.round((numbers[0] ?? 0) * 100),
  ...(service ? { service } : {}),
})

const byDate = (a: PaidDay, b: PaidDay): number => (a.date < b.date ? -1 : 1)
