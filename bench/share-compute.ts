import { reconcile } from '../src/features/share/rules/reconcile.ts'
import { plainDate } from '../src/kernel/plain-date.ts'
import type { BatchTime } from './share-import.ts'

const ROWS = 300_000
const month = plainDate('2025-03-01')
const days = 21
const tolerance = 5

interface Row {
  readonly benefitDays: number
  readonly paidCents: number
  readonly shareCents: number
}

/** The step table of 2025 over the days of one row: what the bare loop does, and what Kela has billed. */
function shareOf({ benefitDays, paidCents }: Pick<Row, 'benefitDays' | 'paidCents'>): number {
  const each = Math.floor(paidCents / days)
  const rest = paidCents - each * days
  let count = benefitDays - days
  let hundredths = 0
  for (let day = 0; day < days; day += 1) {
    const percent =
      count < 100 ? 0 : count < 200 ? 10 : count < 300 ? 20 : count < 400 ? 30 : count < 700 ? 40 : 50
    hundredths += (each + (day < rest ? 1 : 0)) * percent
    count += 1
  }
  return Math.floor((hundredths + 50) / 100)
}

/**
 * 300 000 rows of a list compared with the law of each day, with the reason of each amount, beside a bare loop over the same
 * days with the step table inlined. Both must find the same cents.
 */
export function measureShareCompute(): BatchTime {
  const rows = Array.from({ length: ROWS }, (_, n): Row => {
    const row = { benefitDays: 30 + ((n * 7) % 1_200), paidCents: days * (2_000 + (n % 1_722)) }
    return { ...row, shareCents: shareOf(row) }
  })
  const byRule = measure(() => sumByRule(rows))
  const memory = process.memoryUsage.rss()
  const byLoop = measure(() => sumByLoop(rows))
  if (byRule.cents !== byLoop.cents)
    throw new Error(`share-compute: ${byRule.cents} cents by the rule, ${byLoop.cents} by the loop`)
  return { rows: ROWS, ms: byRule.ms, floorMs: byLoop.ms, memory }
}

function sumByRule(rows: readonly Row[]): number {
  let cents = 0
  for (const row of rows) {
    const billed = { ...row, month, paidDays: days, countBefore: null, serviceDays: 0 }
    const { finding, lawCents } = reconcile(billed, tolerance)
    if (finding !== 'agrees') throw new Error(`share-compute: ${finding}`)
    cents += lawCents ?? 0
  }
  return cents
}

const sumByLoop = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + shareOf(row), 0)

/** Median of three runs after one that warms up. */
function measure(run: () => number): { readonly cents: number; readonly ms: number } {
  const cents = run()
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now()
    run()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return { cents, ms: times[1] ?? Number.NaN }
}
