import { sql } from 'kysely'
import { accept, changedMeanwhile, notFound, type Result } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { laneOf } from '../path/index.ts'
import type { Party } from './contract.ts'
import { type Saved, savedOf } from './draft.ts'
import { canConfirm } from './rules/can-confirm.ts'
import { findPlan, lockPlan } from './store.ts'

export interface ConfirmationRow {
  readonly planId: string
  readonly party: Party
  readonly name: string
  readonly confirmedAt: Date
}

export async function listConfirmations(ctx: Ctx, planIds: readonly string[]): Promise<ConfirmationRow[]> {
  const { rows } = await sql<ConfirmationRow>`
    select c.plan_id, c.party, w.name, c.confirmed_at
    from plan_confirmation c join position p on p.id = c.position_id join worker w on w.id = p.worker_id
    where c.plan_id = any (${planIds}::uuid[])`.execute(ctx.tx)
  return rows
}

/**
 * Confirms for one's own authority that a light activation plan is enough (C2). It holds for the text that was read: the
 * version is that of the page, and another text of the preconditions undoes it (migration 0166).
 */
export async function confirmPreconditions(
  ctx: Ctx,
  {
    clientId,
    planId,
    version,
  }: { readonly clientId: string; readonly planId: string; readonly version: number },
): Promise<Result<Saved>> {
  await lockPlan(ctx, planId)
  const plan = await findPlan(ctx, clientId, planId)
  if (!plan) return notFound()
  if (plan.version !== version) return changedMeanwhile({ status: plan.status })
  const confirmed = (await listConfirmations(ctx, [planId])).map(({ party }) => party)
  const { role, organisationKind, positionId } = ctx.session
  const post = { lane: laneOf(organisationKind), role, kind: organisationKind }
  const may = canConfirm({ ...plan, confirmed, post })
  if (!may.ok) return may
  if (!positionId) return notFound()
  await ctx.tx
    .insertInto('planConfirmation')
    .values({ planId, clientId, party: may.value, positionId, confirmedAt: ctx.at })
    .execute()
  const payload = { kind: plan.kind, party: may.value }
  await record(ctx, { clientId, type: 'plan.confirmed', category: 'plan', subjectId: planId, payload })
  return accept(savedOf(plan))
}
