import { daysBetween, isAfter, isBefore, type PlainDate } from '../../../kernel/plain-date.ts'
import { accept, type FactValue, type Refusal, type Result, refuse } from '../../../kernel/refusal.ts'
import type { Turn } from '../../deadline/contract.ts'
import type { Move, Path, Status } from '../contract.ts'
import { jointMoves, jointNext, jointTable } from './joint-table.ts'
import { rehabMoves, rehabNext, rehabTable } from './rehab-table.ts'
import { checks, type MoveFacts } from './requirements.ts'
import { type ActingLane, authorities, type MoveRule, type NextAct } from './table.ts'

/** Something that does not stop a move and is said beside it. */
export interface Warning {
  readonly code: string
  readonly citation: string
  readonly facts: Readonly<Record<string, FactValue>>
}
export interface Moved {
  readonly to: Status
  readonly warnings: Warning[]
}

interface Tables {
  readonly table: Readonly<Record<string, readonly Move[]>>
  readonly moves: Readonly<Partial<Record<Move, MoveRule<Status>>>>
  readonly next: Readonly<Record<string, NextAct>>
}
const tables: Readonly<Record<Path, Tables>> = {
  joint: { table: jointTable, moves: jointMoves, next: jointNext },
  rehabWork: { table: rehabTable, moves: rehabMoves, next: rehabNext },
}

/** The first status of a path. */
export const startOf = (path: Path): Status => (path === 'joint' ? 'referral' : 'assessment')
export const isOver = (status: string): boolean => status === 'closed' || status === 'refused'

/** Moves that the table allows in a status; none for a status that the path does not have. */
export const movesIn = (path: Path, status: string): readonly Move[] => tables[path].table[status] ?? []

export const findMove = (path: Path, move: Move): MoveRule<Status> | undefined => tables[path].moves[move]

export const nextAct = (path: Path, status: string): NextAct =>
  tables[path].next[status] ?? { act: null, at: 'dialog', turn: 'nobody' }

/** Whose turn it is after a move; the authority that moved keeps it where the pair is not yet named. */
export function turnAfter(path: Path, status: string, lane: ActingLane | null): Turn {
  const { turn } = nextAct(path, status)
  if (turn !== 'actor') return turn
  return lane === 'employment' || lane === 'social' ? lane : 'pair'
}

/**
 * May the case be moved? Order: is it over · does the table allow it now · is it this lane's act · is the day right ·
 * is everything there that the move takes. A late mapping is said and does not stop (381/2023 4 §).
 */
export function canMove(path: Path, status: string, move: Move, facts: MoveFacts): Result<Moved> {
  const rule = findMove(path, move)
  if (rule === undefined) return refuse('path.noSuchMove', { facts: { move } })
  if (isOver(status)) return refuse('path.over', { facts: { status } })
  if (!movesIn(path, status).includes(move)) return refuse(rule.otherwise, { facts: { status, move } })
  const stopped = wrongLane(rule, facts) ?? wrongDay(facts) ?? firstMissing(rule, facts)
  if (stopped) return { ok: false, refusal: stopped }
  return accept({
    to: rule.to === 'same' ? (status as Status) : rule.to,
    warnings: warningsOf(status, facts),
  })
}

/** May a case be opened? One open case of a path at a time, by an authority that answers for it. */
export function canOpen(facts: {
  readonly path: Path
  readonly lane: ActingLane | null
  readonly openedOn: PlainDate
  readonly today: PlainDate
  readonly openCase: PlainDate | null
}): Result<{ status: Status }> {
  if (facts.openCase !== null) return refuse('path.alreadyOpen', { facts: { openedOn: facts.openCase } })
  if (!mayAct(authorities, facts.lane)) return refuse('path.notYourLane', { facts: { lanes: authorities } })
  if (isAfter(facts.openedOn, facts.today)) return refuse('path.dayInFuture', { fields: { on: 'future' } })
  return accept({ status: startOf(facts.path) })
}

export const mayAct = (lanes: readonly ActingLane[], lane: ActingLane | null): boolean =>
  lane !== null && lanes.includes(lane)

function wrongLane(rule: MoveRule<Status>, { lane }: MoveFacts): Refusal | null {
  return mayAct(rule.lanes, lane)
    ? null
    : refuse('path.notYourLane', { facts: { lanes: rule.lanes, lane } }).refusal
}

function wrongDay({ on, today, openedOn }: MoveFacts): Refusal | null {
  if (isAfter(on, today)) return refuse('path.dayInFuture', { fields: { on: 'future' } }).refusal
  if (isBefore(on, openedOn))
    return refuse('path.dayBeforeOpening', { fields: { on: 'invalid' }, facts: { openedOn } }).refusal
  return null
}

function firstMissing(rule: MoveRule<Status>, facts: MoveFacts): Refusal | null {
  for (const need of rule.needs) {
    const refusal = checks[need](facts)
    if (refusal) return refusal
  }
  return null
}

function warningsOf(status: string, { mappingDueOn, on }: MoveFacts): Warning[] {
  if (status !== 'mapping' && status !== 'plan') return []
  if (mappingDueOn === null || !isAfter(on, mappingDueOn)) return []
  const late = { dueOn: mappingDueOn, days: daysBetween(mappingDueOn, on) }
  return [{ code: 'path.mappingLate', citation: '381/2023 4 §', facts: late }]
}
