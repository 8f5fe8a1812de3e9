import { sql } from 'kysely'
import { plainDate } from '../../kernel/plain-date.ts'
import { accept, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { encloses, formatDaterange, fromInclusive, type Span } from '../../kernel/span.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { queue } from '../../platform/jobs.ts'
import { newToken } from '../../platform/session/session.ts'
import { tellsWho } from '../client/rules/discreet.ts'
import { findNextBest, findPlace, holdHours, type Place } from '../place/index.ts'
import { type HalfDay, sortHalfDays, toHalfDay, weekdaysOf } from '../place/rules/half-day.ts'
import { asJson, type Holding, insertEnquiry, insertPeriod, insertSlots, type Seat } from './hold-store.ts'
import { askPlace } from './letters.ts'
import { checkTerms, type RulesUsed } from './rules/lawful.ts'
import { findPlanSigning, listEarlierDays } from './store.ts'

interface Held {
  id: string
  heldUntil: string
  asked: boolean
}

/**
 * Holds a place for a client and asks the place's contact (E1): who asks → the law's limits → the place is open →
 * the client is free then → a seat for every half-day. The enquiry never says who. Sent twice, the first answer again.
 * Refusals: `places.full` names the next best place.
 */
export async function holdPlace(ctx: Ctx, clientId: string, asked: Holding): Promise<Result<Held>> {
  const earlier = await findHeld(ctx, clientId, asked.id)
  if (earlier) return accept(earlier)
  const during = fromInclusive(plainDate(asked.from), plainDate(asked.to))
  if (!during) return refuse('invalid', { fields: { to: 'endBeforeStart' } })
  if (during.from < ctx.day) return refuse('invalid', { fields: { from: 'past' } })
  const place = await findPlace(ctx, asked.placeId)
  if (!place) return notFound()
  const holding = { ...asked, days: sortHalfDays(asked.days) }
  const allowed = await checkAsked(ctx, clientId, holding, place, during)
  if (!allowed.ok) return allowed
  const seats = await takeSeats(ctx, holding, place, during)
  if (!seats.ok) return seats
  return accept(await keep(ctx, clientId, holding, place, during, seats.value, allowed.value))
}

async function findHeld(ctx: Ctx, clientId: string, periodId: string): Promise<Held | null> {
  const row = await ctx.tx
    .selectFrom('period')
    .innerJoin('place', 'place.id', 'period.placeId')
    .select(['period.id', 'period.heldUntil', 'place.contactEmail'])
    .where('period.id', '=', periodId)
    .where('period.clientId', '=', clientId)
    .executeTakeFirst()
  if (!row?.heldUntil) return null
  return { id: row.id, heldUntil: row.heldUntil.toISOString(), asked: row.contactEmail !== null }
}

async function checkAsked(
  ctx: Ctx,
  clientId: string,
  { kind, from, to, days, needs }: Holding,
  place: Place,
  during: Span,
): Promise<Result<RulesUsed>> {
  const terms = checkTerms({
    kind,
    from: plainDate(from),
    to: plainDate(to),
    weekdays: weekdaysOf(days),
    hoursPerDay: null,
    planSignedOn: await findPlanSigning(ctx, clientId),
    earlier: await listEarlierDays(ctx, clientId, plainDate(from)),
  })
  if (!terms.ok) return terms
  if (!encloses(place.open, during)) return refuse('places.notOpen', { facts: { title: place.title } })
  if (needs.support && tellsWho(needs.support, await listNames(ctx, clientId)))
    return refuse('period.tellsWho', { fields: { support: 'tellsWho' } })
  const busy = await findBusy(ctx, clientId, days, during)
  return busy ? refuse('period.clientBusy', { facts: { title: busy } }) : terms
}

async function listNames(ctx: Ctx, clientId: string): Promise<string[]> {
  const row = await ctx.tx
    .selectFrom('client')
    .select(['lastName', 'firstNames'])
    .where('id', '=', clientId)
    .executeTakeFirst()
  return row ? [row.lastName, row.firstNames] : []
}

/** The place where the client already is on one of the half-days; a hold whose time is up does not count. */
async function findBusy(
  ctx: Ctx,
  clientId: string,
  days: readonly HalfDay[],
  during: Span,
): Promise<string | null> {
  const { rows } = await sql<{ title: string }>`
    select p.title from period_slot l join period t on t.id = l.period_id join place p on p.id = l.place_id
    join jsonb_to_recordset(${asJson(days)}::jsonb) as d(weekday int, half text) on d.weekday = l.weekday and d.half = l.half
    where l.client_id = ${clientId} and l.occupying and l.during && ${formatDaterange(during)}::daterange
      and not (t.status = 'held' and t.held_until <= ${ctx.at})
    limit 1`.execute(ctx.tx)
  return rows[0]?.title ?? null
}

/** Seats for the half-days; from here the place is one's own until the transaction ends. */
async function takeSeats(
  ctx: Ctx,
  { days, kind, needs }: Holding,
  place: Place,
  during: Span,
): Promise<Result<readonly Seat[]>> {
  const { rows } = await sql<Seat>`
    select weekday, half, seat
    from access.pick_seats(${place.id}, ${formatDaterange(during)}::daterange, ${asJson(days)}::jsonb, ${ctx.at})`.execute(
    ctx.tx,
  )
  const full = place.limited ? rows.filter((row) => row.seat === null) : []
  if (full.length === 0) return accept(rows)
  const wanted = {
    ...needs,
    days,
    fields: needs.field ? [needs.field] : [],
    municipality: place.municipalityCode,
  }
  const next = await findNextBest(ctx, wanted, during, place.kind, place.id)
  return refuse(next ? 'places.full' : 'places.fullNoNext', {
    facts: {
      title: place.title,
      kind,
      full: full.map(({ weekday, half }) => toHalfDay(weekday, half)),
      nextPlaceId: next?.id ?? null,
      nextPlace: next?.title ?? null,
    },
  })
}

const addHours = (at: Date, hours: number): Date => new Date(at.getTime() + hours * 3_600_000)

async function keep(
  ctx: Ctx,
  clientId: string,
  holding: Holding,
  place: Place,
  during: Span,
  seats: readonly Seat[],
  rules: RulesUsed,
): Promise<Held> {
  const heldUntil = addHours(ctx.at, await holdHours(ctx))
  const token = newToken()
  const enquiryId = await insertEnquiry(ctx, holding, place, during, heldUntil, token)
  await insertPeriod(ctx, clientId, holding, place, during, heldUntil, enquiryId)
  await insertSlots(ctx, clientId, holding.id, place, during, seats)
  await queue(ctx.tx, 'period.lapse', {}, { runAt: heldUntil, key: `hold:${holding.id}` })
  const asked = await askPlace(ctx, place, { ...holding, heldUntil, token })
  await record(ctx, {
    clientId,
    type: 'period.held',
    category: 'participation',
    subjectId: holding.id,
    payload: {
      placeId: place.id,
      place: place.title,
      from: holding.from,
      to: holding.to,
      days: holding.days,
    },
    rules,
  })
  return { id: holding.id, heldUntil: heldUntil.toISOString(), asked }
}
