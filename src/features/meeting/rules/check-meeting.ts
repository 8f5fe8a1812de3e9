import { accept, type Result, refuse } from '../../../kernel/refusal.ts'
import { type Held, type MeetingAct, mayMove } from './moves.ts'

/** A planned time lies ahead; one that has been is planned only to record its outcome at once, at most this far back. */
const recordedAfterDays = 60
const millisecondsInDay = 86_400_000

/** When a meeting may start: not long ago (recorded afterwards), not before a wrong year ahead. */
export function checkStart(startsAt: Date, now: Date): Result<null> {
  if (Number.isNaN(startsAt.getTime())) return refuse('invalid', { fields: { startsAt: 'invalid' } })
  const days = (startsAt.getTime() - now.getTime()) / millisecondsInDay
  if (days < -recordedAfterDays) return refuse('invalid', { fields: { startsAt: 'past' } })
  if (days > 2 * 366) return refuse('invalid', { fields: { startsAt: 'tooFar' } })
  return accept(null)
}

export function checkMove(held: Held, act: MeetingAct): Result<null> {
  return mayMove(held, act) ? accept(null) : refuse(`meeting.${held}`)
}

/** Held or not, and whether the client came: two questions (G1). What lies ahead has no outcome yet. */
export function checkOutcome(
  outcome: { readonly held: 'held' | 'notHeld'; readonly clientCame: boolean | null },
  startsAt: Date,
  now: Date,
): Result<null> {
  if (startsAt > now) return refuse('meeting.notYet')
  if (outcome.clientCame === null) return refuse('invalid', { fields: { clientCame: 'required' } })
  return accept(null)
}
