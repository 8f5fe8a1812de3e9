import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import type { Ctx } from '../http/context.ts'
import type { Action } from './action.ts'
import { type FileAccess, findFileAccess, refusalOn } from './file-access.ts'

/**
 * For routes whose path names a referral, period or place instead of the client: asks the grounds on that row's client
 * and tells the log whom it concerned. Not found and not yours look the same.
 */
export async function requireFile(ctx: Ctx, clientId: string, action: Action): Promise<Result<FileAccess>> {
  const access = await findFileAccess(ctx.tx, clientId)
  // also of what is refused here: the log names whose file it was tried on
  if (access) ctx.concerns(access)
  const refusal = refusalOn(access, action)
  if (refusal || !access) return { ok: false, refusal: refusal ?? notFound().refusal }
  return accept(access)
}
