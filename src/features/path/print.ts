import { translator } from '../../../locales/translate.ts'
import type { OfficialDocument } from '../../kernel/document.ts'
import { withNames } from '../../kernel/organisation-names.ts'
import { accept, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { readLetterhead, readNames } from '../document/index.ts'
import type { DocumentLanguage } from '../document/rules/letterhead.ts'
import { listPaths } from './queries.ts'
import { assessmentDocument } from './rules/assessment-document.ts'

/** The final assessment of a closed case. */
export async function printAssessment(
  ctx: Ctx,
  caseId: string,
  language?: DocumentLanguage,
): Promise<Result<OfficialDocument>> {
  if (!ctx.access) return notFound()
  const kase = (await listPaths(ctx, ctx.access)).cases.find(({ id }) => id === caseId)
  if (!kase) return notFound()
  if (kase.closedOn === null) return refuse('path.notClosed')
  const head = await readLetterhead(ctx, ctx.access.clientId, { language })
  if (!head) return notFound()
  const named = withNames(kase, await readNames(ctx, head.language))
  return accept(assessmentDocument(head, named, translator(head.language)))
}
