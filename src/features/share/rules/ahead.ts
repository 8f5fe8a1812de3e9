import { addMonths, endOfMonth } from '../../../kernel/plain-date.ts'
import type { Why } from '../../../kernel/why.ts'
import { shareLabourMarketSupport } from '../../../law/rules/share-labour-market-support.ts'
import { toWhy } from '../../../law/why.ts'
import { type Month, monthsFrom, weekdaysOf } from './months.ts'

export interface Ahead {
  /** What the municipality pays if nothing changes, cents. */
  readonly cents: number
  readonly why: Why | null
  /** What is assumed of law that is not known yet. */
  readonly assumption: string | null
}

/**
 * The avoidable cost of one person: support for every weekday of `months` months from `from` on, at the amount a day and
 * the count of the newest row. Looks ahead, so the law that is not known yet is assumed to go on, and said so.
 */
export function costAhead(
  { count, centsPerDay }: { count: number; centsPerDay: number },
  from: Month,
  months: number,
): Ahead {
  const periods = monthsFrom(from, addMonths(from, months - 1)).map((month) => ({
    from: month,
    to: endOfMonth(month),
    days: weekdaysOf(month).map((date) => ({ date, amountCents: Math.round(centsPerDay) })),
  }))
  const facts = { countBefore: Math.max(0, Math.round(count)), periods }
  const outcome = shareLabourMarketSupport.run(facts, { assume: true })
  if (!outcome.ok) return { cents: 0, why: null, assumption: null }
  const { assumption } = outcome
  const said = { from, months, countBefore: facts.countBefore, centsPerDay: Math.round(centsPerDay) }
  const why = toWhy('share.ahead', outcome, assumption === undefined ? said : { ...said, assumption })
  return { cents: outcome.answer.municipalCents, why, assumption: assumption ?? null }
}
