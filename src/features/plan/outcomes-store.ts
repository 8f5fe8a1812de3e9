import { sql } from 'kysely'
import type { Ctx } from '../../platform/http/context.ts'
import type { OutcomeView, PlanOutcome, Rated, Rater, Rating, Ratings } from './outcomes-contract.ts'

interface Of {
  readonly id: string
  readonly clientId: string
}

interface OutcomeRow extends PlanOutcome {
  readonly id: string
  readonly planId: string
}
interface RatingRow extends Omit<Rating, 'at'> {
  readonly outcomeId: string
  readonly party: Rater
  readonly ratedAt: Date
}

/** Outcomes of plans in the order in which they were written, with what each side said of them. */
export async function listOutcomes(
  ctx: Ctx,
  planIds: readonly string[],
): Promise<(OutcomeView & { readonly planId: string })[]> {
  const { rows: outcomes } = await sql<OutcomeRow>`
    select id, plan_id, area, text from plan_outcome
    where plan_id = any (${planIds}::uuid[]) order by rank`.execute(ctx.tx)
  if (outcomes.length === 0) return []
  const { rows } = await sql<RatingRow>`
    select r.outcome_id, r.party, r.rating, r.note, r.how, r.rated_at, w.name as by
    from plan_outcome_rating r left join position p on p.id = r.position_id left join worker w on w.id = p.worker_id
    where r.plan_id = any (${planIds}::uuid[])`.execute(ctx.tx)
  const said = (outcomeId: string, party: Rater): Rating | null => {
    const row = rows.find((one) => one.outcomeId === outcomeId && one.party === party)
    return row
      ? { rating: row.rating, note: row.note, how: row.how, by: row.by, at: row.ratedAt.toISOString() }
      : null
  }
  return outcomes.map((outcome) => ({
    ...outcome,
    client: said(outcome.id, 'client'),
    worker: said(outcome.id, 'worker'),
  }))
}

/** A draft's outcomes as they are now, in place of those before. */
export async function rewriteOutcomes(ctx: Ctx, plan: Of, outcomes: readonly PlanOutcome[]): Promise<void> {
  await ctx.tx.deleteFrom('planOutcome').where('planId', '=', plan.id).execute()
  if (outcomes.length === 0) return
  const rows = outcomes.map(({ area, text }, rank) => ({
    planId: plan.id,
    clientId: plan.clientId,
    rank,
    area,
    text,
  }))
  await ctx.tx.insertInto('planOutcome').values(rows).execute()
}

/** A new version begins with the same outcomes, which are then rated anew. */
export async function copyOutcomes(ctx: Ctx, from: Of, to: Of): Promise<void> {
  await sql`
    insert into plan_outcome (plan_id, client_id, rank, area, text)
    select ${to.id}, ${to.clientId}, rank, area, text from plan_outcome
    where plan_id = ${from.id} and client_id = ${from.clientId}`.execute(ctx.tx)
}

export async function addRatings(ctx: Ctx, plan: Of, party: Rater, given: Ratings): Promise<void> {
  const { positionId } = ctx.session
  const rows = given.map(({ outcomeId, rating, note }) => ({
    outcomeId,
    planId: plan.id,
    clientId: plan.clientId,
    party,
    rating: rating as Rated,
    note: note.trim(),
    how: positionId ? 'onTheSpot' : 'ownPage',
    positionId,
    ratedAt: ctx.at,
  }))
  await ctx.tx.insertInto('planOutcomeRating').values(rows).execute()
}
