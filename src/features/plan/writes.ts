import { mayOn } from '../../platform/access/file-access.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { PlanKind } from './contract.ts'
import { categoryOf } from './rules/plan-category.ts'

/**
 * May the one who asks change plans of this kind of the client whose file is open? The policies say the same (migration 0326). In own pages
 * the action alone says it. The log names the category of the plan.
 */
export function writesKind(ctx: Ctx, kind: PlanKind): boolean {
  const category = categoryOf(kind)
  ctx.saw([], [category])
  return ctx.session.clientId !== null || (ctx.access !== null && mayOn(ctx.access, category, 'write'))
}
