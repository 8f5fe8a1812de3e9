import type { PlainDate } from '../../kernel/plain-date.ts'
import type { ShareRule } from '../parameters/share.ts'

interface Paid {
  readonly date: PlainDate
  readonly amountCents: number
  readonly service?: boolean | null
}

/** Consecutive days with one percentage; numbers of the first and last counted day, null when none was counted. */
export interface ShareStep {
  readonly from: PlainDate
  to: PlainDate
  readonly percent: number
  days: number
  amountCents: number
  readonly firstNumber: number | null
  lastNumber: number | null
}

/** What has been paid so far: the day count, the sums and the steps. Written in place, since a month is thousands of these. */
export interface ShareSum {
  count: number
  /** Sum of cents × percent; rounded once at the end. */
  hundredths: number
  /** Cents of all days, whoever pays. */
  total: number
  readonly steps: ShareStep[]
}

export const noShare = (countBefore: number): ShareSum => ({
  count: countBefore,
  hundredths: 0,
  total: 0,
  steps: [],
})

/** Paid days `[at, until)` of one list that fall under one rule. */
interface Run {
  readonly at: number
  readonly until: number
  readonly rule: ShareRule
  /** The count when the payment period began. */
  readonly countAtStart: number
  readonly exemptUntil: PlainDate | null
}

/** Adds the days of a run, as many at a time as have the same percentage. */
export function paySharesOf(sum: ShareSum, days: readonly Paid[], run: Run): void {
  const { until, rule, countAtStart, exemptUntil } = run
  let at = run.at
  while (at < until) {
    const first = days[at] as Paid
    const isCounted = isShared(first, rule, exemptUntil)
    const { percent, left } = stepAfter(rule, rule.switches === 'day' ? sum.count : countAtStart)
    const longest = isCounted && rule.switches === 'day' ? Math.min(until, at + left) : until
    let [end, amountCents] = [at + 1, first.amountCents]
    while (end < longest && isShared(days[end] as Paid, rule, exemptUntil) === isCounted) {
      amountCents += (days[end] as Paid).amountCents
      end += 1
    }
    const to = (days[end - 1] as Paid).date
    addDays(sum, { from: first.date, to, days: end - at, amountCents }, isCounted ? percent : 0, isCounted)
    at = end
  }
}

/** Is the day shared and counted? Not in services of the old law, nor during the exemption of integration. */
const isShared = (day: Paid, rule: ShareRule, exemptUntil: PlainDate | null): boolean =>
  !(day.service === true && rule.serviceDays === 'stateUncounted') &&
  !(exemptUntil !== null && day.date <= exemptUntil)

/** The percentage of a day before which `reached` days had been counted, and how many days it lasts. */
function stepAfter({ steps }: ShareRule, reached: number): { percent: number; left: number } {
  let percent = 0
  for (const step of steps) {
    if (reached < step.afterDays) return { percent, left: step.afterDays - reached }
    percent = step.percent
  }
  return { percent, left: Number.POSITIVE_INFINITY }
}

type Days = Pick<ShareStep, 'from' | 'to' | 'days' | 'amountCents'>

/** Adds consecutive days of one percentage to the last step or as a new one; days not counted have no numbers. */
function addDays(sum: ShareSum, added: Days, percent: number, isCounted: boolean): void {
  const firstNumber = isCounted ? sum.count + 1 : null
  if (isCounted) sum.count += added.days
  const lastNumber = isCounted ? sum.count : null
  sum.total += added.amountCents
  sum.hundredths += added.amountCents * percent
  const last = sum.steps.at(-1)
  if (last === undefined || last.percent !== percent || (last.lastNumber === null) === isCounted) {
    const { from, to, days, amountCents } = added
    sum.steps.push({ from, to, percent, days, amountCents, firstNumber, lastNumber })
    return
  }
  last.to = added.to
  last.days += added.days
  last.amountCents += added.amountCents
  last.lastNumber = lastNumber
}
