import type { PlainDate } from '../../kernel/plain-date.ts'

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

/** Adds one paid day at `percent`; a day that is not counted has no number. */
export function addDay(
  sum: ShareSum,
  { date, amountCents }: { readonly date: PlainDate; readonly amountCents: number },
  percent: number,
  isCounted: boolean,
): void {
  if (isCounted) sum.count += 1
  sum.total += amountCents
  sum.hundredths += amountCents * percent
  const number = isCounted ? sum.count : null
  const last = sum.steps.at(-1)
  if (last === undefined || last.percent !== percent || (last.lastNumber === null) === isCounted) {
    sum.steps.push({
      from: date,
      to: date,
      percent,
      days: 1,
      amountCents,
      firstNumber: number,
      lastNumber: number,
    })
    return
  }
  last.to = date
  last.days += 1
  last.amountCents += amountCents
  last.lastNumber = number
}
