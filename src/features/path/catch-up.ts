import { sql } from 'kysely'
import type { Ctx } from '../../platform/http/context.ts'
import type { Continuation, Move } from './contract.ts'
import type { Renewal } from './rules/continuation.ts'
import type { PathCase } from './store.ts'

/**
 * A place answers from a link or in its own pages and may write nothing on the client's path. The reservation itself is
 * the fact: a case that still searches has found its place. Returns the reserved period's id, or null.
 */
export async function findReservedPeriod(ctx: Ctx, found: PathCase): Promise<string | null> {
  if (found.path !== 'rehabWork' || found.status !== 'placeSearch') return null
  const { rows } = await sql<{ id: string }>`
    select id from period
    where client_id = ${found.clientId} and kind = 'rehabWork' and status in ('reserved', 'agreed') and not upper_inf(during)
    order by reserved_on desc nulls last, id desc limit 1`.execute(ctx.tx)
  return rows[0]?.id ?? null
}

export interface Evaluated {
  readonly periodId: string
  /** What the worker's evaluation decided; null before it. */
  readonly continuation: Continuation | null
  readonly text: string | null
  readonly renewal: Renewal
}

/** The newest period of a case that is at its evaluation, what was decided of it, and how far the next one has come. */
export async function findEvaluated(ctx: Ctx, found: PathCase): Promise<Evaluated | null> {
  if (found.path !== 'rehabWork' || found.status !== 'evaluation') return null
  const { rows } = await sql<Evaluated>`
    select p.id as period_id, e.continuation, e.text,
      coalesce((select n.status from period n where n.client_id = p.client_id and n.kind = 'rehabWork'
        and n.status in ('held', 'reserved') and lower(n.during) > lower(p.during)
        order by n.status = 'reserved' desc limit 1), 'none') as renewal
    from period p left join evaluation e on e.period_id = p.id and e.party = 'worker'
    where p.client_id = ${found.clientId} and p.kind = 'rehabWork' and p.status in ('agreed', 'ended', 'interrupted')
    order by lower(p.during) desc, p.id desc limit 1`.execute(ctx.tx)
  return rows[0] ?? null
}

/** Moves before which the reservation's step is written when it is still missing. */
export const followsReservation = (move: Move): boolean => move === 'recordDecision'
