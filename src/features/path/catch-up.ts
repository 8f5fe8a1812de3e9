import { sql } from 'kysely'
import type { Ctx } from '../../platform/http/context.ts'
import type { Move } from './contract.ts'
import type { PathCase } from './store.ts'

/**
 * A place answers from a link or in its own pages and may write nothing on the client's path. The reservation itself is
 * the fact: a case that still searches has found its place. Returns the reserved period's id, or null.
 */
export async function findReservedPeriod(ctx: Ctx, found: PathCase): Promise<string | null> {
  if (found.status !== 'placeSearch') return null
  return (await findReserved(ctx, found))?.id ?? null
}

export interface Reserved {
  readonly id: string
  readonly from: string
  readonly to: string
}

/** The reserved period of a case that waits for its decision: its days need not be typed again. */
export async function findReserved(ctx: Ctx, found: PathCase): Promise<Reserved | null> {
  const waits = found.status === 'placeSearch' || found.status === 'decision'
  if (found.path !== 'rehabWork' || !waits) return null
  const { rows } = await sql<Reserved>`
    select id, lower(during)::text as "from", (upper(during) - 1)::text as "to" from period
    where client_id = ${found.clientId} and kind = 'rehabWork' and status in ('reserved', 'agreed') and not upper_inf(during)
    order by reserved_on desc nulls last, id desc limit 1`.execute(ctx.tx)
  return rows[0] ?? null
}

/** Moves before which the reservation's step is written when it is still missing. */
export const followsReservation = (move: Move): boolean => move === 'recordDecision'
