import { translator } from '../../../locales/translate.ts'
import type { OfficialDocument } from '../../kernel/document.ts'
import { addYears, dayInHelsinki } from '../../kernel/plain-date.ts'
import { accept, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { readLetterhead, readOfficeHead } from '../document/index.ts'
import type { DocumentLanguage } from '../document/rules/letterhead.ts'
import { listLogOf, listOwnLog } from './queries.ts'
import { answeredLogDocument, ownLogDocument } from './rules/log-document.ts'

/** Entries of an answer to a request: some fifty pages; the rest is asked for by shorter times. */
const mostAnswered = 1_500
/** Entries of one's own report, the newest of them: a file that a phone opens at once. */
const mostOwn = 300
/** Log data are not given from further back without a special reason (703/2023 11 §). */
const yearsBack = 2

/** The client's own log of the last two years, newest first. */
export async function printOwnLog(ctx: Ctx, language?: DocumentLanguage): Promise<Result<OfficialDocument>> {
  const { clientId } = ctx.session
  const head = clientId && (await readLetterhead(ctx, clientId, { language }))
  if (!head) return notFound()
  const from = addYears(ctx.day, -yearsBack)
  const { entries, next } = await listOwnLog(ctx, undefined, mostOwn)
  const recent = entries.filter((entry) => dayInHelsinki(new Date(entry.at)) >= from)
  const isCut = next !== null && recent.length === entries.length
  return accept(
    ownLogDocument(
      head,
      { from, to: ctx.day, entries: recent, isCut, byDay: true },
      translator(head.language),
    ),
  )
}

/** A request for log data answered: entries of one person over days. */
export async function printLogOf(
  ctx: Ctx,
  subjectId: string,
  { from, to, language = 'fi' }: { from: string; to: string; language?: DocumentLanguage | undefined },
): Promise<Result<OfficialDocument>> {
  if (to < from) return refuse('invalid', { fields: { to: 'endBeforeStart' } })
  ctx.saw([subjectId], ['log'])
  ctx.because(`from=${from} to=${to}`)
  const { entries, isCut } = await listLogOf(ctx, subjectId, { from, to })
  const shown = entries.slice(0, mostAnswered)
  const listing = { from, to, entries: shown, isCut: isCut || shown.length < entries.length, byDay: false }
  const head = await readOfficeHead(ctx, language)
  return accept(answeredLogDocument(head, subjectId, listing, translator(language)))
}
