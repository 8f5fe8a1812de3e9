import type { Turn } from '../features/deadline/contract.ts'
import type { Lane, Move, Path } from '../features/path/contract.ts'
import { eventOf } from '../features/path/moves.ts'
import { findMove, startOf, turnAfter } from '../features/path/rules/can-move.ts'
import type { PlainDate } from '../kernel/plain-date.ts'
import { type Area, moment, tell, type WorkerActor } from './area.ts'
import type { Worker } from './organisations.ts'
import type { Person } from './persons.ts'

export interface Step {
  readonly move: Move
  readonly on: PlainDate
  readonly by: WorkerActor
  readonly facts?: Readonly<Record<string, unknown>>
}

export interface Case {
  readonly id: string
  readonly path: Path
  readonly person: Person
  readonly relationshipId: string
  readonly openedOn: PlainDate
  readonly openedBy: WorkerActor
  readonly steps: readonly Step[]
  readonly informedOn?: PlainDate
  readonly mappingStartedOn?: PlainDate
  readonly closed?: {
    readonly on: PlainDate
    readonly reason: string | null
    readonly finalAssessment: string | null
  }
  /** Whose turn it is when a plan waits for signatures; else what the table says. */
  readonly turn?: Turn
  readonly opening?: Readonly<Record<string, unknown>>
}

const lanesOf: Readonly<Record<string, Lane>> = {
  employment: 'employment',
  county: 'social',
  kela: 'kela',
  health: 'health',
}
export const laneOfWorker = (worker: Worker): Lane | null => lanesOf[worker.organisation] ?? null

/** A case with its steps; status and turn are what the table of moves says after the last of them. */
export function writeCase(area: Area, given: Case): void {
  const { id, path, person, openedOn } = given
  const walked = walk(given)
  const last = given.steps.at(-1)?.by ?? given.openedBy
  area.book.add('pathCase', {
    id,
    clientId: person.id,
    path,
    status: walked.at(-1)?.status ?? startOf(path),
    turn: given.turn ?? turnAfter(path, walked.at(-1)?.status ?? startOf(path), laneOfWorker(last.worker)),
    relationshipId: given.relationshipId,
    openedOn,
    informedOn: given.informedOn ?? null,
    mappingStartedOn: given.mappingStartedOn ?? null,
    closedOn: given.closed?.on ?? null,
    closingReason: given.closed?.reason ?? null,
    finalAssessment: given.closed?.finalAssessment ?? null,
  })
  const opening = {
    move: 'open',
    status: startOf(path),
    on: openedOn,
    by: given.openedBy,
    facts: given.opening,
  }
  for (const step of [opening, ...walked]) {
    const recordedAt = moment(person, step.on)
    area.book.add('pathStep', {
      caseId: id,
      clientId: person.id,
      move: step.move,
      status: step.status,
      happenedOn: step.on,
      positionId: step.by.worker.positionId,
      facts: (step.facts ?? {}) as never,
      recordedAt,
    })
    const type = step.move === 'open' ? 'path.opened' : eventOf[step.move as Move]
    tell(area, {
      person,
      act: 'pathMoved',
      type,
      actor: step.by,
      at: recordedAt,
      subjectId: id,
      payload: { path },
    })
  }
}

function walk({ path, steps }: Case): (Step & { readonly status: string })[] {
  let status: string = startOf(path)
  return steps.map((step) => {
    const to = findMove(path, step.move)?.to
    if (to === undefined) throw new RangeError(`${path} has no move ${step.move}`)
    if (to !== 'same') status = to
    return { ...step, status }
  })
}
