import { translator } from '../../../locales/translate.ts'
import type { OfficialDocument } from '../../kernel/document.ts'
import { accept, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import type { FileAccess } from '../../platform/access/file-access.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { readLetterhead } from '../document/index.ts'
import type { DocumentLanguage } from '../document/rules/letterhead.ts'
import { readPeriod } from './detail.ts'
import { documentsOf, type PeriodDocument, periodDocument } from './rules/period-document.ts'
import type { Period } from './store.ts'

/** One of the period's documents, in the organiser's name. */
export async function printPeriod(
  ctx: Ctx,
  period: Period,
  access: FileAccess,
  { which, language }: { readonly which: PeriodDocument; readonly language?: DocumentLanguage | undefined },
): Promise<Result<OfficialDocument>> {
  if (!documentsOf(period.status).includes(which))
    return refuse('period.noDocument', { facts: { status: period.status } })
  const detail = await readPeriod(ctx, period.id, access)
  const head = await readLetterhead(ctx, period.clientId, { language })
  if (!detail.ok || !head) return notFound()
  ctx.because(which)
  return accept(periodDocument(head, detail.value, which, translator(head.language)))
}
