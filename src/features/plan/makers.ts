import { sql } from 'kysely'
import { accept, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { mayRole } from '../../platform/access/action.ts'
import { mayDo } from '../../platform/access/file-access.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { colleagueColumns } from '../organisation/index.ts'
import type { Maker } from './makers-contract.ts'
import { planActions } from './policy.ts'
import { makesTogether, mayMake } from './rules/makers.ts'
import { findPlan } from './store.ts'

interface Of {
  readonly clientId: string
  readonly planId: string
}

const over: readonly string[] = ['superseded', 'ended', 'dropped']

/** Officials who make the plan today. */
export async function listMakers(ctx: Ctx, { clientId, planId }: Of) {
  const plan = await findPlan(ctx, clientId, planId)
  if (!plan) return notFound()
  const { rows } = await sql<Maker>`
    select m.id, m.named_on, m.position_id is not distinct from ${ctx.session.positionId}::uuid as is_me, ${colleagueColumns}
    from plan_maker m join position p on p.id = m.position_id join worker w on w.id = p.worker_id
    join organisation o on o.id = p.organisation_id left join unit u on u.id = p.unit_id
    where m.plan_id = ${planId} and m.client_id = ${clientId} and (m.ended_on is null or m.ended_on >= ${ctx.day}::date)
    order by m.named_on, w.name, m.id`.execute(ctx.tx)
  const mayName =
    makesTogether(plan.kind) &&
    !over.includes(plan.status) &&
    ctx.access !== null &&
    mayRole(planActions.name, ctx.session.role) &&
    mayDo(ctx.access, planActions.name)
  return accept({ makers: rows, mayName })
}

/** Names an official of the other authority: from today the plan's makers see what its making needs (189/2001 12 §). */
export async function nameMaker(
  ctx: Ctx,
  { clientId, planId }: Of,
  { id, positionId }: { readonly id: string; readonly positionId: string },
): Promise<Result<{ id: string }>> {
  const plan = await findPlan(ctx, clientId, planId)
  if (!plan) return notFound()
  if (!makesTogether(plan.kind) || over.includes(plan.status))
    return refuse('plan.notMadeTogether', { citation: '189/2001 12 §' })
  const post = await findPost(ctx, positionId)
  if (!post || !mayMake(post)) return refuse('plan.makerUnfit', { fields: { positionId: 'unknown' } })
  const { rows } = await sql<{ id: string }>`
    insert into plan_maker (id, plan_id, client_id, position_id, named_on, named_by)
    values (${id}, ${planId}, ${clientId}, ${positionId}, ${ctx.day}, ${ctx.session.positionId})
    on conflict (plan_id, position_id) do update set ended_on = null returning id`.execute(ctx.tx)
  await tell(ctx, clientId, planId, 'plan.makerNamed', positionId)
  return accept({ id: rows[0]?.id ?? id })
}

async function findPost(ctx: Ctx, positionId: string) {
  const { rows } = await sql<{ role: string; kind: string | null }>`
    select p.role, o.kind from position p join organisation o on o.id = p.organisation_id and o.active
    where p.id = ${positionId} and p.valid @> ${ctx.day}::date`.execute(ctx.tx)
  return rows[0]
}

/** Today is the last day on which the official makes the plan. */
export async function endMaker(
  ctx: Ctx,
  of: Of & { readonly makerId: string },
): Promise<Result<{ id: string }>> {
  const { rows } = await sql<{ id: string; positionId: string }>`
    update plan_maker set ended_on = greatest(named_on, ${ctx.day}::date)
    where id = ${of.makerId} and plan_id = ${of.planId} and client_id = ${of.clientId} and ended_on is null
    returning id, position_id`.execute(ctx.tx)
  const [ended] = rows
  if (!ended) return notFound()
  await tell(ctx, of.clientId, of.planId, 'plan.makerEnded', ended.positionId)
  return accept({ id: ended.id })
}

/** A new version is made by those who made the one before. */
export async function copyMakers(ctx: Ctx, clientId: string, from: string, to: string): Promise<void> {
  await sql`
    insert into plan_maker (plan_id, client_id, position_id, named_on, named_by)
    select ${to}, ${clientId}, position_id, ${ctx.day}::date, ${ctx.session.positionId} from plan_maker
    where plan_id = ${from} and client_id = ${clientId} and ended_on is null`.execute(ctx.tx)
}

const tell = (ctx: Ctx, clientId: string, subjectId: string, type: string, positionId: string) =>
  record(ctx, { clientId, type, category: 'plan', subjectId, payload: { positionId } })
