import type { PlainDate } from '../../../kernel/plain-date.ts'
import { accept, type Result, refuse } from '../../../kernel/refusal.ts'
import { attendedStatuses, type Status } from '../../period/rules/moves.ts'

export const absences = ['sick', 'excused', 'unexcused', 'holiday'] as const
export type Absence = (typeof absences)[number]

/** What a mark is checked against. */
export interface Marking {
  readonly day: PlainDate
  readonly today: PlainDate
  readonly status: Status
  readonly from: PlainDate
  /** First day after the period; null when its end is open. */
  readonly until: PlainDate | null
}

/** May a day be marked? Only days of an agreed period that have come (E6). */
export function canMark({ day, today, status, from, until }: Marking): Result<null> {
  if (!(attendedStatuses as readonly Status[]).includes(status))
    return refuse('attendance.noContract', { facts: { status } })
  if (day > today) return refuse('attendance.future', { facts: { day } })
  if (day < from || (until !== null && day >= until))
    return refuse('attendance.outsidePeriod', { facts: { day } })
  return accept(null)
}

/** What stands now, when something does. */
export interface Mark {
  readonly id: string
  readonly hours: number
  readonly absence: Absence | null
  readonly recordedBy: string | null
  readonly recordedOn: PlainDate
}

/** What is to stand. */
export interface Wanted {
  readonly hours: number
  readonly absence: Absence | null
}

export const isSame = (mark: Mark, wanted: Wanted): boolean =>
  mark.absence === wanted.absence && mark.hours === wanted.hours

/**
 * Whether changing a mark wants a written reason: not for what one has marked oneself today, since that is still the act of
 * marking; every other change is a correction that says why. The original stays either way.
 */
export const wantsReason = (mark: Mark, by: string | null, today: PlainDate): boolean =>
  !(mark.recordedBy === by && by !== null && mark.recordedOn === today)
