import { accept } from '../../kernel/refusal.ts'
import { changes, exports_, prints, type Route, reads, route } from '../../platform/http/route.ts'
import * as acts from './acts-contract.ts'
import { agreeContact, markDifference } from './agree.ts'
import * as contract from './contract.ts'
import { exportYears, readFigures } from './figures.ts'
import { readForecast } from './forecast.ts'
import { listShareLists } from './lists.ts'
import { shareActions as may } from './policy.ts'
import { printReview } from './print.ts'
import { endReviewer, listReviewers, nameReviewer } from './reviewers.ts'
import { closeReview, saveReview } from './reviews.ts'
import { readRoom } from './room.ts'

const sums = { nothingPersonal: 'sums of a municipality’s list by month and year, no person' }

export const shareRoutes: readonly Route[] = [
  route(
    contract.listShareLists,
    { action: may.read, audit: { nothingPersonal: 'which lists one is named to review' } },
    async (ctx) => accept({ lists: await listShareLists(ctx) }),
  ),
  route(contract.readRoom, { action: may.read, audit: reads('share.roomRead') }, (ctx, { params, query }) =>
    readRoom(ctx, params.listId, query),
  ),
  route(contract.readFigures, { action: may.read, audit: sums }, (ctx, { params }) =>
    readFigures(ctx, params.listId),
  ),
  route(contract.readForecast, { action: may.read, audit: sums }, (ctx, { params, query }) =>
    readForecast(ctx, params.listId, query),
  ),
  route(
    contract.exportYears,
    { action: may.export, audit: exports_('share.exported') },
    (ctx, { params, query }) => exportYears(ctx, params.listId, query),
  ),
  route(
    acts.agreeContact,
    {
      action: may.agree,
      audit: changes('share.contactAgreed'),
      constraints: { share_agreement_share_list_id_month_client_id_key: 'changedMeanwhile' },
    },
    (ctx, { params, body }) => agreeContact(ctx, params.clientId, body),
  ),
  route(
    acts.markDifference,
    {
      action: may.agree,
      audit: changes('share.marked'),
      constraints: { share_mark_client_id_month_key: 'changedMeanwhile' },
    },
    (ctx, { params, body }) => markDifference(ctx, params.clientId, body),
  ),
  route(
    acts.saveReview,
    {
      action: may.review,
      audit: changes('share.reviewSaved'),
      constraints: { share_review_share_list_id_month_key: 'changedMeanwhile' },
    },
    (ctx, { params, body }) => saveReview(ctx, params.listId, body),
  ),
  route(
    acts.closeReview,
    { action: may.review, audit: changes('share.reviewClosed') },
    (ctx, { params, body }) => closeReview(ctx, params.reviewId, body.version),
  ),
  route(
    acts.printReview,
    { action: may.review, audit: prints('share.reviewPrinted') },
    (ctx, { params, query }) => printReview(ctx, params.reviewId, query.language),
  ),
  route(
    acts.listReviewers,
    { action: may.name, audit: { nothingPersonal: 'names of colleagues and their tasks' } },
    async (ctx) => accept(await listReviewers(ctx)),
  ),
  route(
    acts.nameReviewer,
    {
      action: may.name,
      audit: changes('share.reviewerNamed'),
      constraints: { share_reviewer_share_list_id_position_id_valid_excl: 'share.reviewerTwice' },
    },
    (ctx, { body }) => nameReviewer(ctx, body),
  ),
  route(acts.endReviewer, { action: may.name, audit: changes('share.reviewerEnded') }, (ctx, { params }) =>
    endReviewer(ctx, params.reviewerId),
  ),
]
