import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import type { Action } from '../../platform/access/action.ts'
import type { FileAccess } from '../../platform/access/file-access.ts'
import { requireFile } from '../../platform/access/require.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { changes, prints, type Route, reads, route } from '../../platform/http/route.ts'
import { findPeriod, type Period } from '../period/index.ts'
import { giveFeedback, letSee, recordPaper } from './commands.ts'
import * as contract from './contract.ts'
import { feedbackActions as may } from './policy.ts'
import { printForm } from './print.ts'
import { listOwnFeedback, readFeedback } from './queries.ts'

/** The period of the path, when the session's grounds on its client allow the action. */
async function onPeriod<T>(
  ctx: Ctx,
  periodId: string,
  action: Action,
  work: (period: Period, access: FileAccess) => Promise<Result<T>>,
): Promise<Result<T>> {
  const period = await findPeriod(ctx, periodId)
  if (!period) return notFound()
  const access = await requireFile(ctx, period.clientId, action)
  return access.ok ? work(period, access.value) : access
}

/** Two at once – the client on the phone, a worker from paper: the second is told. */
const constraints = { feedback_period_id_key: 'feedback.given' }

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
