import { translator } from '../../../locales/translate.ts'
import type { OfficialDocument } from '../../kernel/document.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { readOfficeHead } from '../document/index.ts'
import type { DocumentLanguage } from '../document/rules/letterhead.ts'
import { judgeMonth } from './judge.ts'
import { findShareList, readLimits } from './lists.ts'
import { findReview } from './reviews.ts'
import { orderOf } from './rules/agenda.ts'
import { minutesDocument, minutesFigures } from './rules/minutes-document.ts'

/** The minutes of a review: who took part, what the list costs, and what was agreed of each person (F2). */
export async function printReview(
  ctx: Ctx,
  reviewId: string,
  language: DocumentLanguage = 'fi',
): Promise<Result<OfficialDocument>> {
  const review = await findReview(ctx, { id: reviewId })
  const list = review && (await findShareList(ctx, review.listId))
  if (!review || !list) return notFound()
  const limits = await readLimits(ctx)
  const all = await judgeMonth(ctx, list, plainDate(review.month), limits)
  const rows = all.sort(orderOf('agenda', ctx.day, limits))
  const agreed = rows.filter(({ agreement }) => agreement !== null)
  ctx.saw(
    agreed.map(({ clientId }) => clientId),
    ['identity', 'shareRow', 'contactLog'],
  )
  const head = await readOfficeHead(ctx, language)
  // approved before figures were kept: as they are now
  const figures = review.figures ?? minutesFigures(rows)
  return accept(minutesDocument(head, { review, list, figures, agreed }, translator(language)))
}
