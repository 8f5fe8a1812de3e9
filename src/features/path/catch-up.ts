import type { Ctx } from '../../platform/http/context.ts'
import type { Move } from './contract.ts'
import type { PathCase } from './store.ts'

/**
 * A place answers from a link or in its own pages and may write nothing on the client's path. The reservation itself is
 * the fact: a case that still searches has found its place. Returns the reserved period's id, or null.
 */
export async function findReservedPeriod(ctx: Ctx, found: PathCase): Promise<string | null> {
  if (found.path !== 'rehabWork' || found.status !== 'placeSearch') return null
  const row = await ctx.tx
    .selectFrom('period')
    .select('id')
    .where('clientId', '=', found.clientId)
    .where('kind', '=', 'rehabWork')
    .where('status', 'in', ['reserved', 'agreed'])
    .orderBy('reservedOn', 'desc')
    .executeTakeFirst()
  return row?.id ?? null
}

/** Moves before which the reservation's step is written when it is still missing. */
export const followsReservation = (move: Move): boolean => move === 'recordDecision'
