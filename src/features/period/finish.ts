import { addDays, plainDate } from '../../kernel/plain-date.ts'
import { accept, changedMeanwhile, type Result, refuse } from '../../kernel/refusal.ts'
import { formatDaterange, span } from '../../kernel/span.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Changed } from './contract.ts'
import { holdPlace } from './hold.ts'
import { readEnquiryNeeds } from './needs-store.ts'
import { tellPath } from './path-hooks.ts'
import { canMove, type EndReason, otherwise } from './rules/moves.ts'
import { lastDayOf, lockPlace, type Period } from './store.ts'

/** Lets go of a held or reserved place; the enquiry ends with it and the seat is free at once. */
export async function releasePeriod(
  ctx: Ctx,
  period: Period,
  { version, reason }: { version: number; reason: string },
): Promise<Result<Changed>> {
  await lockPlace(ctx, period.placeId)
  if (!canMove(period.status, 'release'))
    return refuse(otherwise.release, { facts: { status: period.status } })
  const { numUpdatedRows } = await ctx.tx
    .updateTable('period')
    .set({
      status: 'released',
      version: version + 1,
      // the enquiry's end is read from here (migration 0019)
      ...(period.status === 'held' ? { heldUntil: ctx.at } : {}),
    })
    .where('id', '=', period.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return changedMeanwhile()
  await recordOf(ctx, period, 'period.released', { reason, from: period.status })
  if (period.status === 'reserved') await tellPath(ctx, period, 'placeLost')
  return accept({ id: period.id, status: 'released', version: version + 1 })
}

export interface Ending {
  readonly version: number
  readonly lastDay: string
  readonly reason: EndReason
  readonly note?: string
}

/** Ends a period: `completed` on the contract's last day, else interrupted with its reason (A5, A14). */
export async function finishPeriod(ctx: Ctx, period: Period, ending: Ending): Promise<Result<Changed>> {
  await lockPlace(ctx, period.placeId)
  if (!canMove(period.status, 'finish')) return refuse(otherwise.finish, { facts: { status: period.status } })
  const lastDay = plainDate(ending.lastDay)
  const agreed = lastDayOf(period)
  const wrong = wrongLastDay(ctx, period, ending)
  if (wrong) return refuse('invalid', { fields: { lastDay: wrong } })
  const status = ending.reason === 'completed' ? 'ended' : 'interrupted'
  const { numUpdatedRows } = await ctx.tx
    .updateTable('period')
    .set({
      status,
      during: formatDaterange(span(period.from, addDays(lastDay, 1))),
      endReason: ending.reason,
      version: ending.version + 1,
    })
    .where('id', '=', period.id)
    .where('version', '=', ending.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return changedMeanwhile()
  const { reason, note } = ending
  await recordOf(ctx, period, status === 'ended' ? 'period.ended' : 'period.interrupted', {
    lastDay,
    agreedLastDay: agreed,
    reason,
    note: note ?? null,
  })
  await tellPath(ctx, period, 'ended')
  return accept({ id: period.id, status, version: ending.version + 1 })
}

function wrongLastDay(ctx: Ctx, period: Period, { lastDay, reason }: Ending): string | null {
  const agreed = lastDayOf(period)
  const day = plainDate(lastDay)
  if (day < period.from || (agreed !== null && day > agreed)) return 'outsidePeriod'
  // seats that are free from tomorrow may be given away, so the last day may not stand far ahead
  if (day > ctx.day) return 'future'
  return reason === 'completed' && agreed !== null && day !== agreed ? 'notLastDay' : null
}

/** Holds the same place and half-days again from the day after the end (C6: the continuation is agreed at the evaluation). */
export async function continuePeriod(
  ctx: Ctx,
  period: Period,
  { id, to }: { readonly id: string; readonly to: string },
) {
  if (!canMove(period.status, 'continue') || period.until === null || period.placeId === null)
    return refuse(otherwise.continue, { facts: { status: period.status } })
  const from = period.until > ctx.day ? period.until : addDays(ctx.day, 1)
  const held = await holdPlace(ctx, period.clientId, {
    id,
    placeId: period.placeId,
    kind: period.kind,
    from,
    to,
    days: period.days,
    needs: await readEnquiryNeeds(ctx, period.enquiryId),
  })
  if (held.ok) await recordOf(ctx, period, 'period.continued', { continuation: id, from, to })
  return held
}

async function recordOf(
  ctx: Ctx,
  { id, clientId, placeId }: Period,
  type: string,
  payload: Readonly<Record<string, string | null>>,
): Promise<void> {
  await record(ctx, {
    clientId,
    type,
    category: 'participation',
    subjectId: id,
    payload: { placeId, ...payload },
  })
}
