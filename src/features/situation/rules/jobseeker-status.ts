import type { PlainDate } from '../../../kernel/plain-date.ts'
import { accept, type Result, refuse } from '../../../kernel/refusal.ts'

export const jobseekerStatuses = [
  'unemployed',
  'laidOff',
  'employed',
  'inService',
  'outsideLabourForce',
] as const
export type JobseekerStatus = (typeof jobseekerStatuses)[number]

export interface Held {
  readonly status: string
  readonly from: PlainDate
}

/** A new status from a day: closes the one in force the day before, or corrects the one that began that very day. */
export type StatusChange = 'begins' | 'corrects'

/** `newest`: the status that began last, null when there is none. History is not rewritten from here. */
export function checkStatusChange(
  newest: Held | null,
  next: { readonly status: string; readonly from: PlainDate },
  today: PlainDate,
): Result<StatusChange> {
  if (next.from > today) return refuse('invalid', { fields: { from: 'future' } })
  if (newest === null || newest.from < next.from) {
    return newest?.status === next.status
      ? refuse('situation.sameStatus', { facts: { from: newest.from } })
      : accept('begins')
  }
  if (newest.from > next.from) {
    return refuse('situation.statusBeforeNewest', {
      fields: { from: 'statusBeforeNewest' },
      facts: { from: newest.from },
    })
  }
  return newest.status === next.status
    ? refuse('situation.sameStatus', { facts: { from: newest.from } })
    : accept('corrects')
}
