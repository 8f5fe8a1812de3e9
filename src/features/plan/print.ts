import { translator } from '../../../locales/translate.ts'
import type { OfficialDocument } from '../../kernel/document.ts'
import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { readLetterhead } from '../document/index.ts'
import type { DocumentLanguage } from '../document/rules/letterhead.ts'
import { viewPlans } from './queries.ts'
import { categoryOf } from './rules/plan-category.ts'
import { planDocument } from './rules/plan-document.ts'
import { findLastSigner } from './store.ts'

/** A plan as its reader may see it, given in the name of the authority that signed last. */
export async function printPlan(
  ctx: Ctx,
  planId: string,
  language?: DocumentLanguage,
): Promise<Result<OfficialDocument>> {
  if (!ctx.access) return notFound()
  const { plans } = await viewPlans(ctx, ctx.access)
  const plan = plans.find(({ id }) => id === planId)
  if (!plan) return notFound()
  ctx.saw([], [categoryOf(plan.kind)])
  const head = await readLetterhead(ctx, ctx.access.clientId, {
    language,
    positionId: await findLastSigner(ctx, planId),
  })
  if (!head) return notFound()
  return accept(planDocument(head, plan, translator(head.language)))
}
