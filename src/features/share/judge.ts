import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { RoomRow } from './contract.ts'
import { readFacts } from './facts.ts'
import type { ShareList } from './lists.ts'
import { type RoomLimits, rowOf } from './rules/room.ts'

/** People of one month's list, each judged. */
export async function judgeMonth(
  ctx: Ctx,
  list: ShareList,
  month: PlainDate,
  limits: RoomLimits,
): Promise<RoomRow[]> {
  const facts = await readFacts(ctx, list, month, limits)
  return facts.flatMap((one) => rowOf(one, month, limits) ?? [])
}
