import { sql } from 'kysely'
import { plainDate } from '../../kernel/plain-date.ts'
import { accept, changedMeanwhile, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { formatDaterange, fromInclusive, type Span } from '../../kernel/span.ts'
import { record } from '../../platform/audit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Announcement } from './contract.ts'
import { mayChange } from './may-change.ts'
import { type Capacity, type SeatChange, seatChanges } from './rules/capacity.ts'
import { toSlot } from './rules/half-day.ts'
import { findPlace, listSeats } from './store.ts'

const openOf = (said: Announcement): Span | null =>
  fromInclusive(plainDate(said.openFrom), said.openTo === null ? null : plainDate(said.openTo))

const columnsOf = (said: Announcement, open: Span) => ({
  title: said.title.trim(),
  kind: said.kind,
  description: said.description,
  field: said.field,
  languages: said.languages,
  characteristics: said.characteristics,
  streetAddress: said.streetAddress,
  postalCode: said.postalCode,
  municipalityCode: said.municipalityCode,
  contactName: said.contact.name,
  contactPhone: said.contact.phone,
  contactEmail: said.contact.email,
  open: formatDaterange(open),
})

const endBeforeStart = () => refuse('invalid', { fields: { openTo: 'endBeforeStart' } })

/** One's own unit, or the one that a coordinator names. */
async function findUnit(ctx: Ctx, unitId: string | undefined) {
  const wanted = unitId ?? ctx.session.unitId
  if (!wanted) return undefined
  return ctx.tx
    .selectFrom('unit')
    .select(['id', 'organisationId'])
    .where('id', '=', wanted)
    .where('active', '=', true)
    .executeTakeFirst()
}

/** Announces a place (E1). Sent twice, the first answer again. */
export async function announcePlace(
  ctx: Ctx,
  said: Announcement & { id: string; unitId?: string },
): Promise<Result<{ id: string }>> {
  const earlier = await findPlace(ctx, said.id)
  if (earlier) return mayChange(ctx, earlier.organisationId) ? accept({ id: earlier.id }) : notFound()
  const open = openOf(said)
  if (!open) return endBeforeStart()
  const unit = await findUnit(ctx, said.unitId)
  if (!unit || !mayChange(ctx, unit.organisationId))
    return refuse('invalid', { fields: { unitId: 'required' } })
  await ctx.tx
    .insertInto('place')
    .values({
      id: said.id,
      organisationId: unit.organisationId,
      unitId: unit.id,
      ...columnsOf(said, open),
    })
    .execute()
  await changeSeats(ctx, said.id, said.capacity)
  await record(ctx, {
    clientId: null,
    type: 'place.announced',
    category: 'participation',
    subjectId: said.id,
    payload: { title: said.title, seats: seatsIn(said.capacity) },
  })
  return accept({ id: said.id })
}

const seatsIn = (capacity: Capacity): number =>
  Object.values(capacity).reduce((sum: number, count) => sum + (count ?? 0), 0)

/** Changes the announcement. A place whose capacity an import left open stays open: its seats are not counted. */
export async function changePlace(
  ctx: Ctx,
  placeId: string,
  said: Announcement & { version: number },
): Promise<Result<{ id: string; version: number }>> {
  const place = await findPlace(ctx, placeId)
  if (!place || !mayChange(ctx, place.organisationId)) return notFound()
  const open = openOf(said)
  if (!open) return endBeforeStart()
  const changed = await ctx.tx
    .updateTable('place')
    .set({ ...columnsOf(said, open), version: said.version + 1 })
    .where('id', '=', placeId)
    .where('version', '=', said.version)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) return changedMeanwhile({ version: place.version })
  if (place.limited) await changeSeats(ctx, placeId, said.capacity)
  await record(ctx, {
    clientId: null,
    type: 'place.changed',
    category: 'participation',
    subjectId: placeId,
    payload: { title: said.title, seats: seatsIn(said.capacity) },
  })
  return accept({ id: placeId, version: said.version + 1 })
}

async function changeSeats(ctx: Ctx, placeId: string, capacity: Capacity): Promise<void> {
  for (const change of seatChanges(await listSeats(ctx, placeId), capacity))
    await applySeat(ctx, placeId, change)
}

async function applySeat(ctx: Ctx, placeId: string, { slot, seat, act }: SeatChange): Promise<void> {
  const { weekday, half } = toSlot(slot)
  const closedFrom = act === 'close' ? ctx.day : null
  await sql`
    insert into place_seat (place_id, weekday, half, seat, closed_from) values (${placeId}, ${weekday}, ${half}, ${seat}, null)
    on conflict (place_id, weekday, half, seat) do update set closed_from = ${closedFrom}::date`.execute(
    ctx.tx,
  )
}
