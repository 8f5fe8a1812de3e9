import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Done } from './acts-contract.ts'
import type { DecisionAct, othersKinds } from './contract.ts'
import { doneOf, type Of, openFor, tell } from './prepare.ts'
import { mayAct } from './rules/table.ts'
import { addAct, addDecision, changeDecision, findDecision, findSuccessor, lockDecision } from './store.ts'

const events = {
  recordAppeal: 'decision.appealed',
  keepInForce: 'decision.keptInForce',
  withdraw: 'decision.withdrawn',
  end: 'decision.ended',
} as const satisfies Partial<Record<DecisionAct, string>>

/** An act on a decision that was made, with its day and reason: appealed, kept, withdrawn or ended. Nothing is edited. */
export async function actAfter(
  ctx: Ctx,
  of: Of,
  act: keyof typeof events,
  { on = ctx.day, reason }: { readonly on?: PlainDate; readonly reason: string },
): Promise<Result<Done>> {
  const open = await openFor(ctx, of, act)
  if (!open.ok) return open
  const { decision, to } = open.value
  const field = act === 'end' ? 'endedOn' : 'on'
  if (on > ctx.day) return refuse('decision.dayFuture', { fields: { [field]: 'future' } })
  if (decision.decidedOn && on < decision.decidedOn)
    return refuse('decision.beforeMade', { fields: { [field]: 'invalid' } })
  if ((act === 'withdraw' || act === 'end') && (await findSuccessor(ctx, decision.id)))
    return refuse('decision.beingCorrected')
  const change = act === 'end' ? { status: to, endedOn: on } : { status: to }
  if (!(await changeDecision(ctx, decision, change))) return changedMeanwhile()
  await addAct(ctx, decision, act, { on, reason })
  await tell(ctx, decision, events[act], {
    joint: act !== 'recordAppeal' && act !== 'keepInForce',
    payload: { on },
  })
  return accept(doneOf(decision, to))
}

export interface Correction {
  readonly id: string
  readonly ground: 'error' | 'afterAppeal'
  readonly reason: string
  readonly agreed: boolean
}

/**
 * Begins a correcting decision with what the former says (434/2003 50 §). The former stands until the new one is made;
 * to the party's disadvantage only if they agree.
 */
export async function correctDecision(
  ctx: Ctx,
  { clientId, decisionId }: { readonly clientId: string; readonly decisionId: string },
  given: Correction,
): Promise<Result<Done>> {
  const repeated = await findDecision(ctx, clientId, given.id)
  if (repeated) return accept({ id: repeated.id, status: repeated.status, version: repeated.version })
  await lockDecision(ctx, decisionId)
  const former = await findDecision(ctx, clientId, decisionId)
  if (!former) return notFound()
  if (!mayAct(former.status, 'correct'))
    return refuse('decision.notInForce', { facts: { status: former.status } })
  if (given.ground === 'afterAppeal' && former.status !== 'appealed') return refuse('decision.notAppealed')
  if (given.ground === 'error' && !given.agreed && former.result === 'granted')
    return refuse('decision.partyAgrees', { citation: '434/2003 50 §', fields: { agreed: 'required' } })
  if (await findSuccessor(ctx, former.id)) return refuse('decision.beingCorrected')
  const { kind, caseId, planId, periodId, contents } = former
  await addDecision(
    ctx,
    { id: given.id, clientId, kind, caseId, planId, periodId, supersedes: former.id },
    contents,
  )
  await addAct(ctx, { ...former, id: given.id }, 'prepare', { reason: given.reason })
  await addAct(ctx, former, 'correct', { reason: given.reason })
  await tell(ctx, { id: given.id, clientId, kind }, 'decision.correctionBegun')
  return accept({ id: given.id, status: 'prepared', version: 1 })
}

export interface Others {
  readonly id: string
  readonly kind: (typeof othersKinds)[number]
  readonly maker: string
  readonly result: 'granted' | 'partly' | 'refused'
  readonly decidedOn: PlainDate
  readonly validFrom: PlainDate | null
  readonly validTo: PlainDate | null
  readonly matter: string
}

/** Records a decision of another authority as theirs (D1): whose, what, when and with what result. */
export async function recordOthers(ctx: Ctx, clientId: string, given: Others): Promise<Result<Done>> {
  const { matter, ...row } = given
  const organisationId = ctx.session.organisationId
  if (!organisationId) return notFound()
  if (given.decidedOn > ctx.day) return refuse('decision.dayFuture', { fields: { decidedOn: 'future' } })
  if (given.validFrom && given.validTo && given.validTo < given.validFrom)
    return refuse('decision.days', { fields: { validTo: 'endBeforeStart' } })
  const own = { clientId, organisationId }
  const repeated = await ctx.tx
    .selectFrom('decision')
    .select('version')
    .where('id', '=', given.id)
    .executeTakeFirst()
  if (repeated) return accept({ id: given.id, status: 'recorded', version: repeated.version })
  await ctx.tx
    .insertInto('decision')
    .values({
      ...row,
      ...own,
      origin: 'recorded',
      status: 'recorded',
      deliveredOn: given.decidedOn,
      createdAt: ctx.at,
    })
    .execute()
  await ctx.tx
    .insertInto('decisionContent')
    .values({ ...own, decisionId: given.id, contents: JSON.stringify({ matter }) })
    .execute()
  await addAct(ctx, { ...own, id: given.id }, 'record')
  const payload = { kind: given.kind, maker: given.maker, result: given.result, decidedOn: given.decidedOn }
  const entry = {
    clientId,
    type: 'decision.recorded',
    category: 'decisionJoint',
    subjectId: given.id,
  } as const
  await record(ctx, { ...entry, payload })
  return accept({ id: given.id, status: 'recorded', version: 1 })
}
