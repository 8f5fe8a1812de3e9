import { addDays, type PlainDate } from '../../../kernel/plain-date.ts'

interface StatusSpan {
  readonly status: string
  readonly from: PlainDate
  /** Last day; null while it holds. */
  readonly to: PlainDate | null
}

/**
 * First day of the unemployment that goes on without a break on the day; null when the person is not unemployed then.
 * Being in a service or laid off is a status of its own and breaks it: who knows better enters the day.
 */
export function unemployedSince(statuses: readonly StatusSpan[], on: PlainDate): PlainDate | null {
  const spans = statuses.filter((s) => s.status === 'unemployed' && s.from <= on)
  const newestFirst = [...spans].sort((a, b) => (a.from < b.from ? 1 : -1))
  let since: PlainDate | null = null
  for (const { from, to } of newestFirst) {
    const reaches = since === null ? to === null || to >= on : to !== null && addDays(to, 1) >= since
    if (!reaches) break
    since = from
  }
  return since
}
