import { accept, notFound } from '../../kernel/refusal.ts'
import { changes, prints, type Route, reads, route } from '../../platform/http/route.ts'
import { onPeriod } from '../period/index.ts'
import { disown, giveFeedback, letSee, recordPaper } from './commands.ts'
import * as contract from './contract.ts'
import { feedbackActions as may } from './policy.ts'
import { printForm } from './print.ts'
import { listOwnFeedback, readFeedback } from './queries.ts'

/** Two at once – the client on the phone, a worker from paper: the second is told. */
const constraints = { feedback_stands_once: 'feedback.given', feedback_way_once: 'feedback.given' }

export const feedbackRoutes: readonly Route[] = [
  route(contract.listOwnFeedback, { action: may.own, audit: reads('feedback.ownRead') }, async (ctx) => {
    const { clientId } = ctx.session
    return clientId ? accept({ periods: await listOwnFeedback(ctx, clientId) }) : notFound()
  }),
  route(
    contract.giveFeedback,
    { action: may.give, audit: changes('feedback.given'), constraints },
    (ctx, { params, body }) =>
      onPeriod(ctx, params.periodId, may.give, (period) => giveFeedback(ctx, period, body)),
  ),
  route(
    contract.letSee,
    { action: may.letSee, audit: changes('feedback.readersChanged') },
    (ctx, { params, body }) =>
      onPeriod(ctx, params.periodId, may.letSee, (period) => letSee(ctx, period, body)),
  ),
  route(
    contract.disownFeedback,
    { action: may.disown, audit: changes('feedback.disowned') },
    (ctx, { params, body }) =>
      onPeriod(ctx, params.periodId, may.disown, (period) => disown(ctx, period, body)),
  ),
  route(contract.readFeedback, { action: may.read, audit: reads('feedback.read') }, (ctx, { params }) =>
    onPeriod(ctx, params.periodId, may.read, (period, access) => readFeedback(ctx, period, access)),
  ),
  route(
    contract.recordPaper,
    { action: may.recordPaper, audit: changes('feedback.recordedFromPaper'), constraints },
    (ctx, { params, body }) =>
      onPeriod(ctx, params.periodId, may.recordPaper, (period) => recordPaper(ctx, period, body)),
  ),
  route(
    contract.printFeedbackForm,
    { action: may.print, audit: prints('feedback.formPrinted') },
    (ctx, { params, query }) =>
      onPeriod(ctx, params.periodId, may.print, (period, access) =>
        printForm(ctx, period, access, query.language),
      ),
  ),
]
