import type { PlainDate } from '../../kernel/plain-date.ts'
import { badFacts, type Refused } from '../rule.ts'

interface Dated {
  readonly date: PlainDate
}
interface Period<D extends Dated = Dated> {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly days: readonly D[]
}

/**
 * The payment periods with the days of each in order of time; the list itself when they are in order already. Refused
 * when a period does not follow the one before it, or a day lies outside its period or is paid twice.
 */
export function inOrder<D extends Dated>(periods: readonly Period<D>[]): readonly Period<D>[] | Refused {
  return arePlain(periods) ? periods : (listFaults(periods) ?? periods.map(sorted))
}

function arePlain(periods: readonly Period[]): boolean {
  let before: Period | undefined
  for (const period of periods) {
    if (!isPlain(period, before)) return false
    before = period
  }
  return true
}

/** The usual period: after the one before it, its days in order, the first and last of them inside. */
function isPlain({ from, to, days }: Period, before: Period | undefined): boolean {
  if (to < from || (before !== undefined && from <= before.to)) return false
  const first = days[0]
  if (first === undefined) return true
  const last = days[days.length - 1] ?? first
  return first.date >= from && last.date <= to && isAscending(days)
}

function isAscending(days: readonly Dated[]): boolean {
  let before = ''
  for (const { date } of days) {
    if (date <= before) return false
    before = date
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

const sorted = <D extends Dated>(period: Period<D>): Period<D> => ({
  ...period,
  days: period.days.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
})
