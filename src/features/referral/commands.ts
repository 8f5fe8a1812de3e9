import { dayInHelsinki } from '../../kernel/plain-date.ts'
import { accept, changedMeanwhile, notFound, type Result } from '../../kernel/refusal.ts'
import type { Action } from '../../platform/access/action.ts'
import { requireFile } from '../../platform/access/require.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { findOpenCase, movePath, openCase } from '../path/index.ts'
import { referralActions } from './policy.ts'
import { canSend, hasReason, pathOf, relationshipOf } from './rules/can-refer.ts'
import {
  addReferral,
  answerReferral,
  type FullReferral,
  findAnswer,
  findReceiver,
  findReferral,
  linkCase,
  type NewReferral,
  takeReferral,
} from './store.ts'

/** Sends a referral; the client stays with the sender until it is accepted (A11). */
export async function sendReferral(ctx: Ctx, referral: NewReferral): Promise<Result<{ id: string }>> {
  const repeated = await findReferral(ctx, referral.id)
  if (repeated?.isSender) return accept({ id: referral.id })
  const to = await findReceiver(ctx, referral.toUnitId)
  const { organisationId: fromOrganisationId } = ctx.session
  const may = canSend({ kind: referral.kind, reason: referral.reason, fromOrganisationId, to })
  if (!may.ok) return may
  await addReferral(ctx, referral)
  await tell(ctx, referral.clientId, 'referral.sent', referral.id, {
    kind: referral.kind,
    to: to?.organisationName ?? '',
  })
  return accept({ id: referral.id })
}

const tell = (
  ctx: Ctx,
  clientId: string,
  type: string,
  subjectId: string,
  payload: Record<string, string>,
): Promise<void> => record(ctx, { clientId, type, category: 'needsAssessment', subjectId, payload })

/** The referral for its answer: one's own to answer, of that version, and still waiting. */
async function findWaiting(
  ctx: Ctx,
  of: { readonly id: string; readonly version: number },
  action: Action,
  isMine: (referral: FullReferral) => boolean,
): Promise<Result<FullReferral>> {
  const found = await findReferral(ctx, of.id)
  const file = found ? await requireFile(ctx, found.clientId, action) : notFound()
  if (!file.ok) {
    // a colleague of the unit may have answered meanwhile, also between the two questions
    const answered = await findAnswer(ctx, of.id)
    return answered ? changedMeanwhile({ by: answered.answeredBy }) : file
  }
  if (!found || !isMine(found)) return notFound()
  const waits = found.status === 'sent' && found.version === of.version
  return waits ? accept(found) : changedMeanwhile({ status: found.status, by: found.answeredBy })
}

export interface Acceptance {
  readonly id: string
  readonly version: number
  /** Made by the page: the customership and the case that open, unless there are such already. */
  readonly relationshipId: string
  readonly caseId: string
}

/** Takes the client: customership, assignment and path in one act. Two at once: the later is told. */
export async function acceptReferral(
  ctx: Ctx,
  given: Acceptance,
): Promise<Result<{ clientId: string; caseId: string | null }>> {
  const waiting = await findWaiting(ctx, given, referralActions.answer, (r) => r.isReceiver)
  if (!waiting.ok) return waiting
  const referral = waiting.value
  const kind = relationshipOf(referral.kind, ctx.session.organisationKind)
  const relationshipId = await takeReferral(ctx, given.id, given.relationshipId, kind)
  if (!relationshipId) {
    const answered = await findAnswer(ctx, given.id)
    return changedMeanwhile({ by: answered?.answeredBy ?? null })
  }
  const opened = await openPath(ctx, referral, given.caseId, relationshipId)
  if (!opened.ok) return opened
  if (opened.value) await linkCase(ctx, given.id, opened.value)
  await tell(ctx, referral.clientId, 'referral.accepted', given.id, { kind: referral.kind })
  return accept({ clientId: referral.clientId, caseId: opened.value })
}

/** Opens the path of the referral's kind, or continues the one that is open; null when the kind has none. */
async function openPath(
  ctx: Ctx,
  referral: FullReferral,
  caseId: string,
  relationshipId: string,
): Promise<Result<string | null>> {
  const path = pathOf(referral.kind)
  if (path === null) return accept(null)
  const open = await findOpenCase(ctx, referral.clientId, path)
  if (open?.status === 'referral') {
    const moved = await movePath(ctx, referral.clientId, path, 'receive')
    return moved.ok ? accept(moved.value.id) : moved
  }
  if (open) return accept(open.id)
  const opened = await openCase(ctx, referral.clientId, {
    id: caseId,
    path,
    on: dayInHelsinki(new Date(referral.sentAt)),
    referredBy: referral.from.organisation,
    referralId: referral.id,
    relationshipId,
  })
  return opened.ok ? accept(opened.value.id) : opened
}

export interface Answer {
  readonly id: string
  readonly version: number
  readonly reason: string
}

/** Returns the referral with a reason: the sender goes on with the client, and the receiver sees nothing more. */
export async function returnReferral(ctx: Ctx, given: Answer): Promise<Result<{ id: string }>> {
  const waiting = await findWaiting(ctx, given, referralActions.answer, (r) => r.isReceiver)
  return waiting.ok ? answer(ctx, waiting.value, given, 'returned') : waiting
}

export async function withdrawReferral(ctx: Ctx, given: Answer): Promise<Result<{ id: string }>> {
  const waiting = await findWaiting(ctx, given, referralActions.withdraw, (r) => r.isSender)
  return waiting.ok ? answer(ctx, waiting.value, given, 'withdrawn') : waiting
}

async function answer(
  ctx: Ctx,
  referral: FullReferral,
  { id, version, reason }: Answer,
  status: 'returned' | 'withdrawn',
): Promise<Result<{ id: string }>> {
  const said = hasReason(reason)
  if (!said.ok) return said
  if (!(await answerReferral(ctx, { id, version }, { status, reason }))) return changedMeanwhile()
  await tell(ctx, referral.clientId, `referral.${status}`, id, { kind: referral.kind, reason })
  return accept({ id })
}
