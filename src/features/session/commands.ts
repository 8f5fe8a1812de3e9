import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { switchPosition as switchSession } from '../../platform/session/session.ts'

/** From the next act on, the session acts for another of the worker's own positions. */
export async function switchPosition(ctx: Ctx, positionId: string): Promise<Result<{ positionId: string }>> {
  const done = ctx.token !== null && (await switchSession(ctx.tx, ctx.token, positionId, ctx.at))
  if (!done) return notFound()
  await record(ctx, {
    clientId: null,
    type: 'session.positionSwitched',
    category: 'identity',
    subjectId: positionId,
  })
  return accept({ positionId })
}
