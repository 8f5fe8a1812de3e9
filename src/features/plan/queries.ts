import { mayRole } from '../../platform/access/action.ts'
import { type FileAccess, mayDo, mayOn } from '../../platform/access/file-access.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { laneOf } from '../path/index.ts'
import { type ConfirmationRow, listConfirmations } from './confirm.ts'
import { type Party, type PlanKind, type PlanView, planKinds } from './contract.ts'
import { reviewOf } from './force.ts'
import type { OutcomeView } from './outcomes-contract.ts'
import { listOutcomes } from './outcomes-store.ts'
import { planActions } from './policy.ts'
import { confirmers, wantsConfirming } from './rules/can-confirm.ts'
import { yieldsTo } from './rules/can-sign.ts'
import { categoryOf } from './rules/plan-category.ts'
import { pointsOf } from './rules/points.ts'
import { chosenReview } from './rules/review-day.ts'
import {
  listPlans,
  listServices,
  listSignatures,
  type PlanRow,
  type ServiceRow,
  type SignatureRow,
} from './store.ts'
import { mayOf, type Viewer } from './view-may.ts'

/** What stands beside the plans themselves. */
interface Parts {
  readonly services: readonly ServiceRow[]
  readonly signatures: readonly SignatureRow[]
  readonly outcomes: readonly (OutcomeView & { readonly planId: string })[]
  readonly confirmations: readonly ConfirmationRow[]
}

/** Plans of a client as the one who asks may see them: a draft is the authorities' table until it is sent to signing. */
export async function viewPlans(ctx: Ctx, access: FileAccess) {
  const { role, clientId, organisationKind } = ctx.session
  const writes = mayRole(planActions.draft, role) && mayDo(access, planActions.draft)
  const isClient = clientId !== null
  const lane = isClient ? 'client' : laneOf(organisationKind)
  const mayWrite = (kind: PlanKind) => writes && mayOn(access, categoryOf(kind), 'write')
  const viewerOf = (kind: PlanKind): Viewer => ({
    lane,
    writes: mayWrite(kind),
    isClient,
    isSelf: role === 'client',
    post: { lane, role, kind: organisationKind },
  })
  const all = await listPlans(ctx, access.clientId)
  const plans = all.filter((plan) => isSeen(plan, viewerOf(plan.kind)))
  const parts = await readParts(
    ctx,
    plans.map((plan) => plan.id),
  )
  return {
    plans: plans.map((plan) => viewPlan(ctx, plan, parts, plans, viewerOf(plan.kind))),
    mayDraft: draftable(all).filter(mayWrite),
  }
}

/** The same, shown: the log names the categories of those that there are. */
export async function showPlans(ctx: Ctx, access: FileAccess) {
  const shown = await viewPlans(ctx, access)
  ctx.saw(
    [],
    shown.plans.map(({ kind }) => categoryOf(kind)),
  )
  return shown
}

async function readParts(ctx: Ctx, ids: readonly string[]): Promise<Parts> {
  return {
    services: await listServices(ctx, ids),
    signatures: await listSignatures(ctx, ids),
    outcomes: await listOutcomes(ctx, ids),
    confirmations: await listConfirmations(ctx, ids),
  }
}

/** Kinds of which none is being made and no stronger plan stands. */
function draftable(plans: readonly PlanRow[]): PlanKind[] {
  const making = plans.filter((p) => p.status === 'draft' || p.status === 'signing').map((p) => p.kind)
  const standing = plans.filter((p) => p.status === 'inForce').map((p) => p.kind)
  return planKinds.filter(
    (kind) => !making.includes(kind) && !yieldsTo(kind).some((stronger) => standing.includes(stronger)),
  )
}

function isSeen({ status }: PlanRow, viewer: Viewer): boolean {
  if (viewer.writes) return true
  return status !== 'draft' && (status !== 'signing' || viewer.isClient)
}

function viewPlan(ctx: Ctx, plan: PlanRow, parts: Parts, all: readonly PlanRow[], viewer: Viewer): PlanView {
  const of = <T extends { readonly planId: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.planId === plan.id).map(({ planId: _, ...row }) => row)
  const [services, signatures, outcomes, confirmed] = [
    of(parts.services),
    of(parts.signatures),
    of(parts.outcomes),
    of(parts.confirmations),
  ]
  const { caseId: _, clientId: __, parties: needed, createdAt, replacedBy: ___, ...shown } = plan
  const state = {
    signed: signatures.map((s) => s.party),
    confirmed: confirmed.map((c) => c.party),
    outcomes,
  }
  return {
    ...shown,
    // told to who signs, too
    reviewBy: plan.reviewBy ?? chosenReview(plan),
    services,
    outcomes,
    points: pointsOf({ ...plan, services, confirmed: state.confirmed }, plan.signedOn ?? ctx.day),
    signatures: needed.map((party) => viewSignature(party, signatures)),
    confirmations: wantsConfirming(plan.kind)
      ? confirmers.map((party) => viewConfirmation(party, confirmed))
      : [],
    replacedBy: other(all.find((next) => tookPlaceOf(next, plan))),
    replaced: all.flatMap((former) => (tookPlaceOf(plan, former) ? [otherOf(former)] : [])),
    reviewWhy:
      plan.signedOn && plan.status === 'inForce'
        ? (reviewOf(plan.kind, plan.signedOn, plan.reviewBy)?.why ?? null)
        : null,
    createdAt: createdAt.toISOString(),
    may: mayOf(plan, state, viewer),
  }
}

/** Extracts tell of a former version only by the newer one's word. */
const tookPlaceOf = (next: PlanRow, former: PlanRow): boolean =>
  former.replacedBy === null
    ? former.status === 'superseded' && next.supersedes === former.id && next.signedOn !== null
    : former.replacedBy === next.id

const otherOf = ({ id, kind }: PlanRow) => ({ id, kind })
const other = (plan: PlanRow | undefined) => (plan ? otherOf(plan) : null)

function viewConfirmation(
  party: Party,
  given: readonly Omit<ConfirmationRow, 'planId'>[],
): PlanView['confirmations'][number] {
  const one = given.find((c) => c.party === party)
  return { party, name: one?.name ?? null, at: one?.confirmedAt.toISOString() ?? null }
}

function viewSignature(
  party: Party,
  signatures: readonly Omit<SignatureRow, 'planId'>[],
): PlanView['signatures'][number] {
  const given = signatures.find((s) => s.party === party)
  return {
    party,
    how: given?.how ?? null,
    signedAt: given?.signedAt.toISOString() ?? null,
    name: given?.name ?? null,
  }
}
