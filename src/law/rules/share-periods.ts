import type { PlainDate } from '../../kernel/plain-date.ts'
import { badFacts, type Refused } from '../rule.ts'

interface Dated {
  readonly date: PlainDate
}
interface Period {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly days: readonly Dated[]
}

/** Payment periods must follow one another in time, and each day lies in its period and is paid once. */
export function badPeriods(periods: readonly Period[]): Refused | null {
  const isBad = periods.some((period, index) => !isPlain(period, periods[index - 1]))
  return isBad ? listFaults(periods) : null
}

/** The usual period: after the one before it, its days in order, the first and last of them inside. */
function isPlain({ from, to, days }: Period, before: Period | undefined): boolean {
  if (to < from || (before !== undefined && from <= before.to)) return false
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return true
  return first.date >= from && last.date <= to && isAscending(days)
}

function isAscending(days: readonly Dated[]): boolean {
  for (let at = 1; at < days.length; at += 1) {
    if ((days[at - 1] as Dated).date >= (days[at] as Dated).date) return false
  }
  return true
}

/** What is wrong with each period and day; null when the days are only listed in another order. */
function listFaults(periods: readonly Period[]): Refused | null {
  const fields: Record<string, string> = {}
  for (const [index, period] of periods.entries()) {
    const before = periods[index - 1]
    if (period.to < period.from) fields[`periods.${index}.to`] = 'endBeforeStart'
    if (before !== undefined && period.from <= before.to) fields[`periods.${index}.from`] = 'notAfterPrevious'
    const seen = new Set<PlainDate>()
    for (const [at, { date }] of period.days.entries()) {
      if (date < period.from || date > period.to) fields[`periods.${index}.days.${at}.date`] = 'outsidePeriod'
      else if (seen.has(date)) fields[`periods.${index}.days.${at}.date`] = 'twice'
      seen.add(date)
    }
  }
  return Object.keys(fields).length === 0 ? null : badFacts(fields)
}

/** The days by date; the list itself when it is in order already. */
export const inOrder = <T extends Dated>(days: readonly T[]): readonly T[] =>
  isAscending(days) ? days : [...days].sort((a, b) => (a.date < b.date ? -1 : 1))
