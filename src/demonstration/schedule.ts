import type { JointMove, JointStatus, RehabMove, RehabStatus } from '../features/path/contract.ts'
import { addDays, addMonths, earlierOf, type PlainDate } from '../kernel/plain-date.ts'
import { workdayUntil } from './moments.ts'
import type { Chance } from './random.ts'

/** The days of a case's moves, in order. */
export interface Schedule<Move extends string> {
  readonly openedOn: PlainDate
  readonly moves: readonly { readonly move: Move; readonly on: PlainDate }[]
}

/** Days that each move usually takes after the one before it. */
const jointGaps: readonly (readonly [JointMove, number, number])[] = [
  ['receive', 0, 0],
  ['assessCriteria', 3, 8],
  ['namePair', 3, 10],
  ['recordConsent', 3, 8],
  ['holdFirstMeeting', 4, 14],
  ['completeMapping', 40, 78],
  ['planSigned', 3, 9],
]
const rehabGaps: readonly (readonly [RehabMove, number, number])[] = [
  ['assessNeeds', 3, 12],
  ['planAgreed', 7, 21],
  ['placeReserved', 4, 16],
  ['recordDecision', 2, 8],
  ['contractSigned', 3, 9],
]

/** How many of the moves a case in this status has behind it. */
const jointMade: Readonly<Record<JointStatus, number>> = {
  referral: 0,
  criteria: 1,
  pair: 2,
  consent: 3,
  firstMeeting: 4,
  mapping: 5,
  plan: 6,
  followUp: 7,
  closed: 7,
  refused: 1,
}
const rehabMade: Readonly<Record<RehabStatus, number>> = {
  assessment: 0,
  planning: 1,
  placeSearch: 2,
  decision: 3,
  contract: 4,
  running: 5,
  evaluation: 5,
  closed: 5,
  refused: 0,
}

/**
 * A joint case that is in `status` today: `lastOn` is the day of its newest move of the row, except for mapping and plan,
 * whose day follows from how many days are left of the mapping period.
 */
export function scheduleJoint(
  chance: Chance,
  today: PlainDate,
  status: JointStatus,
  dueIn: number,
): Schedule<JointMove> {
  const made = jointGaps.slice(0, jointMade[status])
  if (status === 'mapping' || status === 'plan') return scheduleMapping(chance, today, status, dueIn)
  const ago = agoOf(chance, status)
  const row = backwards(chance, made, workdayUntil(addDays(today, -ago)))
  if (status !== 'closed' && status !== 'refused') return row
  const move = status === 'closed' ? 'close' : 'refuse'
  return { ...row, moves: [...row.moves, { move, on: closingOn(chance, row, ago) }] }
}

const agoOf = (chance: Chance, status: JointStatus): number => {
  if (status === 'followUp') return chance.int(12, 420)
  if (status === 'closed') return chance.int(200, 780)
  return chance.int(1, status === 'refused' ? 300 : 9)
}

function closingOn<M extends string>(chance: Chance, row: Schedule<M>, ago: number): PlainDate {
  const last = row.moves.at(-1)?.on ?? row.openedOn
  return workdayUntil(addDays(last, Math.max(1, Math.min(ago - 1, chance.int(60, Math.max(61, ago - 5))))))
}

/** The first meeting was three months before the plan is due (381/2023 4 §), whatever weekday that is near. */
function scheduleMapping(
  chance: Chance,
  today: PlainDate,
  status: 'mapping' | 'plan',
  dueIn: number,
): Schedule<JointMove> {
  const metOn = workdayUntil(addMonths(addDays(today, dueIn), -3))
  const row = backwards(chance, jointGaps.slice(0, 5), metOn)
  if (status === 'mapping') return row
  const on = workdayUntil(addDays(today, -chance.int(1, 7)))
  return { ...row, moves: [...row.moves, { move: 'completeMapping', on }] }
}

/** Rehabilitative work that is in `status` today. `startsOn`: the first day of the newest period, where there is one. */
export function scheduleRehab(
  chance: Chance,
  today: PlainDate,
  status: RehabStatus,
  startsOn: PlainDate | null,
): Schedule<RehabMove> {
  const made = rehabGaps.slice(0, rehabMade[status])
  const last = startsOn ? addDays(startsOn, -chance.int(2, 8)) : addDays(today, -chance.int(1, 10))
  const yesterday = addDays(today, -1)
  return backwards(chance, made, workdayUntil(earlierOf(last, yesterday)))
}

/** The moves of a row, the last one on the given day. */
function backwards<M extends string>(
  chance: Chance,
  gaps: readonly (readonly [M, number, number])[],
  last: PlainDate,
): Schedule<M> {
  const moves: { move: M; on: PlainDate }[] = []
  let on = last
  for (const [move, least, most] of gaps.toReversed()) {
    moves.unshift({ move, on })
    on = workdayUntil(addDays(on, -chance.int(least, most)))
  }
  return { openedOn: on, moves }
}
