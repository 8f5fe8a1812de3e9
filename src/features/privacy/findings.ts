import { sql } from 'kysely'
import type { BodyOf, QueryOf } from '../../kernel/endpoint.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type * as contract from './contract.ts'
import type { Finding } from './contract.ts'
import { whyFinding } from './rules/finding-why.ts'

const pageSize = 50

interface Row extends Omit<Finding, 'why' | 'closedAt' | 'mayClose'> {
  readonly day: PlainDate
  readonly facts: Readonly<Record<string, string | number>>
  readonly workerId: string
  readonly closedAt: Date | null
}

interface Wanted {
  readonly id?: string
  readonly closed?: boolean | undefined
  readonly before?: string | undefined
  readonly limit: number
}

async function select(ctx: Ctx, { id, closed, before, limit }: Wanted): Promise<Finding[]> {
  const [beforeDay, beforeId] = before?.split('_') ?? []
  const { rows } = await sql<Row>`
    with page as (
      select * from log_finding f
      where ${id ? sql`f.id = ${id}` : closed ? sql`f.outcome is not null` : sql`f.outcome is null`}
        and ${beforeDay && beforeId ? sql`(f.day, f.id) < (${beforeDay}::date, ${beforeId}::uuid)` : sql`true`}
      order by f.day desc, f.id desc limit ${limit}
    )
    select f.id, f.rule, f.day, f.facts, f.worker_id, w.name as worker, p.role, o.name as organisation, f.client_id, f.outcome, f.reason,
      f.closed_at, cw.name as closed_by, f.version
    from page f join worker w on w.id = f.worker_id left join position p on p.id = f.position_id
    left join organisation o on o.id = p.organisation_id left join position cp on cp.id = f.closed_by
    left join worker cw on cw.id = cp.worker_id order by f.day desc, f.id desc`.execute(ctx.tx)
  return rows.map(({ facts, workerId, closedAt, ...row }) => ({
    ...row,
    why: whyFinding(row.rule, row.day, facts),
    closedAt: closedAt?.toISOString() ?? null,
    mayClose: workerId !== ctx.session.workerId,
  }))
}

/** A page of findings, and how many are open. */
export async function listFindings(ctx: Ctx, { closed, before }: QueryOf<typeof contract.listFindings>) {
  const found = await select(ctx, { closed, before, limit: pageSize + 1 })
  const page = found.slice(0, pageSize)
  const last = page.at(-1)
  const { rows } = await sql<{ open: number }>`
    select count(*)::int as open from log_finding where outcome is null`.execute(ctx.tx)
  const watch = await ctx.tx.selectFrom('logWatch').select('watchedUntil').executeTakeFirst()
  return {
    findings: page,
    next: found.length > pageSize && last ? `${last.day}_${last.id}` : null,
    open: rows[0]?.open ?? 0,
    watchedUntil: watch?.watchedUntil ?? null,
  }
}

/** Closes a finding with what came of it; the reason is always written, and nobody closes one on oneself. */
export async function closeFinding(
  ctx: Ctx,
  findingId: string,
  { outcome, reason, version }: BodyOf<typeof contract.closeFinding>,
): Promise<Result<Finding>> {
  const said = reason.trim()
  if (said === '') return refuse('invalid', { fields: { reason: 'required' } })
  const [found] = await select(ctx, { id: findingId, limit: 1 })
  if (!found) return notFound()
  if (!found.mayClose) return refuse('privacy.ownFinding')
  const done = await ctx.tx
    .updateTable('logFinding')
    .set({
      outcome,
      reason: said,
      closedAt: ctx.at,
      closedBy: ctx.session.positionId,
      version: version + 1,
    })
    .where('id', '=', findingId)
    .where('version', '=', version)
    .where('outcome', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) return changedMeanwhile({ closedBy: found.closedBy })
  if (found.clientId) ctx.saw([found.clientId], ['log'])
  await record(ctx, {
    clientId: found.clientId,
    type: 'privacy.findingClosed',
    category: 'log',
    subjectId: findingId,
    payload: { rule: found.rule, outcome },
  })
  const [after] = await select(ctx, { id: findingId, limit: 1 })
  return after ? accept(after) : notFound()
}
