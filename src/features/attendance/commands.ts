import { sql } from 'kysely'
import { type PlainDate, plainDate, weekday } from '../../kernel/plain-date.ts'
import { accept, type Result, refuse } from '../../kernel/refusal.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Period } from '../period/index.ts'
import type { MarkBody } from './contract.ts'
import { canMark, isSame, type Mark, type Wanted, wantsReason } from './rules/mark.ts'
import { isExpected } from './rules/week.ts'
import { findMark, listParticipants, listStanding, type ParticipantRow } from './store.ts'

/**
 * Everybody expected on a day was there, with the contract's hours; who is already marked stays as marked (E6). Tapped
 * twice, the second does nothing.
 */
export async function markAllPresent(
  ctx: Ctx,
  { day: text, placeId }: { day: string; placeId?: string },
): Promise<Result<{ marked: number }>> {
  const day = plainDate(text)
  if (day > ctx.day) return refuse('attendance.future', { facts: { day } })
  const rows = await listParticipants(ctx, { from: day, to: day, placeId })
  const expected = rows.filter((row) => isExpected(row, day, weekday(day)))
  const marked = await listMarked(ctx, expected, day)
  const left = expected.filter((row) => !marked.has(row.periodId))
  const periods = await insertPresent(ctx, left, day)
  for (const row of left.filter(({ periodId }) => periods.has(periodId))) await recordMark(ctx, row, { day })
  ctx.saw(
    left.map((row) => row.clientId),
    ['participation'],
  )
  return accept({ marked: periods.size })
}

async function listMarked(ctx: Ctx, rows: readonly ParticipantRow[], day: PlainDate): Promise<Set<string>> {
  const marks = await listStanding(
    ctx,
    rows.map((row) => row.periodId),
    day,
    day,
  )
  return new Set(marks.map((mark) => mark.periodId))
}

/** Periods whose day was marked now; another's tap at the same moment is not repeated. */
async function insertPresent(
  ctx: Ctx,
  rows: readonly ParticipantRow[],
  day: PlainDate,
): Promise<Set<string>> {
  if (rows.length === 0) return new Set()
  const inserted = await ctx.tx
    .insertInto('attendance')
    .values(
      rows.map(({ periodId, clientId, organisationId, hoursPerDay }) => ({
        periodId,
        clientId,
        organisationId,
        day,
        hours: hoursPerDay,
        recordedBy: ctx.session.positionId,
        recordedAt: ctx.at,
      })),
    )
    .onConflict((conflict) => conflict.columns(['periodId', 'day']).where('corrects', 'is', null).doNothing())
    .returning('periodId')
    .execute()
  return new Set(inserted.map((row) => row.periodId))
}

/** Marks one day of one participant, or corrects it: the original stays and the new row names it (E6). */
export async function markDay(ctx: Ctx, period: Period, body: MarkBody): Promise<Result<{ id: string }>> {
  const day = plainDate(body.day)
  const allowed = canMark({ ...period, day, today: ctx.day })
  if (!allowed.ok) return allowed
  const hours = body.absence === null ? (body.hours ?? period.hoursPerDay ?? 0) : 0
  const wanted: Wanted = { hours, absence: body.absence }
  const standing = await findMark(ctx, period.id, day)
  if (standing && (standing.id === body.id || isSame(standing, wanted))) return accept({ id: standing.id })
  const reason = body.correctionReason?.trim() ?? ''
  if (standing && reason === '' && wantsReason(standing, ctx.session.positionId, ctx.day))
    return refuse('attendance.reasonNeeded', { fields: { correctionReason: 'required' } })
  await insertMark(ctx, period, body.id, day, wanted, standing && { standing, reason })
  await recordMark(
    ctx,
    { ...period, periodId: period.id },
    { day, corrects: standing?.id ?? null, ...wanted },
  )
  return accept({ id: body.id })
}

/** What stands in the place of a written reason while one is still marking. */
const stillMarking = 'marking'

async function insertMark(
  ctx: Ctx,
  period: Period,
  id: string,
  day: PlainDate,
  wanted: Wanted,
  correction: { readonly standing: Mark; readonly reason: string } | null,
): Promise<void> {
  await sql`
    insert into attendance (id, period_id, client_id, organisation_id, day, hours, absence, corrects, correction_reason, recorded_by,
      recorded_at)
    values (${id}, ${period.id}, ${period.clientId}, ${period.organisationId}, ${day}, ${wanted.hours}, ${wanted.absence},
      ${correction?.standing.id ?? null}, ${correction ? correction.reason || stillMarking : null}, ${ctx.session.positionId},
      ${ctx.at})`.execute(ctx.tx)
}

interface Marked {
  readonly periodId: string
  readonly clientId: string
}

async function recordMark(
  ctx: Ctx,
  { periodId, clientId }: Marked,
  mark: { day: string; hours?: number; absence?: string | null; corrects?: string | null },
): Promise<void> {
  await record(ctx, {
    clientId,
    type: mark.corrects ? 'attendance.corrected' : 'attendance.marked',
    category: 'participation',
    subjectId: periodId,
    payload: mark,
  })
}
