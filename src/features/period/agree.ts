import { type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { formatDaterange, fromInclusive, type Span } from '../../kernel/span.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { queue } from '../../platform/jobs.ts'
import { findPlace } from '../place/index.ts'
import { weekdaysOf } from '../place/rules/half-day.ts'
import type { Changed } from './contract.ts'
import { askPath, tellPath } from './path-hooks.ts'
import { startOfDay } from './rules/instants.ts'
import { checkTerms, type RulesUsed } from './rules/lawful.ts'
import { canMove, otherwise } from './rules/moves.ts'
import { findPlanSigning, listEarlierDays, lockPlace, type Period } from './store.ts'

export interface Contract {
  readonly version: number
  readonly from: string
  readonly to: string
  readonly hoursPerDay: number
  readonly contractOn: string
  readonly evaluationBy?: string
}

interface Checked {
  readonly during: Span
  readonly evaluationBy: PlainDate | null
  readonly rules: RulesUsed
}

/**
 * Records the contract (E5, A5): the law's limits for rehabilitative work, and the decision on the path before it. The days may have moved: the database refuses a seat that is then another's.
 */
export async function agreePeriod(ctx: Ctx, period: Period, contract: Contract): Promise<Result<Changed>> {
  await lockPlace(ctx, period.placeId)
  if (!canMove(period.status, 'agree')) return refuse(otherwise.agree, { facts: { status: period.status } })
  const checked = await checkContract(ctx, period, contract)
  if (!checked.ok) return checked
  const changed = await write(ctx, period, contract, checked.value)
  if (!changed) return changedMeanwhile()
  const allowed = await askPath(ctx, period, 'contractSigned')
  if (!allowed.ok) return allowed
  await follow(ctx, period, contract, checked.value)
  return accept({ id: period.id, status: 'agreed', version: contract.version + 1 })
}

async function checkContract(ctx: Ctx, period: Period, contract: Contract): Promise<Result<Checked>> {
  const [from, to] = [plainDate(contract.from), plainDate(contract.to)]
  const during = fromInclusive(from, to)
  if (!during) return refuse('invalid', { fields: { to: 'endBeforeStart' } })
  if (plainDate(contract.contractOn) > ctx.day) return refuse('invalid', { fields: { contractOn: 'future' } })
  const planSignedOn = await findPlanSigning(ctx, period.clientId)
  if (period.kind === 'rehabWork' && planSignedOn === null)
    return refuse('period.noPlan', { citation: '189/2001 8 ja 9 §' })
  const terms = checkTerms({
    kind: period.kind,
    from,
    to,
    weekdays: weekdaysOf(period.days),
    hoursPerDay: contract.hoursPerDay,
    planSignedOn,
    earlier: await listEarlierDays(ctx, period.clientId, from),
  })
  if (!terms.ok) return terms
  const place = period.placeId ? await findPlace(ctx, period.placeId) : null
  if (period.placeId && !place) return notFound()
  const evaluationBy = contract.evaluationBy ? plainDate(contract.evaluationBy) : null
  return isWithin(evaluationBy, from, to)
    ? accept({ during, evaluationBy, rules: terms.value })
    : refuse('invalid', { fields: { evaluationBy: 'invalid' } })
}

/** The day of evaluation that the contract names: within the period. Without one the usual day before the end holds (C6). */
const isWithin = (day: PlainDate | null, from: PlainDate, to: PlainDate): boolean =>
  day === null || (day >= from && day <= to)

async function write(
  ctx: Ctx,
  period: Period,
  contract: Contract,
  { during, evaluationBy }: Checked,
): Promise<boolean> {
  const { numUpdatedRows } = await ctx.tx
    .updateTable('period')
    .set({
      status: 'agreed',
      during: formatDaterange(during),
      hoursPerDay: contract.hoursPerDay,
      contractOn: plainDate(contract.contractOn),
      evaluationBy,
      version: contract.version + 1,
    })
    .where('id', '=', period.id)
    .where('version', '=', contract.version)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

async function follow(ctx: Ctx, period: Period, contract: Contract, checked: Checked): Promise<void> {
  const { id, clientId } = period
  await record(ctx, {
    clientId,
    type: 'period.agreed',
    category: 'participation',
    subjectId: id,
    payload: {
      from: contract.from,
      to: contract.to,
      hoursPerDay: contract.hoursPerDay,
      days: [...period.days],
      contractOn: contract.contractOn,
    },
    rules: checked.rules,
  })
  await queueTurns(ctx, period, checked.during)
  if (checked.during.from <= ctx.day) await tellPath(ctx, period, 'periodStarted')
}

/** On its first day the path is told, on the day after its last the period ends by itself. */
async function queueTurns(ctx: Ctx, { id }: Period, { from, until }: Span): Promise<void> {
  if (from > ctx.day)
    await queue(ctx.tx, 'period.start', { periodId: id }, { runAt: startOfDay(from), key: `start:${id}` })
  if (until)
    await queue(ctx.tx, 'period.end', { periodId: id }, { runAt: startOfDay(until), key: `end:${id}` })
}
