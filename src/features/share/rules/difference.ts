import type { Month } from './months.ts'

/** How a person stands on the list of a month beside the months before. */
export const changes = ['new', 'back', 'stays', 'left'] as const
export type Change = (typeof changes)[number]

export interface Listed {
  /** On the list of the month, of the month before, of any earlier one. */
  readonly now: boolean
  readonly before: boolean
  readonly earlier: boolean
}

/** Null: on neither of the two lists. */
export function changeOf({ now, before, earlier }: Listed): Change | null {
  if (now) return before ? 'stays' : earlier ? 'back' : 'new'
  return before ? 'left' : null
}

/** What Kela's list and our own data say otherwise of one person (F3). */
export const puzzles = ['paidButEmployed', 'unpaidButUnemployed'] as const
export type Puzzle = (typeof puzzles)[number]

export interface Known {
  readonly month: Month
  readonly isPaid: boolean
  /** Weekdays of the month at work or outside the labour force by our statuses, and all of which a status is known. */
  readonly daysAway: number
  readonly daysKnown: number
  /** Days of unemployment without a break until the end of the month; null when not unemployed then. */
  readonly unemployedDays: number | null
}

/** A whole month away is a puzzle: part of one is not, since support may be paid for the rest. */
export function puzzleOf(known: Known, longUnemployedDays: number): Puzzle | null {
  if (known.isPaid)
    return known.daysKnown > 0 && known.daysAway === known.daysKnown ? 'paidButEmployed' : null
  const { unemployedDays } = known
  return unemployedDays !== null && unemployedDays >= longUnemployedDays ? 'unpaidButUnemployed' : null
}
