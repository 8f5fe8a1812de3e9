import type { PlainDate } from '../kernel/plain-date.ts'
import type { Version } from './parameter.ts'

/** The version that came into force last; of two on one day the first listed. At least one is given. */
export const newestOf = (versions: readonly Version<unknown>[]): Version<unknown> =>
  versions.reduce((a, b) => (b.from > a.from ? b : a))

/** The oldest day on which one of them was compared with its source; null when some was not compared at all. */
export function oldestCheck(versions: readonly Version<unknown>[]): PlainDate | null {
  let oldest: PlainDate | null = null
  for (const { checkedOn } of versions) {
    if (checkedOn === null) return null
    if (oldest === null || checkedOn < oldest) oldest = checkedOn
  }
  return oldest
}
