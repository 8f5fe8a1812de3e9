import { municipalShare } from '../../../law/parameters/share.ts'
import type { Month } from './months.ts'

/** One person's month on the list, corrections added in. */
export interface PersonMonth {
  readonly person: string
  readonly month: Month
  /** Benefit days at the end of the month. */
  readonly count: number
  readonly days: number
  readonly paidCents: number
  readonly shareCents: number
}

/** People who stand alike: so many (or a part of one) with about so many benefit days. */
export interface Stock {
  /** Benefit days counted before the coming month. */
  readonly count: number
  readonly weight: number
  readonly centsPerDay: number
  /** Paid days as a part of the month's weekdays. */
  readonly daysShare: number
}

/** What earlier lists teach of a municipality: who stays from month to month, and who comes. */
export interface Model {
  /** Part that stays on the list until the next month, by band of benefit days. */
  readonly stay: readonly number[]
  /** People who come on the list in a month, as they stand in their first month. */
  readonly inflow: readonly Stock[]
  /** The usual part of a month's weekdays that is paid: first and last months are often parts of one. */
  readonly usualShare: number
}

const steps = municipalShare.versions.at(-1)?.value.steps ?? []

/** Band of benefit days: the steps of the newest law that have been reached. */
export const bandOf = (count: number): number => steps.filter(({ afterDays }) => count >= afterDays).length
export const bands: readonly number[] = Array.from({ length: steps.length + 1 }, (_, band) => band)

/** Benefit days that are taken for the same. */
const WIDTH = 5

/** Adds up those who stand alike: a municipality of ten thousand people becomes some hundred of these. */
export function gather(stocks: readonly Stock[]): Stock[] {
  const sums = new Map<number, { count: number; weight: number; cents: number; days: number }>()
  for (const { count, weight, centsPerDay, daysShare } of stocks) {
    if (weight <= 0) continue
    const key = Math.floor(count / WIDTH)
    const sum = sums.get(key) ?? { count: 0, weight: 0, cents: 0, days: 0 }
    sum.count += count * weight
    sum.weight += weight
    sum.cents += centsPerDay * weight
    sum.days += daysShare * weight
    sums.set(key, sum)
  }
  return Array.from(sums.values(), ({ count, weight, cents, days }) => ({
    count: count / weight,
    weight,
    centsPerDay: cents / weight,
    daysShare: days / weight,
  }))
}
