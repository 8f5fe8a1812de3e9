import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Turn } from '../deadline/contract.ts'
import { findReservedPeriod, followsReservation } from './catch-up.ts'
import type { Move, Path } from './contract.ts'
import { ensureOwnRelationship, followMove } from './effects.ts'
import { type Judged, judge } from './judge.ts'
import { eventOf, type Given, stepFacts, wordsOf } from './moves.ts'
import { canOpen, turnAfter, type Warning } from './rules/can-move.ts'
import { laneOf } from './rules/table.ts'
import {
  addStep,
  type CaseChange,
  changeCase,
  findCase,
  findOpenCase,
  listSteps,
  type PathCase,
} from './store.ts'

export interface Done {
  readonly id: string
  readonly status: string
  readonly version: number
  readonly warnings: Warning[]
}

export interface NewCase {
  readonly id: string
  readonly path: Path
  /** The day on which it opened: of the referral, or of the own initiative. */
  readonly on: PlainDate
  readonly reason?: string
  /** The organisation that referred, when one did. */
  readonly referredBy?: string
  readonly referralId?: string
  readonly relationshipId?: string
}

/** Opens a case; on the joint path the authority that opens it has also received it. */
export async function openCase(ctx: Ctx, clientId: string, given: NewCase): Promise<Result<Done>> {
  const repeated = await findCase(ctx, clientId, given.id)
  if (repeated) return accept(doneOf(repeated))
  const open = await findOpenCase(ctx, clientId, given.path)
  const lane = laneOf(ctx.session.organisationKind)
  const may = canOpen({
    path: given.path,
    lane,
    openedOn: given.on,
    today: ctx.day,
    openCase: open?.openedOn ?? null,
  })
  if (!may.ok) return may
  const relationshipId =
    given.relationshipId ?? (await ensureOwnRelationship(ctx, clientId, given.path, ctx.day))
  const { status } = may.value
  const turn = turnAfter(given.path, status, lane)
  await ctx.tx
    .insertInto('pathCase')
    .values({ id: given.id, clientId, path: given.path, status, turn, relationshipId, openedOn: given.on })
    .execute()
  await tellOpened(ctx, clientId, given, status)
  if (given.path === 'joint') return movePath(ctx, clientId, 'joint', 'receive')
  return accept({ id: given.id, status, version: 1, warnings: [] })
}

async function tellOpened(ctx: Ctx, clientId: string, given: NewCase, status: string): Promise<void> {
  const facts = {
    ...(given.referredBy ? { referredBy: given.referredBy } : {}),
    ...(given.referralId ? { referralId: given.referralId } : {}),
  }
  await addStep(ctx, { caseId: given.id, clientId, move: 'open', status, on: given.on, facts })
  const payload = { path: given.path, ...facts }
  const entry = { clientId, type: 'path.opened', subjectId: given.id } as const
  await record(ctx, { ...entry, category: 'decisionJoint', payload })
  if (given.reason) await recordWords(ctx, clientId, given.id, { reason: given.reason })
}

/**
 * Moves the client's open case of a path, in the caller's transaction: judged by the table, then case, step, journal,
 * deadlines and turn. Other features call this from their own commands; `path.noCase` says that the client is not on
 * that path, which the caller may let be.
 */
export async function movePath(
  ctx: Ctx,
  clientId: string,
  path: Path,
  move: Move,
  given: Given = {},
): Promise<Result<Done>> {
  const found = await findOpenCase(ctx, clientId, path)
  return found ? moveFound(ctx, found, move, given) : refuse('path.noCase', { facts: { path } })
}

/** Moves a case that the page names. */
export async function moveCase(
  ctx: Ctx,
  clientId: string,
  caseId: string,
  move: Move,
  given: Given,
): Promise<Result<Done>> {
  const found = await findCase(ctx, clientId, caseId)
  return found ? moveFound(ctx, found, move, given) : notFound()
}

async function moveFound(ctx: Ctx, found: PathCase, move: Move, given: Given): Promise<Result<Done>> {
  const { stepId } = given
  if (stepId && (await listSteps(ctx, found.clientId)).some((step) => step.id === stepId)) {
    return accept(doneOf(found))
  }
  if (given.version !== undefined && given.version !== found.version) {
    return changedMeanwhile({ status: found.status })
  }
  const present = followsReservation(move) ? await withReservation(ctx, found) : found
  const judged = await judge(ctx, present, move, given)
  return judged.ok ? write(ctx, present, move, given, judged.value) : judged
}

/** The case after the step that a place's answer could not write. */
async function withReservation(ctx: Ctx, found: PathCase): Promise<PathCase> {
  const periodId = await findReservedPeriod(ctx, found)
  if (!periodId) return found
  const reserved = await moveFound(ctx, found, 'placeReserved', { periodId })
  return reserved.ok ? ((await findCase(ctx, found.clientId, found.id)) ?? found) : found
}

async function write(
  ctx: Ctx,
  found: PathCase,
  move: Move,
  given: Given,
  judged: Judged,
): Promise<Result<Done>> {
  const { to: status, on, grounds, rules, warnings } = judged
  const changed = await changeCase(ctx, found, changeOf(ctx, found, move, given, judged))
  if (!changed) return changedMeanwhile({ status: found.status })
  const { id: caseId, clientId, path } = found
  const facts = stepFacts(given, grounds)
  const step = { ...(given.stepId ? { id: given.stepId } : {}), caseId, clientId, move, status, on, facts }
  await addStep(ctx, step)
  const payload = { path, from: found.status, to: status, on, ...facts }
  const entry = { clientId, type: eventOf[move], category: 'decisionJoint', subjectId: caseId } as const
  await record(ctx, { ...entry, payload, rules })
  const words = wordsOf(given)
  if (words) await recordWords(ctx, clientId, caseId, { move, ...words })
  await followMove(ctx, found, move, given, on)
  return accept({ id: caseId, status, version: found.version + 1, warnings })
}

/** Free words of a move belong to the needs assessment: fewer may read them than the path's dates. */
const recordWords = (ctx: Ctx, clientId: string, caseId: string, words: Record<string, string>) =>
  record(ctx, {
    clientId,
    type: 'path.assessmentWritten',
    category: 'needsAssessment',
    subjectId: caseId,
    payload: words,
  })

function changeOf(ctx: Ctx, found: PathCase, move: Move, given: Given, { to, on }: Judged): CaseChange {
  const lane = laneOf(ctx.session.organisationKind)
  const stays = to === found.status
  const turn = stays ? found.turn : turnAfter(found.path, to, lane)
  const over = move === 'close' || move === 'refuse'
  return {
    status: to,
    turn,
    ...(move === 'namePair' ? { informedOn: given.informedOn ?? found.informedOn } : {}),
    ...(move === 'holdFirstMeeting' ? { mappingStartedOn: on } : {}),
    ...(over ? { closedOn: on, closingReason: given.closingReason ?? null } : {}),
    ...(move === 'close' ? { finalAssessment: given.finalAssessment ?? null } : {}),
  }
}

/** Hands the turn to another without a move, e.g. to the client while a plan waits for the signature. */
export async function passTurn(ctx: Ctx, clientId: string, path: Path, turn: Turn): Promise<void> {
  await ctx.tx
    .updateTable('pathCase')
    .set({ turn })
    .where('clientId', '=', clientId)
    .where('path', '=', path)
    .where('closedOn', 'is', null)
    .execute()
}

const doneOf = ({ id, status, version }: PathCase): Done => ({ id, status, version, warnings: [] })
