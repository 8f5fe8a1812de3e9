import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { findOpenCase } from '../path/index.ts'
import type { Done } from './acts-contract.ts'
import type { Contents, DecisionAct, OwnKind } from './contract.ts'
import { draftOf, findKnown } from './known.ts'
import { canGive } from './rules/can-decide.ts'
import { afterAct } from './rules/table.ts'
import {
  addAct,
  addDecision,
  changeDecision,
  type FullDecision,
  findDecision,
  findSetting,
  lockDecision,
  saveContents,
} from './store.ts'

export interface Of {
  readonly clientId: string
  readonly decisionId: string
  readonly version: number
}

/** The decision of that version, locked, with the status after the act; only those of one's own organisation. */
export async function openFor(
  ctx: Ctx,
  { clientId, decisionId, version }: Of,
  act: DecisionAct,
): Promise<Result<{ decision: FullDecision; to: FullDecision['status'] }>> {
  await lockDecision(ctx, decisionId)
  const decision = await findDecision(ctx, clientId, decisionId)
  if (!decision) return notFound()
  if (decision.version !== version) return changedMeanwhile({ status: decision.status })
  const to = afterAct(decision.status, act)
  return to.ok ? accept({ decision, to: to.value }) : to
}

export const doneOf = ({ id, version }: FullDecision, status: FullDecision['status']): Done => ({
  id,
  status,
  version: version + 1,
})

/**
 * The journal's entry. What is not yet made is told to one's own organisation, what is made to all on the path: that it
 * was, its kind, days and result (access matrix, decisionJoint).
 */
export const tell = (
  ctx: Ctx,
  { id, clientId, kind }: Pick<FullDecision, 'id' | 'clientId' | 'kind'>,
  type: string,
  more: {
    readonly joint?: boolean
    readonly payload?: Record<string, string | null>
    readonly rules?: Record<string, string>
  } = {},
): Promise<void> =>
  record(ctx, {
    clientId,
    type,
    category: more.joint ? 'decisionJoint' : 'decisionOwn',
    subjectId: id,
    payload: { kind, ...more.payload },
    ...(more.rules ? { rules: more.rules } : {}),
  })

/** Begins to prepare a decision with what plan, place and period already say. */
export async function prepareDecision(
  ctx: Ctx,
  clientId: string,
  { id, kind }: { readonly id: string; readonly kind: OwnKind },
): Promise<Result<Done>> {
  const repeated = await findDecision(ctx, clientId, id)
  if (repeated) return accept({ id, status: repeated.status, version: repeated.version })
  const { organisationId } = ctx.session
  if (!organisationId) return notFound()
  const known = await findKnown(ctx, clientId, kind)
  const rehab = kind.startsWith('rehab') ? await findOpenCase(ctx, clientId, 'rehabWork') : null
  const { planId, periodId } = known
  const contents = draftOf(kind, known, await findSetting(ctx, organisationId, kind))
  await addDecision(ctx, { id, clientId, kind, caseId: rehab?.id ?? null, planId, periodId }, contents)
  await addAct(ctx, { id, clientId, organisationId }, 'prepare')
  await tell(ctx, { id, clientId, kind }, 'decision.prepared')
  return accept({ id, status: 'prepared', version: 1 })
}

/** Saves what is being prepared, whole or not. */
export async function saveDecision(ctx: Ctx, of: Of, contents: Contents): Promise<Result<Done>> {
  const open = await openFor(ctx, of, 'edit')
  if (!open.ok) return open
  const { decision, to } = open.value
  const { validFrom, validTo } = contents
  if (validFrom && validTo && validTo < validFrom)
    return refuse('decision.days', { fields: { validTo: 'endBeforeStart' } })
  await saveContents(ctx, decision.id, contents, decision.hearing)
  await changeDecision(ctx, decision, daysOf(contents))
  return accept(doneOf(decision, to))
}

export const daysOf = ({ result, validFrom, validTo }: Contents) => ({
  result,
  validFrom: validFrom as PlainDate | null,
  validTo: validTo as PlainDate | null,
})

/** Asks the party to be heard: what, and by when an answer is wanted (434/2003 34, 36 §). */
export async function askHearing(ctx: Ctx, of: Of, answerBy: PlainDate): Promise<Result<Done>> {
  const open = await openFor(ctx, of, 'askHearing')
  if (!open.ok) return open
  const { decision, to } = open.value
  if (answerBy < ctx.day) return refuse('decision.dayPast', { fields: { answerBy: 'past' } })
  await saveContents(ctx, decision.id, decision.contents, {
    askedOn: ctx.day,
    answerBy,
    heardOn: null,
    answer: '',
  })
  return finish(ctx, decision, to, 'askHearing', 'decision.hearingAsked')
}

/** Records what was said; an empty answer only when the time has run out. */
export async function recordHearing(
  ctx: Ctx,
  of: Of,
  { heardOn, answer }: { readonly heardOn: PlainDate; readonly answer: string },
): Promise<Result<Done>> {
  const open = await openFor(ctx, of, 'recordHearing')
  if (!open.ok) return open
  const { decision, to } = open.value
  const { hearing } = decision
  if (heardOn > ctx.day) return refuse('decision.dayFuture', { fields: { heardOn: 'future' } })
  if (!hearing || heardOn < hearing.askedOn)
    return refuse('decision.heardBeforeAsked', { fields: { heardOn: 'invalid' } })
  if (answer.trim() === '' && ctx.day <= hearing.answerBy)
    return refuse('decision.hearingRuns', { citation: '434/2003 34 §', fields: { answer: 'required' } })
  const { contents } = decision
  const { result, applied, matter, pendingSince, facts, reasons } = contents
  const told = { result, applied, matter, pendingSince, facts, reasons }
  const clientView = contents.clientView || answer
  await saveContents(ctx, decision.id, { ...contents, clientView }, { ...hearing, heardOn, answer, told })
  return finish(ctx, decision, to, 'recordHearing', 'decision.heard')
}

/** Sends a whole decision to the one who decides. */
export async function proposeDecision(ctx: Ctx, of: Of): Promise<Result<Done>> {
  const open = await openFor(ctx, of, 'propose')
  if (!open.ok) return open
  const { decision, to } = open.value
  const setting = await findSetting(ctx, decision.organisationId, decision.kind)
  const may = canGive({ ...decision, corrects: decision.supersedes !== null }, setting, ctx.day)
  return may.ok ? finish(ctx, decision, to, 'propose', 'decision.proposed') : may
}

/** Returns a proposal to its preparer, or leaves the preparation; nothing was decided. */
export async function leavePreparation(
  ctx: Ctx,
  of: Of,
  act: 'sendBack' | 'drop',
  reason: string,
): Promise<Result<Done>> {
  const open = await openFor(ctx, of, act)
  if (!open.ok) return open
  const { decision, to } = open.value
  return finish(ctx, decision, to, act, act === 'drop' ? 'decision.dropped' : 'decision.sentBack', reason)
}

async function finish(
  ctx: Ctx,
  decision: FullDecision,
  to: FullDecision['status'],
  act: DecisionAct,
  event: string,
  reason?: string,
): Promise<Result<Done>> {
  if (!(await changeDecision(ctx, decision, { status: to }))) return changedMeanwhile()
  await addAct(ctx, decision, act, { reason: reason ?? null })
  await tell(ctx, decision, event)
  return accept(doneOf(decision, to))
}
