import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, type Result } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { chosenReviewDue, type Due, type ReviewedKind, reviewDue } from '../deadline/rules/due.ts'
import { findOpenCase, movePath } from '../path/index.ts'
import type { PlanKind } from './contract.ts'
import { replaces, yieldsTo } from './rules/can-sign.ts'
import { categoryOf } from './rules/plan-category.ts'
import { chosenReview } from './rules/review-day.ts'
import { changeStatus, listPlans, type PlanRow } from './store.ts'

/** Kinds whose review the law dates; the light plan is an activation plan. */
const reviewedAs: Readonly<Partial<Record<PlanKind, ReviewedKind>>> = {
  employment: 'employment',
  activation: 'activation',
  lightActivation: 'activation',
  multiSector: 'multiSector',
}

/** Last day of the review: the law's own, or of a client plan the day that its maker chose, if any. */
export function reviewOf(kind: PlanKind, signedOn: PlainDate, reviewBy: PlainDate | null): Due | null {
  if (kind === 'clientPlan') return reviewBy && chosenReviewDue(signedOn, reviewBy)
  const reviewed = reviewedAs[kind]
  return reviewed ? reviewDue(reviewed, signedOn) : null
}

/** The last signature is given: the plan is in force, others yield to it, and the path goes on. */
export async function comeIntoForce(ctx: Ctx, plan: PlanRow): Promise<Result<null>> {
  const reviewBy = chosenReview(plan)
  const due = reviewOf(plan.kind, ctx.day, reviewBy)
  await supersedeFormer(ctx, plan)
  await changeStatus(ctx, plan, {
    status: 'inForce',
    signedOn: ctx.day,
    ...(reviewBy ? { reviewBy } : {}),
  })
  const { id, clientId } = plan
  const payload = { kind: plan.kind, reviewBy: due?.dueOn ?? null }
  const rules = due ? { [due.why.rule]: due.why.version } : {}
  const category = categoryOf(plan.kind)
  const entry = { clientId, type: 'plan.cameIntoForce', category, subjectId: id } as const
  await record(ctx, { ...entry, payload, rules })
  return moveOn(ctx, plan)
}

/** Is a plan in force beside which one of this kind is not made? */
export async function standsMultiSector(ctx: Ctx, clientId: string, kind: PlanKind): Promise<boolean> {
  const stronger = yieldsTo(kind)
  if (stronger.length === 0) return false
  return (await listPlans(ctx, clientId)).some((p) => p.status === 'inForce' && stronger.includes(p.kind))
}

async function supersedeFormer(ctx: Ctx, plan: PlanRow): Promise<void> {
  const yielding = replaces(plan.kind)
  const former = (await listPlans(ctx, plan.clientId)).filter(
    (p) => p.status === 'inForce' && yielding.includes(p.kind),
  )
  for (const old of former) {
    await changeStatus(ctx, old, { status: 'superseded', endedOn: ctx.day, replacedBy: plan.id })
    const category = categoryOf(old.kind)
    const entry = { clientId: plan.clientId, type: 'plan.superseded', category } as const
    await record(ctx, { ...entry, subjectId: old.id, payload: { kind: old.kind, by: plan.id } })
  }
}

/** Kinds in which nothing of rehabilitative work is agreed. A client plan moves nothing that others see. */
const apart: readonly PlanKind[] = ['employment', 'coaching', 'clientPlan']

/** The joint path goes to follow-up; rehabilitative work that waited for a plan goes to search for a place. */
async function moveOn(ctx: Ctx, plan: PlanRow): Promise<Result<null>> {
  const { clientId, id } = plan
  const given = { plan: { id, signedOn: ctx.day } }
  if (plan.kind === 'multiSector') {
    const moved = await movePath(ctx, clientId, 'joint', 'planSigned', given)
    if (!moved.ok && moved.refusal.code !== 'path.noCase') return moved
  }
  const rehab = !apart.includes(plan.kind) ? await findOpenCase(ctx, clientId, 'rehabWork') : null
  if (rehab?.status !== 'planning') return accept(null)
  const moved = await movePath(ctx, clientId, 'rehabWork', 'planAgreed', given)
  return moved.ok ? accept(null) : moved
}
