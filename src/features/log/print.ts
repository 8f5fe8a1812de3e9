import { translator } from '../../../locales/translate.ts'
import type { OfficialDocument } from '../../kernel/document.ts'
import { withNames } from '../../kernel/organisation-names.ts'
import { addDays, dayInHelsinki } from '../../kernel/plain-date.ts'
import { accept, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { logReplyRule } from '../../law/rules/log-reply.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { readLetterhead, readNames, readOfficeHead } from '../document/index.ts'
import type { DocumentLanguage } from '../document/rules/letterhead.ts'
import { lastDroppedDay } from './keeping.ts'
import { listLogOf, listOwnLog } from './queries.ts'
import { answeredLogDocument, ownLogDocument } from './rules/log-document.ts'

/** Entries of an answer to a request: some fifty pages; the rest is asked for by shorter times. */
const mostAnswered = 1_500
/** Entries of one's own report, the newest of them: a file that a phone opens at once. */
const mostOwn = 1_000

/** The client's own log, newest first, from as far back as is given without a special reason (703/2023 11 §). */
export async function printOwnLog(ctx: Ctx, language?: DocumentLanguage): Promise<Result<OfficialDocument>> {
  const { clientId } = ctx.session
  const head = clientId && (await readLetterhead(ctx, clientId, { language }))
  if (!head) return notFound()
  const reply = logReplyRule.run({ requestedOn: ctx.day })
  if (!reply.ok) return reply
  const from = reply.answer.notOlderThan
  const { entries, next } = await listOwnLog(ctx, undefined, mostOwn)
  const recent = entries.filter((entry) => dayInHelsinki(new Date(entry.at)) >= from)
  const isCut = next !== null && recent.length === entries.length
  const listing = { from, to: ctx.day, entries: recent, isCut, byPerson: true }
  const named = withNames(listing, await readNames(ctx, head.language))
  return accept(ownLogDocument(head, named, translator(head.language)))
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
  const droppedTo = await lastDroppedDay(ctx)
  const listing = {
    from,
    to,
    entries: shown,
    isCut: isCut || shown.length < entries.length,
    // of the day after it some early hours have gone
    droppedTo: droppedTo !== null && from <= addDays(droppedTo, 1) ? droppedTo : null,
    byPerson: false,
  }
  const head = await readOfficeHead(ctx, language)
  const named = withNames(listing, await readNames(ctx, language))
  return accept(answeredLogDocument(head, subjectId, named, translator(language)))
}
