import { randomUUID } from 'node:crypto'
import { formatDaterange, type Span } from '../../kernel/span.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { hashToken } from '../../platform/session/session.ts'
import type { Place } from '../place/index.ts'
import { type Half, type HalfDay, toSlot, weekdaysOf } from '../place/rules/half-day.ts'
import type { EnquiryNeeds } from './contract.ts'
import type { PeriodKind } from './rules/moves.ts'

/** What is asked of a place for a client; days both included. */
export interface Holding {
  readonly id: string
  readonly placeId: string
  readonly kind: PeriodKind
  readonly from: string
  readonly to: string
  readonly days: readonly HalfDay[]
  readonly needs: EnquiryNeeds
}

export interface Seat {
  readonly weekday: number
  readonly half: Half
  /** null at a place whose capacity was never stated. */
  readonly seat: number | null
}

/** Half-days as the tables keep them: `[{weekday, half}]`. */
export const asJson = (days: readonly HalfDay[]): string => JSON.stringify(days.map(toSlot))

/** The enquiry has no column in which a person could stand. Answers its id. */
export async function insertEnquiry(
  ctx: Ctx,
  { kind, days, needs }: Holding,
  place: Place,
  during: Span,
  heldUntil: Date,
  token: string,
): Promise<string> {
  const id = randomUUID()
  await ctx.tx
    .insertInto('enquiry')
    .values({
      id,
      placeId: place.id,
      organisationId: place.organisationId,
      unitId: place.unitId,
      kind,
      during: formatDaterange(during),
      days: asJson(days),
      needs: JSON.stringify(needs),
      askedBy: ctx.session.positionId,
      askedAt: ctx.at,
      heldUntil,
      tokenHash: hashToken(token),
    })
    .execute()
  return id
}

export async function insertPeriod(
  ctx: Ctx,
  clientId: string,
  { id, kind, days }: Holding,
  place: Place,
  during: Span,
  heldUntil: Date,
  enquiryId: string,
): Promise<void> {
  await ctx.tx
    .insertInto('period')
    .values({
      id,
      clientId,
      kind,
      status: 'held',
      placeId: place.id,
      limited: place.limited,
      organisationId: place.organisationId,
      unitId: place.unitId,
      caseId: await findCase(ctx, clientId, kind),
      enquiryId,
      during: formatDaterange(during),
      daysPerWeek: weekdaysOf(days).length,
      heldUntil,
      recordedBy: ctx.session.positionId,
    })
    .execute()
}

/** The open case of rehabilitative work that the period belongs to. */
async function findCase(ctx: Ctx, clientId: string, kind: PeriodKind): Promise<string | null> {
  if (kind !== 'rehabWork') return null
  const row = await ctx.tx
    .selectFrom('pathCase')
    .select('id')
    .where('clientId', '=', clientId)
    .where('path', '=', 'rehabWork')
    .where('closedOn', 'is', null)
    .executeTakeFirst()
  return row?.id ?? null
}

export async function insertSlots(
  ctx: Ctx,
  clientId: string,
  periodId: string,
  place: Place,
  during: Span,
  seats: readonly Seat[],
): Promise<void> {
  await ctx.tx
    .insertInto('periodSlot')
    .values(
      seats.map(({ weekday, half, seat }) => ({
        periodId,
        clientId,
        organisationId: place.organisationId,
        placeId: place.id,
        limited: place.limited,
        weekday,
        half,
        seat,
        during: formatDaterange(during),
        occupying: true,
      })),
    )
    .execute()
}
