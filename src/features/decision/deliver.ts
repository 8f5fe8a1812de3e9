import { addDays, instantInHelsinki, type PlainDate } from '../../kernel/plain-date.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { queue } from '../../platform/jobs.ts'
import type { Done } from './acts-contract.ts'
import type { Method } from './contract.ts'
import { doneOf, type Of, openFor, tell } from './prepare.ts'
import { appealOf } from './rules/appeal.ts'
import { addAct, changeDecision, type FullDecision, findDelivery } from './store.ts'

/** The worker records that the letter was posted, or the decision handed over. */
export async function deliverDecision(
  ctx: Ctx,
  of: Of,
  given: { readonly sentOn: PlainDate; readonly receivedOn?: PlainDate },
): Promise<Result<Done>> {
  const open = await openFor(ctx, of, 'deliver')
  if (!open.ok) return open
  const { decision } = open.value
  const delivery = await findDelivery(ctx, decision.id)
  if (!delivery) return notFound()
  // an electronic notice leaves by itself
  if (delivery.method === 'eNotice') return refuse('decision.leavesByItself')
  if (given.sentOn > ctx.day) return refuse('decision.dayFuture', { fields: { sentOn: 'future' } })
  if (decision.decidedOn && given.sentOn < decision.decidedOn)
    return refuse('decision.sentBeforeMade', { fields: { sentOn: 'invalid' } })
  return send(ctx, decision, delivery.method, given.sentOn, given.receivedOn ?? null)
}

/** Writes the day of sending, the day of receipt and the last day of appeal; the decision is delivered once. */
export async function send(
  ctx: Ctx,
  decision: FullDecision,
  method: Method,
  sentOn: PlainDate,
  receivedOn: PlainDate | null,
): Promise<Result<Done>> {
  const written = await writeReceipt(ctx, decision, { method, sentOn, receivedOn })
  if (!written.ok) return written
  if (!(await changeDecision(ctx, decision, { status: 'delivered', deliveredOn: sentOn })))
    return changedMeanwhile()
  await addAct(ctx, decision, method === 'eNotice' ? 'send' : 'deliver', { on: sentOn })
  await tell(ctx, decision, 'decision.delivered', { payload: { method, sentOn } })
  return accept(doneOf(decision, 'delivered'))
}

/** A shown day of receipt; the time of appeal is counted from it (434/2003 59 §). */
export async function recordReceipt(ctx: Ctx, of: Of, receivedOn: PlainDate): Promise<Result<Done>> {
  const open = await openFor(ctx, of, 'recordReceipt')
  if (!open.ok) return open
  const { decision, to } = open.value
  const delivery = await findDelivery(ctx, decision.id)
  if (!delivery?.sentOn) return notFound()
  if (receivedOn > ctx.day) return refuse('decision.dayFuture', { fields: { receivedOn: 'future' } })
  const { method, sentOn } = delivery
  const written = await writeReceipt(ctx, decision, { method, sentOn, receivedOn })
  if (!written.ok) return written
  if (!(await changeDecision(ctx, decision, {}))) return changedMeanwhile()
  await addAct(ctx, decision, 'recordReceipt', { on: receivedOn })
  await tell(ctx, decision, 'decision.receiptRecorded')
  return accept(doneOf(decision, to))
}

async function writeReceipt(
  ctx: Ctx,
  decision: FullDecision,
  given: { readonly method: Method; readonly sentOn: PlainDate; readonly receivedOn: PlainDate | null },
): Promise<Result<null>> {
  const appeal = appealOf(given)
  if (!appeal.ok) return appeal
  const { receivedOn, lastDay, why } = appeal.value
  // a refusal of log data goes to the ombudsman, to whom no time runs
  const runs = (decision.basis.law as { readonly appeal?: string } | undefined)?.appeal !== 'ombudsman'
  await ctx.tx
    .updateTable('decisionDelivery')
    .set({
      sentOn: given.sentOn,
      receivedOn,
      appealUntil: runs ? lastDay : null,
      why: runs ? JSON.stringify(why) : null,
    })
    .where('decisionId', '=', decision.id)
    .execute()
  if (runs) await becomesFinal(ctx, decision.id, lastDay)
  return accept(null)
}

/** The morning after the last day of appeal the decision has legal force, if nobody appealed. */
const becomesFinal = (ctx: Ctx, decisionId: string, lastDay: PlainDate): Promise<void> =>
  queue(
    ctx.tx,
    'decision.becomeFinal',
    { decisionId },
    { runAt: instantInHelsinki(addDays(lastDay, 1), '00:05'), key: `decision-final:${decisionId}` },
  )
