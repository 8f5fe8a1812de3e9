import type { PlainDate } from '../../kernel/plain-date.ts'
import type { ShareRule } from '../parameters/share.ts'

type Step = ShareRule['steps'][number]

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
    const { date: from, amountCents: first } = days[at] as Paid
    const isCounted = isShared(days[at] as Paid, rule, exemptUntil)
    const reached = rule.switches === 'day' ? sum.count : countAtStart
    const next = nextStepOf(rule, reached)
    const longest = rule.switches === 'day' && isCounted ? daysUntil(rule.steps[next], reached) : until - at
    let [count, amountCents] = [1, first]
    while (count < longest && at + count < until) {
      const day = days[at + count] as Paid
      if (isShared(day, rule, exemptUntil) !== isCounted) break
      amountCents += day.amountCents
      count += 1
    }
    at += count
    const percent = isCounted ? (rule.steps[next - 1]?.percent ?? 0) : 0
    append(sum, {
      from,
      to: (days[at - 1] as Paid).date,
      percent,
      days: count,
      amountCents,
      firstNumber: isCounted ? sum.count + 1 : null,
      lastNumber: isCounted ? sum.count + count : null,
    })
  }
}

/** Is the day shared and counted? Not in services of the old law, nor during the exemption of integration. */
const isShared = (day: Paid, rule: ShareRule, exemptUntil: PlainDate | null): boolean =>
  !(day.service === true && rule.serviceDays === 'stateUncounted') &&
  !(exemptUntil !== null && day.date <= exemptUntil)

/** Place of the first step that `reached` counted days have not reached; the one before it gives the percentage. */
export function nextStepOf({ steps }: ShareRule, reached: number): number {
  let next = 0
  while (next < steps.length && reached >= (steps[next] as Step).afterDays) next += 1
  return next
}

const daysUntil = (step: Step | undefined, reached: number): number =>
  step === undefined ? Number.POSITIVE_INFINITY : step.afterDays - reached

/** Adds days of one percentage to the last step, or as a step of their own. */
function append(sum: ShareSum, step: ShareStep): void {
  sum.count = step.lastNumber ?? sum.count
  sum.total += step.amountCents
  sum.hundredths += step.amountCents * step.percent
  const last = sum.steps.at(-1)
  const goesOn = last?.percent === step.percent && (last.lastNumber === null) === (step.lastNumber === null)
  if (last === undefined || !goesOn) {
    sum.steps.push(step)
    return
  }
  last.to = step.to
  last.days += step.days
  last.amountCents += step.amountCents
  last.lastNumber = step.lastNumber
}
