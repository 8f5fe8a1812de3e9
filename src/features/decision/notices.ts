import { sql } from 'kysely'
import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { DecisionNotice } from './settings-contract.ts'
import { type FullDecision, findClientName } from './store.ts'

/** Tells the unit that must know and enter a decision: adult social work of the area (D3). */
export async function tellUnit(
  ctx: Ctx,
  decision: FullDecision,
  unitId: string,
  number: string,
): Promise<void> {
  const { id, clientId, organisationId, kind, contents } = decision
  const { result, validFrom, validTo } = contents
  const about = { kind, number, result, validFrom, validTo, client: await findClientName(ctx, clientId) }
  await ctx.tx
    .insertInto('decisionNotice')
    .values({
      decisionId: id,
      clientId,
      organisationId,
      unitId,
      toldAt: ctx.at,
      about: JSON.stringify(about),
    })
    .execute()
}

interface Row {
  readonly decisionId: string
  readonly clientId: string
  readonly about: Omit<DecisionNotice, 'decisionId' | 'toldAt' | 'enteredAt' | 'enteredBy'>
  readonly toldAt: Date
  readonly enteredAt: Date | null
  readonly enteredBy: string | null
}

/** Decisions of which one's own unit has been told: those to be entered first, then what was entered of late. */
export async function viewNotices(ctx: Ctx): Promise<{ notices: DecisionNotice[] }> {
  const { rows } = await sql<Row>`
    select n.decision_id, n.client_id, n.about, n.told_at, n.entered_at, w.name as entered_by
    from decision_notice n left join position p on p.id = n.entered_by left join worker w on w.id = p.worker_id
    where n.unit_id = ${ctx.session.unitId} order by n.entered_at desc nulls first, n.told_at desc limit 100`.execute(
    ctx.tx,
  )
  ctx.saw(
    rows.map(({ clientId }) => clientId),
    ['decisionJoint'],
  )
  return {
    notices: rows.map(({ decisionId, about, toldAt, enteredAt, enteredBy }) => ({
      ...about,
      decisionId,
      enteredBy,
      toldAt: toldAt.toISOString(),
      enteredAt: enteredAt?.toISOString() ?? null,
    })),
  }
}

/** The unit has entered it in its own records; once. */
export async function enterNotice(ctx: Ctx, decisionId: string): Promise<Result<{ decisionId: string }>> {
  const done = await ctx.tx
    .updateTable('decisionNotice')
    .set({ enteredAt: ctx.at, enteredBy: ctx.session.positionId })
    .where('decisionId', '=', decisionId)
    .where('unitId', '=', ctx.session.unitId ?? '')
    .where('enteredAt', 'is', null)
    .returning('clientId')
    .executeTakeFirst()
  if (!done) return notFound()
  ctx.saw([done.clientId], ['decisionJoint'])
  return accept({ decisionId })
}
