import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Rater, Ratings } from './outcomes-contract.ts'
import { addRatings, listOutcomes } from './outcomes-store.ts'
import { canRate } from './rules/can-rate.ts'
import { categoryOf } from './rules/plan-category.ts'
import { findPlan } from './store.ts'
import { writesKind } from './writes.ts'

interface Of {
  readonly clientId: string
  readonly planId: string
  readonly ratings: Ratings
}

/** Rates the outcomes of a plan at its end as its worker, or writes down what the client said beside one. */
export const rateOutcomes = (ctx: Ctx, of: Of & { readonly party: Rater }): Promise<Result<{ id: string }>> =>
  rate(ctx, of, of.party)

/** The client rates in own pages. */
export async function rateOwnOutcomes(ctx: Ctx, of: Omit<Of, 'clientId'>): Promise<Result<{ id: string }>> {
  const { clientId } = ctx.session
  return clientId ? rate(ctx, { ...of, clientId }, 'client') : notFound()
}

/** Once a side, every outcome at once; nothing of it is changed afterwards: it is a statement. */
async function rate(
  ctx: Ctx,
  { clientId, planId, ratings }: Of,
  party: Rater,
): Promise<Result<{ id: string }>> {
  const plan = await findPlan(ctx, clientId, planId)
  if (!plan || !writesKind(ctx, plan.kind)) return notFound()
  const may = canRate(plan.status, await listOutcomes(ctx, [planId]), party, ratings)
  if (!may.ok) return may
  await addRatings(ctx, plan, party, ratings)
  const payload = { kind: plan.kind, party, rated: ratings.map(({ rating }) => rating) }
  await record(ctx, {
    clientId,
    type: 'plan.rated',
    category: categoryOf(plan.kind),
    subjectId: planId,
    payload,
  })
  return accept({ id: planId })
}
