import type { PlainDate } from '../../kernel/plain-date.ts'
import { badFacts, type Refused } from '../rule.ts'

interface Period {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly days: readonly { readonly date: PlainDate }[]
}

/** Payment periods must follow one another in time, and each day lies in its period and is paid once. */
export function badPeriods(periods: readonly Period[]): Refused | null {
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
