import { addMonths } from '../../../kernel/plain-date.ts'
import type { Lists } from './learn.ts'
import type { Month } from './months.ts'
import type { Projected } from './project.ts'

/** How estimates made so many months ahead have turned out on earlier lists. */
export interface Turnout {
  /** Months ahead, 1 …. */
  readonly ahead: number
  readonly tries: number
  /** Actual ÷ estimate: the median, and the tenth and ninetieth of a hundred. */
  readonly middle: number
  readonly low: number
  readonly high: number
  /** Mean of |estimate − actual| ÷ actual. */
  readonly error: number
}

/** Makes the estimate anew as of earlier months, knowing only their lists, and compares with what was billed. */
export function backtest(
  lists: Lists,
  estimate: (lists: Lists, last: Month, months: number) => readonly Projected[],
  { months, fewest = 6, tries = 12 }: { months: number; fewest?: number; tries?: number },
): Turnout[] {
  const all = [...lists.keys()].sort()
  const origins = all.slice(fewest - 1, -1).slice(-(tries + months))
  const found = Array.from({ length: months }, (): { ratio: number; error: number }[] => [])
  for (const last of origins) {
    const known: Lists = new Map(
      all.filter((month) => month <= last).map((month) => [month, lists.get(month) ?? new Map()]),
    )
    for (const [at, { cents }] of estimate(known, last, months).entries()) {
      const actual = billedOf(lists, addMonths(last, at + 1))
      if (actual !== null && actual > 0 && cents > 0)
        found[at]?.push({ ratio: actual / cents, error: Math.abs(cents - actual) / actual })
    }
  }
  return found.map((turns, at) => turnoutOf(turns, at + 1))
}

function turnoutOf(turns: readonly { ratio: number; error: number }[], ahead: number): Turnout {
  const ratios = turns.map(({ ratio }) => ratio).sort((a, b) => a - b)
  const at = (part: number) => ratios[Math.round(part * (ratios.length - 1))] ?? 1
  const error = turns.length === 0 ? 0 : turns.reduce((sum, turn) => sum + turn.error, 0) / turns.length
  return { ahead, tries: turns.length, middle: at(0.5), low: at(0.1), high: at(0.9), error }
}

/** Municipal cents of a month; null when it has no list. */
export function billedOf(lists: Lists, month: Month): number | null {
  const list = lists.get(month)
  if (!list) return null
  let cents = 0
  for (const { shareCents } of list.values()) cents += shareCents
  return cents
}

export interface Banded extends Projected {
  readonly lowCents: number
  readonly highCents: number
}

/** Tries that a spread rests on; fewer lean on the widest that is known, growing with the root of the time. */
const ENOUGH = 6

/** The estimate with its error band: what the same estimate has missed by so many months ahead. */
export function withBand(estimates: readonly Projected[], turnouts: readonly Turnout[]): Banded[] {
  return estimates.map((one, at) => {
    const { middle, low, high } = spreadAt(turnouts, at + 1)
    return {
      ...one,
      cents: Math.round(one.cents * middle),
      lowCents: Math.round(one.cents * Math.min(low, middle)),
      highCents: Math.round(one.cents * Math.max(high, middle)),
    }
  })
}

/** Without any tries an estimate is said to be this far off either way. */
const UNKNOWN = 0.3

function spreadAt(turnouts: readonly Turnout[], ahead: number): Pick<Turnout, 'middle' | 'low' | 'high'> {
  const own = turnouts[ahead - 1]
  if (own && own.tries >= ENOUGH) return own
  const last = turnouts.filter(({ tries }) => tries >= ENOUGH).at(-1)
  if (!last) return { middle: 1, low: 1 - UNKNOWN, high: 1 + UNKNOWN }
  const grown = Math.sqrt(ahead / last.ahead)
  return {
    middle: last.middle,
    low: Math.max(0, last.middle - (last.middle - last.low) * grown),
    high: last.middle + (last.high - last.middle) * grown,
  }
}
