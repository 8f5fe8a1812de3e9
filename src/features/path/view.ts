import type { Why } from '../../kernel/why.ts'
import { type FileAccess, mayOn } from '../../platform/access/file-access.ts'
import type { DeadlineKind, DeadlineView } from '../deadline/contract.ts'
import { mappingDue } from '../deadline/rules/due.ts'
import type { Evaluated } from './catch-up.ts'
import {
  type CaseView,
  jointStatuses,
  type Move,
  type Path,
  rehabStatuses,
  type StepView,
} from './contract.ts'
import { findMove, isOver, mayAct, movesIn, nextAct } from './rules/can-move.ts'
import { afterEvaluation } from './rules/continuation.ts'
import { type ActingLane, authorities, deciders, planners } from './rules/table.ts'
import type { MemberRow, PathCase, StepRow } from './store.ts'

/** What the session may do on this file. */
export interface Viewer {
  readonly lane: ActingLane | null
  readonly access: FileAccess
  /** A role that moves paths at all: a manager reads. */
  readonly works: boolean
}

/** Moves made by a person in a dialog of the path; the others follow from plans, places and periods. */
const byHand: readonly Move[] = [
  'receive',
  'assessCriteria',
  'refuse',
  'namePair',
  'changePair',
  'recordConsent',
  'renewConsent',
  'holdFirstMeeting',
  'completeMapping',
  'close',
  'assessNeeds',
  'continuedElsewhere',
]

const agreed = (rule: string): Why => ({ rule, cite: rule, version: '1', facts: {} })

/** Why the viewer may not act in these lanes; null when they may. */
function whyNot(viewer: Viewer, lanes: readonly ActingLane[]): Why | null {
  if (!mayAct(lanes, viewer.lane))
    return agreed(
      `path.lane.${lanes.includes('kela') ? 'planners' : lanes === deciders ? 'social' : 'authorities'}`,
    )
  if (!viewer.works || !mayOn(viewer.access, 'plan', 'write')) return agreed('path.write')
  return null
}

/** A case as the page shows it: steps done, now and next, the next act and who may do it. */
export function viewCase(
  found: PathCase,
  of: {
    readonly members: readonly MemberRow[]
    readonly steps: readonly StepRow[]
    readonly evaluated: Evaluated | null
  },
  deadlines: readonly DeadlineView[],
  viewer: Viewer,
): CaseView {
  const moves = movesIn(found.path, found.status).filter(
    (move) => byHand.includes(move) && whyNot(viewer, findMove(found.path, move)?.lanes ?? []) === null,
  )
  return {
    id: found.id,
    path: found.path,
    status: found.status,
    turn: found.turn,
    openedOn: found.openedOn,
    informedOn: found.informedOn,
    closedOn: found.closedOn,
    closingReason: found.closingReason,
    finalAssessment: mayOn(viewer.access, 'needsAssessment', 'read') ? found.finalAssessment : null,
    version: found.version,
    evaluated: shownOf(of.evaluated),
    members: of.members.map(({ caseId: _, organisationId: __, ...member }) => member),
    steps: stepsOf(found, of.steps),
    next: nextOf(found, of.evaluated, deadlines, viewer),
    moves: [...moves],
  }
}

const shownOf = (evaluated: Evaluated | null): CaseView['evaluated'] =>
  evaluated && { periodId: evaluated.periodId, continuation: evaluated.continuation, text: evaluated.text }

const drawn: Readonly<Record<Path, readonly string[]>> = {
  joint: jointStatuses.filter((status) => status !== 'refused'),
  rehabWork: rehabStatuses.filter((status) => status !== 'refused'),
}

function stepsOf(found: PathCase, steps: readonly StepRow[]): StepView[] {
  const left = leavingSteps(steps)
  const at = drawn[found.path].indexOf(found.status)
  const over = isOver(found.status)
  return drawn[found.path].map((status, index) => {
    if (status === 'closed') return closing(found, steps)
    const leaving = left.get(status)
    const isDone = over ? leaving !== undefined : index < at
    if (!isDone) return { status, state: index === at ? 'now' : 'next', on: null, who: null }
    if (status === 'referral') return referred(found, steps, leaving)
    return { status, state: 'done', on: leaving?.happenedOn ?? null, who: leaving?.who ?? null }
  })
}

/** The step with which each status was last left. */
function leavingSteps(steps: readonly StepRow[]): Map<string, StepRow> {
  const left = new Map<string, StepRow>()
  let status: string | null = null
  for (const step of steps) {
    if (status !== null && step.status !== status) left.set(status, step)
    status = step.status
  }
  return left
}

/** A referral is of the day it was sent and of the organisation that sent it. */
function referred(found: PathCase, steps: readonly StepRow[], leaving?: StepRow): StepView {
  const by = steps.find((step) => step.move === 'open')?.facts.referredBy
  const who = typeof by === 'string' ? by : (leaving?.who ?? null)
  return { status: 'referral', state: 'done', on: found.openedOn, who }
}

const closing = (found: PathCase, steps: readonly StepRow[]): StepView => ({
  status: found.status === 'refused' ? 'refused' : 'closed',
  state: found.closedOn === null ? 'next' : 'done',
  on: found.closedOn,
  who: found.closedOn === null ? null : (steps.at(-1)?.who ?? null),
})

const deadlineKinds: Readonly<Partial<Record<string, DeadlineKind>>> = {
  mapping: 'mappingPlan',
  plan: 'mappingPlan',
  followUp: 'planReview',
  running: 'evaluation',
  evaluation: 'periodEnd',
}

function deadlineOf(found: PathCase, deadlines: readonly DeadlineView[]): DeadlineView | null {
  const kind = deadlineKinds[found.status]
  const fits = (d: DeadlineView) =>
    d.kind === kind && (kind !== 'planReview' || d.why.facts.kind === 'multiSector')
  return deadlines.find(fits) ?? null
}

/** Who acts on the pages of other features. */
const lanesAt = {
  dialog: authorities,
  plans: planners,
  places: authorities,
  decisions: deciders,
  periods: authorities,
} as const

function nextOf(
  found: PathCase,
  evaluated: Evaluated | null,
  deadlines: readonly DeadlineView[],
  viewer: Viewer,
): CaseView['next'] {
  const { act, at } = evaluated
    ? afterEvaluation(evaluated.continuation, evaluated.renewal)
    : nextAct(found.path, found.status)
  const move = act !== null && at === 'dialog' ? findMove(found.path, act as Move) : undefined
  const reason = act === null ? null : whyNot(viewer, move?.lanes ?? lanesAt[at])
  return {
    move: act,
    at,
    permitted: act !== null && reason === null,
    whyNot: reason,
    deadline: deadlineOf(found, deadlines),
    run: runOf(found),
  }
}

function runOf({ status, mappingStartedOn }: PathCase): CaseView['next']['run'] {
  if (status !== 'mapping' || mappingStartedOn === null) return null
  const due = mappingDue(mappingStartedOn)
  return due ? { from: mappingStartedOn, to: due.dueOn } : null
}
