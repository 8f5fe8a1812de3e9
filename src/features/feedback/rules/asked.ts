import { addDays, earlierOf, laterOf, type PlainDate } from '../../../kernel/plain-date.ts'

/** Days around the end of a period; settings of the installation (`feedback.beforeDays`, `feedback.afterDays`). */
export interface AskedDays {
  readonly beforeDays: number
  readonly afterDays: number
}

interface Course {
  readonly from: PlainDate
  /** Last day; null when the end is open. */
  readonly to: PlainDate | null
  readonly evaluationBy: PlainDate | null
  /** Day on which the client disowned what was written in from paper. */
  readonly disownedOn: PlainDate | null
}

export interface AskedWindow {
  readonly from: PlainDate
  readonly to: PlainDate
}

/**
 * When the client is asked: near the end, and no later than the final evaluation is due (C6). A period whose end is open
 * ends, for this, on the day of its evaluation; null when there is neither. Who disowned what was written in is asked as
 * long from then on.
 */
export function askedWindow(
  { from, to, evaluationBy, disownedOn }: Course,
  { beforeDays, afterDays }: AskedDays,
): AskedWindow | null {
  const end = to ?? evaluationBy
  if (end === null) return null
  const near = addDays(end, -beforeDays)
  const opens = evaluationBy === null ? near : earlierOf(near, evaluationBy)
  return { from: laterOf(from, opens), to: addDays(laterOf(end, disownedOn ?? end), afterDays) }
}

export const isWithin = (window: AskedWindow | null, day: PlainDate): boolean =>
  window !== null && window.from <= day && day <= window.to
