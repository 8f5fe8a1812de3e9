import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, changedMeanwhile, type Result, refuse } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { queue } from '../../platform/jobs.ts'
import { findOpenCase, movePath } from '../path/index.ts'
import type { Done } from './acts-contract.ts'
import type { Method } from './contract.ts'
import { tellUnit } from './notices.ts'
import { daysOf, doneOf, type Of, openFor, tell } from './prepare.ts'
import { canGive, type Judged, mayDecide } from './rules/can-decide.ts'
import { factsOfDraft } from './rules/draft.ts'
import {
  addAct,
  changeDecision,
  type FullDecision,
  findDecision,
  findSetting,
  hasOwnPages,
  makeNumbered,
} from './store.ts'

/**
 * Makes the decision. In one transaction: the rules of its day, the number without gaps, what it was based on, the former
 * decision yields, the path moves, the unit that must know is told, and its delivery waits in the outbox.
 */
export async function decide(ctx: Ctx, of: Of & { readonly method: Method }): Promise<Result<Done>> {
  const open = await openFor(ctx, of, 'decide')
  if (!open.ok) return open
  const { decision } = open.value
  const setting = await findSetting(ctx, decision.organisationId, decision.kind)
  const { role, workerId } = ctx.session
  const mine = mayDecide(setting, { role, workerId, preparerId: decision.preparerId })
  if (!mine.ok) return mine
  const may = canGive({ ...decision, corrects: decision.supersedes !== null }, setting, ctx.day)
  if (!may.ok) return may
  if (of.method === 'eNotice' && !(await hasOwnPages(ctx, decision.clientId)))
    return refuse('decision.noOwnPages', { fields: { method: 'invalid' } })
  const number = await makeNumbered(ctx, decision.id, basisOf(ctx, decision, may.value))
  const { contents } = decision
  if (!(await changeDecision(ctx, decision, { status: 'decided', decidedOn: ctx.day, ...daysOf(contents) })))
    return changedMeanwhile()
  await addAct(ctx, decision, 'decide')
  const payload = {
    result: contents.result,
    from: contents.validFrom,
    to: contents.validTo,
    decidedOn: ctx.day,
  }
  await tell(ctx, decision, 'decision.made', { joint: true, payload, rules: { ...may.value.versions } })
  await supersedeFormer(ctx, decision)
  if (setting.toldUnitId) await tellUnit(ctx, decision, setting.toldUnitId, number)
  await askDelivery(ctx, decision, of.method)
  const moved = await movePathOn(ctx, decision, number)
  return moved.ok ? accept(doneOf(decision, 'decided')) : moved
}

/** Kept for ever: the law's answer and the facts it was given, so that anyone computes it again. */
const basisOf = (ctx: Ctx, decision: FullDecision, { basis, warnings, versions }: Judged) => ({
  law: basis.answer,
  because: basis.because,
  versions,
  warnings,
  facts: factsOfDraft({ ...decision, corrects: decision.supersedes !== null }, ctx.day),
})

/** A correcting decision takes the place of the former when it is made; the former stands as it was. */
async function supersedeFormer(ctx: Ctx, decision: FullDecision): Promise<void> {
  if (!decision.supersedes) return
  const former = await findDecision(ctx, decision.clientId, decision.supersedes)
  if (!former) return
  await changeDecision(ctx, former, { status: 'corrected' })
  await addAct(ctx, former, 'supersede')
  await tell(ctx, former, 'decision.corrected', { joint: true })
}

/** Delivery stands as a row; an electronic notice leaves by a job queued in this transaction, a letter by the post. */
async function askDelivery(
  ctx: Ctx,
  { id, clientId, organisationId }: FullDecision,
  method: Method,
): Promise<void> {
  const { positionId } = ctx.session
  await ctx.tx
    .insertInto('decisionDelivery')
    .values({ decisionId: id, clientId, organisationId, method, askedBy: positionId, askedAt: ctx.at })
    .execute()
  if (method === 'eNotice')
    await queue(ctx.tx, 'decision.deliver', { decisionId: id }, { key: `decision:${id}` })
}

/** Rehabilitative work goes on to its contract, or continues in a new period (P2); a path that waits for something else stays. */
async function movePathOn(ctx: Ctx, decision: FullDecision, number: string): Promise<Result<null>> {
  const { contents, clientId, kind } = decision
  const { validFrom, validTo } = contents
  if (kind !== 'rehabWork' || contents.result === 'refused' || !validFrom || !validTo) return accept(null)
  const rehab = await findOpenCase(ctx, clientId, 'rehabWork')
  const move =
    rehab?.status === 'evaluation'
      ? 'continued'
      : rehab?.status === 'decision' || rehab?.status === 'placeSearch'
        ? 'recordDecision'
        : null
  if (!move) return accept(null)
  const made = {
    number,
    on: ctx.day,
    decisionMaker: ctx.session.workerName ?? '',
    from: validFrom as PlainDate,
    to: validTo as PlainDate,
  }
  const moved = await movePath(ctx, clientId, 'rehabWork', move, { decision: made })
  return moved.ok || moved.refusal.code === 'path.placeFirst' ? accept(null) : moved
}
