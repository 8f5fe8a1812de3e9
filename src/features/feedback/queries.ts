import { accept, type Result } from '../../kernel/refusal.ts'
import { mayRole } from '../../platform/access/action.ts'
import { type FileAccess, mayDo } from '../../platform/access/file-access.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { lastDayOf, type Period } from '../period/index.ts'
import { attendedStatuses } from '../period/rules/moves.ts'
import type { FeedbackView, OwnFeedback } from './contract.ts'
import { feedbackActions } from './policy.ts'
import { askedWindow, isWithin } from './rules/asked.ts'
import { formOn } from './rules/form.ts'
import { findFeedback, listOwnPeriods, nothing, readAskedDays } from './store.ts'

/** The client's periods of which feedback is asked or given, the newest first. `clientId` is the session's own. */
export async function listOwnFeedback(ctx: Ctx, clientId: string): Promise<OwnFeedback[]> {
  const days = await readAskedDays(ctx)
  const periods = await listOwnPeriods(ctx, clientId)
  const found = await findFeedback(
    ctx,
    periods.map(({ periodId }) => periodId),
  )
  return periods
    .map((period) => {
      const { given, disowned } = found.get(period.periodId) ?? nothing
      const window = askedWindow({ ...period, disownedOn: disowned?.disownedOn ?? null }, days)
      return {
        periodId: period.periodId,
        place: period.place,
        isAsked: given === null && isWithin(window, ctx.day),
        formVersion: formOn(ctx.day).version,
        given,
        disowned,
      }
    })
    .filter(({ isAsked, given, disowned }) => isAsked || given !== null || disowned !== null)
}

/** A period's feedback for those who follow it; the answers are those that the client lets them read. */
export async function readFeedback(
  ctx: Ctx,
  period: Period,
  access: FileAccess,
): Promise<Result<FeedbackView>> {
  const { given, disowned } = (await findFeedback(ctx, [period.id])).get(period.id) ?? nothing
  const isReal = (attendedStatuses as readonly string[]).includes(period.status)
  const course = { ...period, to: lastDayOf(period), disownedOn: disowned?.disownedOn ?? null }
  const asked = isReal ? askedWindow(course, await readAskedDays(ctx)) : null
  const { recordPaper } = feedbackActions
  const may = mayRole(recordPaper, ctx.session.role) && mayDo(access, recordPaper)
  // a place writes nothing in: its ground is its own periods only
  const isOrganiser = access.grounds.some(
    ({ columnName, writes }) => columnName !== 'placement.provider' && writes.includes('participation'),
  )
  return accept({
    isAsked: given === null && isWithin(asked, ctx.day),
    asked,
    formVersion: formOn(ctx.day).version,
    given,
    disowned,
    mayRecord:
      given === null && disowned === null && asked !== null && asked.from <= ctx.day && may && isOrganiser,
  })
}
