import { translator } from '../../../locales/translate.ts'
import type { OfficialDocument } from '../../kernel/document.ts'
import { accept, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import type { FileAccess } from '../../platform/access/file-access.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { readLetterhead } from '../document/index.ts'
import type { DocumentLanguage } from '../document/rules/letterhead.ts'
import { type Period, readPeriod } from '../period/index.ts'
import { attendedStatuses } from '../period/rules/moves.ts'
import { feedbackForm } from './rules/feedback-document.ts'
import { formOn } from './rules/form.ts'

/** The form on paper, with the period that it is about. */
export async function printForm(
  ctx: Ctx,
  period: Period,
  access: FileAccess,
  language: DocumentLanguage | undefined,
): Promise<Result<OfficialDocument>> {
  if (!(attendedStatuses as readonly string[]).includes(period.status)) return refuse('feedback.noPeriod')
  const detail = await readPeriod(ctx, period.id, access)
  const head = await readLetterhead(ctx, period.clientId, { language })
  if (!detail.ok || !head) return notFound()
  return accept(feedbackForm(head, detail.value, formOn(ctx.day), translator(head.language)))
}
