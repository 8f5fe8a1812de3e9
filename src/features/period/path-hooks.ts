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
  await movePath(ctx, period.clientId, 'rehabWork', move, { periodId: period.id })
}

/** The path must allow it: there is no contract before the decision. Clients without such a path are let through. */
export async function askPath(ctx: Ctx, period: Told, move: PathMove): Promise<Result<null>> {
  if (period.kind !== 'rehabWork') return accept(null)
  const moved = await movePath(ctx, period.clientId, 'rehabWork', move, { periodId: period.id })
  return moved.ok || moved.refusal.code === 'path.noCase' ? accept(null) : moved
}
