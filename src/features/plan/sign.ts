import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { findOpenCase, laneOf, movePath, passTurn } from '../path/index.ts'
import { listConfirmations } from './confirm.ts'
import type { Party } from './contract.ts'
import { type Saved, savedOf } from './draft.ts'
import { comeIntoForce, standsMultiSector } from './force.ts'
import { canSign } from './rules/can-sign.ts'
import { categoryOf } from './rules/plan-category.ts'
import { canSendToSigning } from './rules/points.ts'
import { canReviewOn } from './rules/review-day.ts'
import { afterAct } from './rules/table.ts'
import {
  addSignature,
  changeStatus,
  findPlan,
  listServices,
  listSignatures,
  lockPlan,
  type PlanRow,
  removeSignatures,
} from './store.ts'
import { writesKind } from './writes.ts'

interface Of {
  readonly clientId: string
  readonly planId: string
  readonly version: number
}

/** Whose turn it is on the path of the plan; a client plan stands on none, and nobody else learns that it waits. */
async function passTurnOf(ctx: Ctx, { clientId, kind }: PlanRow, to: 'client' | 'pair'): Promise<void> {
  if (kind === 'clientPlan') return
  await passTurn(ctx, clientId, kind === 'multiSector' ? 'joint' : 'rehabWork', to)
}

/** The plan of that version, for a change of its status. */
async function findThat(ctx: Ctx, { clientId, planId, version }: Of): Promise<Result<PlanRow>> {
  const found = await findPlan(ctx, clientId, planId)
  if (!found || !writesKind(ctx, found.kind)) return notFound()
  return found.version === version ? accept(found) : changedMeanwhile({ status: found.status })
}

/** Sends a whole draft to its parties; the joint service's mapping ends with it (381/2023 4 §). */
export async function sendToSigning(ctx: Ctx, of: Of): Promise<Result<Saved>> {
  const found = await findThat(ctx, of)
  if (!found.ok) return found
  const plan = found.value
  const may = afterAct(plan.status, 'send')
  if (!may.ok) return may
  const confirmed = (await listConfirmations(ctx, [plan.id])).map(({ party }) => party)
  const services = await listServices(ctx, [plan.id])
  const whole = canSendToSigning({ ...plan, services, confirmed }, ctx.day)
  if (!whole.ok) return whole
  const reviewed = canReviewOn(plan, ctx.day)
  if (!reviewed.ok) return reviewed
  if (await standsMultiSector(ctx, plan.clientId, plan.kind))
    return refuse('plan.multiSectorStands', { citation: '189/2001 3 §' })
  if (!(await changeStatus(ctx, plan, { status: 'signing' }))) return changedMeanwhile()
  const moved = await endMapping(ctx, plan)
  if (!moved.ok) return moved
  await passTurnOf(ctx, plan, 'client')
  await tell(ctx, plan, 'plan.sentToSigning', { parties: plan.parties })
  return accept({ id: plan.id, status: 'signing', version: plan.version + 1 })
}

async function endMapping(ctx: Ctx, plan: PlanRow): Promise<Result<null>> {
  if (plan.kind !== 'multiSector') return accept(null)
  const joint = await findOpenCase(ctx, plan.clientId, 'joint')
  if (joint?.status !== 'mapping') return accept(null)
  const assessment = plan.contents.needs ?? ''
  const moved = await movePath(ctx, plan.clientId, 'joint', 'completeMapping', { assessment })
  return moved.ok ? accept(null) : moved
}

/** Signs as one's own authority, or witnesses the client's signature on the spot. */
export const signPlan = (ctx: Ctx, of: Of & { readonly party: Party }): Promise<Result<Saved>> =>
  sign(ctx, of, of.party, 'onTheSpot')

/** The client signs in own pages. */
export async function signOwnPlan(ctx: Ctx, of: Omit<Of, 'clientId'>): Promise<Result<Saved>> {
  const { clientId } = ctx.session
  return clientId ? sign(ctx, { ...of, clientId }, 'client', 'ownPage') : notFound()
}

async function sign(ctx: Ctx, of: Of, party: Party, how: 'onTheSpot' | 'ownPage'): Promise<Result<Saved>> {
  // a client may lock no row; the client is never the last, so nothing waits for that signature's sight of others
  if (how === 'onTheSpot') await lockPlan(ctx, of.planId)
  const found = await findThat(ctx, of)
  if (!found.ok) return found
  const plan = found.value
  const signed = (await listSignatures(ctx, [plan.id])).map((s) => s.party)
  const lane = how === 'ownPage' ? 'client' : laneOf(ctx.session.organisationKind)
  const may = canSign({ status: plan.status, parties: plan.parties, signed, party, lane })
  if (!may.ok) return may
  if (await standsMultiSector(ctx, plan.clientId, plan.kind))
    return refuse('plan.multiSectorStands', { citation: '189/2001 3 §' })
  await addSignature(ctx, plan, { party, how })
  await tell(ctx, plan, 'plan.signed', { party, how })
  if (!may.value.complete) return accept(savedOf(plan))
  const inForce = await comeIntoForce(ctx, plan)
  return inForce.ok ? accept({ id: plan.id, status: 'inForce', version: plan.version + 1 }) : inForce
}

/** Removes the signatures, all of them, and returns the plan to a draft. Recorded with its reason. */
export async function liftSignatures(ctx: Ctx, of: Of & { readonly reason: string }): Promise<Result<Saved>> {
  await lockPlan(ctx, of.planId)
  const found = await findThat(ctx, of)
  if (!found.ok) return found
  const plan = found.value
  const may = afterAct(plan.status, 'lift')
  if (!may.ok) return may
  if (of.reason.trim() === '') return refuse('path.reasonMissing', { fields: { reason: 'required' } })
  const signed = (await listSignatures(ctx, [plan.id])).map((s) => s.party)
  await removeSignatures(ctx, plan.id)
  if (!(await changeStatus(ctx, plan, { status: 'draft' }))) return changedMeanwhile()
  await passTurnOf(ctx, plan, 'pair')
  await tell(ctx, plan, 'plan.signaturesLifted', { signed, reason: of.reason })
  return accept({ id: plan.id, status: 'draft', version: plan.version + 1 })
}

/** Ends a plan in force without a new one. */
export const endPlan = (ctx: Ctx, of: Of & { readonly reason: string }): Promise<Result<Saved>> =>
  finish(ctx, of, 'end', 'plan.ended')

/** Leaves a draft that nobody goes on with: it is not signed or taken up again, and its makers' ground ends with it. */
export const dropDraft = (ctx: Ctx, of: Of & { readonly reason: string }): Promise<Result<Saved>> =>
  finish(ctx, of, 'drop', 'plan.dropped')

async function finish(
  ctx: Ctx,
  of: Of & { readonly reason: string },
  act: 'end' | 'drop',
  event: string,
): Promise<Result<Saved>> {
  const found = await findThat(ctx, of)
  if (!found.ok) return found
  const plan = found.value
  const to = afterAct(plan.status, act)
  if (!to.ok) return to
  if (of.reason.trim() === '') return refuse('path.reasonMissing', { fields: { reason: 'required' } })
  if (!(await changeStatus(ctx, plan, { status: to.value, endedOn: ctx.day }))) return changedMeanwhile()
  await tell(ctx, plan, event, { reason: of.reason })
  return accept({ id: plan.id, status: to.value, version: plan.version + 1 })
}

const tell = (
  ctx: Ctx,
  { id, clientId, kind }: PlanRow,
  type: string,
  payload: Record<string, string | readonly string[]>,
): Promise<void> =>
  record(ctx, { clientId, type, category: categoryOf(kind), subjectId: id, payload: { kind, ...payload } })
