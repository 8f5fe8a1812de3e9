import { translator } from '../../../locales/translate.ts'
import type { OfficialDocument } from '../../kernel/document.ts'
import { withNames } from '../../kernel/organisation-names.ts'
import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { readLetterhead, readNames } from '../document/index.ts'
import type { DocumentLanguage } from '../document/rules/letterhead.ts'
import { consentDocument } from './rules/consent-document.ts'
import { findStored, viewOf } from './store.ts'

/** A consent for signature, or as it was given. */
export async function printConsent(
  ctx: Ctx,
  { clientId, consentId }: { readonly clientId: string; readonly consentId: string },
  language?: DocumentLanguage,
): Promise<Result<OfficialDocument>> {
  const stored = await findStored(ctx, clientId, consentId)
  const head = stored && (await readLetterhead(ctx, clientId, { language }))
  if (!stored || !head) return notFound()
  const consent = withNames(viewOf(ctx, stored), await readNames(ctx, head.language))
  return accept(consentDocument(head, consent, translator(head.language)))
}
