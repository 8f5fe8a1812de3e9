import { accept, type Result, refuse } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { EvaluationBody } from './contract.ts'
import { tellPath } from './path-hooks.ts'
import { canMove, otherwise } from './rules/moves.ts'
import type { Period } from './store.ts'

export type Party = 'client' | 'place' | 'worker'

/** Whose words the session's are: the client's, the place's (own organisation's place), or the worker's. */
export function partyOf(ctx: Ctx, { organisationId }: Pick<Period, 'organisationId'>): Party {
  if (ctx.session.clientId !== null) return 'client'
  return organisationId !== null && organisationId === ctx.session.organisationId ? 'place' : 'worker'
}

/**
 * Evaluates a period, once a party (E9, C6). The worker's decides how it goes on and moves the path.
 * Nothing is changed afterwards: it is a statement.
 */
export async function evaluatePeriod(
  ctx: Ctx,
  period: Period,
  said: EvaluationBody,
): Promise<Result<{ id: string }>> {
  if (!canMove(period.status, 'evaluate') || period.organisationId === null)
    return refuse(otherwise.evaluate, { facts: { status: period.status } })
  const party = partyOf(ctx, period)
  if (party === 'worker' && said.continuation === null)
    return refuse('period.continuationOpen', { fields: { continuation: 'required' } })
  const earlier = await findEvaluation(ctx, period.id, party)
  if (earlier) return earlier === said.id ? accept({ id: said.id }) : refuse('period.evaluated')
  await ctx.tx
    .insertInto('evaluation')
    .values({
      ...said,
      periodId: period.id,
      clientId: period.clientId,
      organisationId: period.organisationId,
      party,
      positionId: ctx.session.positionId,
      givenAt: ctx.at,
    })
    .execute()
  await record(ctx, {
    clientId: period.clientId,
    type: 'period.evaluated',
    category: 'participation',
    subjectId: period.id,
    payload: { party, goalReached: said.goalReached, continuation: said.continuation },
  })
  if (party === 'worker') await tellPath(ctx, period, 'evaluationGiven')
  return accept({ id: said.id })
}

async function findEvaluation(ctx: Ctx, periodId: string, party: Party): Promise<string | null> {
  const row = await ctx.tx
    .selectFrom('evaluation')
    .select('id')
    .where('periodId', '=', periodId)
    .where('party', '=', party)
    .executeTakeFirst()
  return row?.id ?? null
}
