import { notFound, type Result } from '../../kernel/refusal.ts'
import type { Action } from '../../platform/access/action.ts'
import type { FileAccess } from '../../platform/access/file-access.ts'
import { requireFile } from '../../platform/access/require.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { findPeriod, type Period } from './store.ts'

/** The period of the path, when the session's grounds on its client allow the action. */
export async function onPeriod<T>(
  ctx: Ctx,
  periodId: string,
  action: Action,
  work: (period: Period, access: FileAccess) => Promise<Result<T>>,
): Promise<Result<T>> {
  const period = await findPeriod(ctx, periodId)
  if (!period) return notFound()
  const access = await requireFile(ctx, period.clientId, action)
  return access.ok ? work(period, access.value) : access
}
