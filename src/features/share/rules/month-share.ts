import { endOfMonth } from '../../../kernel/plain-date.ts'
import type { Outcome } from '../../../law/rule.ts'
import type { Share } from '../../../law/rules/share-labour-market-support.ts'
import { shareLabourMarketSupport } from '../../../law/rules/share-labour-market-support.ts'
import { type Month, weekdaysOf } from './months.ts'

export interface PaidMonth {
  readonly month: Month
  /** Benefit days counted before the month. */
  readonly countBefore: number
  /** Days for which support was paid. */
  readonly days: number
  /** What was paid for all of them, cents. */
  readonly cents: number
  /** Of the days, the last ones that were in services (the state's until 2024). */
  readonly serviceDays?: number
}

/**
 * The municipality's share of one month by the law of its days. Kela's list does not name the days: they are read as the
 * first weekdays of the month, and the money as spread evenly; both change nothing but where a new law begins within it.
 * `assume` goes on where the law is not known yet, and the answer says so.
 */
export function shareOfMonth(paid: PaidMonth, options: { assume?: boolean } = {}): Outcome<Share> {
  const { month, countBefore } = paid
  const period = { from: month, to: endOfMonth(month), days: daysOf(paid) }
  return shareLabourMarketSupport.run({ countBefore: Math.max(0, countBefore), periods: [period] }, options)
}

function daysOf({ month, days, cents, serviceDays = 0 }: PaidMonth) {
  const dates = weekdaysOf(month).slice(0, days)
  const each = Math.floor(cents / Math.max(1, dates.length))
  const rest = cents - each * dates.length
  return dates.map((date, at) => ({
    date,
    amountCents: each + (at < rest ? 1 : 0),
    service: at >= dates.length - serviceDays,
  }))
}
