import { sql } from 'kysely'
import { accept, type Result } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { movePath } from '../path/index.ts'
import type { PeriodKind } from './rules/moves.ts'

/** What a period tells the client's path of rehabilitative work (paths.md P2). */
export type PathMove =
  | 'placeReserved'
  | 'placeLost'
  | 'contractSigned'
  | 'periodStarted'
  | 'evaluationGiven'
  | 'ended'

interface Told {
  readonly id: string
  readonly clientId: string
  readonly kind: PeriodKind
}

/** Moves the path where it can be moved. A client who is not on it, or whose path is elsewhere, keeps the period all the same. */
export async function tellPath(ctx: Ctx, period: Told, move: PathMove): Promise<void> {
  if (period.kind !== 'rehabWork') return
  if ((move === 'ended' || move === 'evaluationGiven') && (await isContinued(ctx, period))) return
  await movePath(ctx, period.clientId, 'rehabWork', move, { periodId: period.id })
}

/** The next period is agreed already: the path is there, and the end of this one takes it nowhere. */
async function isContinued(ctx: Ctx, { id, clientId }: Told): Promise<boolean> {
  const { rows } = await sql`
    select from period p join period n on n.client_id = p.client_id and n.kind = p.kind and n.status = 'agreed'
      and lower(n.during) > lower(p.during)
    where p.id = ${id} and p.client_id = ${clientId} limit 1`.execute(ctx.tx)
  return rows.length > 0
}

/** The path must allow it: there is no contract before the decision. Clients without such a path are let through. */
export async function askPath(ctx: Ctx, period: Told, move: PathMove): Promise<Result<null>> {
  if (period.kind !== 'rehabWork') return accept(null)
  const moved = await movePath(ctx, period.clientId, 'rehabWork', move, { periodId: period.id })
  return moved.ok || moved.refusal.code === 'path.noCase' ? accept(null) : moved
}
