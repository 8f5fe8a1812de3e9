import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { parseDaterange, type Span } from '../../kernel/span.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Seat } from './rules/capacity.ts'
import { type Half, type HalfDay, toHalfDay } from './rules/half-day.ts'
import type { PlaceKind } from './rules/vocabulary.ts'

export interface Place {
  readonly id: string
  readonly organisationId: string
  readonly organisation: string
  readonly unitId: string
  readonly unit: string
  readonly title: string
  readonly kind: PlaceKind
  readonly description: string
  readonly field: string
  readonly languages: readonly string[]
  readonly characteristics: readonly string[]
  readonly streetAddress: string | null
  readonly postalCode: string | null
  readonly municipalityCode: string | null
  readonly contactName: string | null
  readonly contactPhone: string | null
  readonly contactEmail: string | null
  readonly open: Span
  readonly limited: boolean
  readonly version: number
}

type Row = Omit<Place, 'open'> & { readonly open: string }

const toPlace = (row: Row): Place => {
  const open = parseDaterange(row.open)
  // an import may state a place from the beginning of time
  return { ...row, open: open ?? { from: '0001-01-01' as PlainDate, until: null } }
}

const columns = sql`
  p.id, p.organisation_id, o.name as organisation, p.unit_id, u.name as unit, p.title, p.kind, p.description, p.field, p.languages,
  p.characteristics, p.street_address, p.postal_code, p.municipality_code, p.contact_name, p.contact_phone, p.contact_email,
  p.open::text as open, p.limited, p.version`
const joins = sql`from place p join organisation o on o.id = p.organisation_id join unit u on u.id = p.unit_id`

export async function findPlace(ctx: Ctx, placeId: string): Promise<Place | null> {
  const { rows } = await sql<Row>`select ${columns} ${joins} where p.id = ${placeId}`.execute(ctx.tx)
  return rows[0] ? toPlace(rows[0]) : null
}

/** Places open on some day of the period, of active organisations. */
export async function listPlaces(
  ctx: Ctx,
  filter: { readonly during: string; readonly kind?: string; readonly organisationId?: string },
): Promise<Place[]> {
  const { rows } = await sql<Row>`
    select ${columns} ${joins}
    where o.active and p.open && ${filter.during}::daterange
      and (${filter.kind ?? null}::text is null or p.kind = ${filter.kind ?? null})
      and (${filter.organisationId ?? null}::uuid is null or p.organisation_id = ${filter.organisationId ?? null})
    order by p.title, p.id`.execute(ctx.tx)
  return rows.map(toPlace)
}

export interface FreeSeats {
  readonly slot: HalfDay
  readonly total: number
  readonly free: number
}

/** Free seats by place during a period, from the one function that may count what others fill. */
export async function freeSeats(
  ctx: Ctx,
  during: string,
  placeIds: readonly string[],
): Promise<ReadonlyMap<string, FreeSeats[]>> {
  const { rows } = await sql<{ placeId: string; weekday: number; half: Half; total: number; free: number }>`
    select place_id, weekday, half, total, free
    from access.free_seats(${during}::daterange, ${ctx.at}, ${placeIds}::uuid[])
    order by place_id, weekday, half`.execute(ctx.tx)
  const byPlace = new Map<string, FreeSeats[]>()
  for (const { placeId, weekday, half, total, free } of rows) {
    const slots = byPlace.get(placeId) ?? []
    byPlace.set(placeId, [...slots, { slot: toHalfDay(weekday, half), total, free }])
  }
  return byPlace
}

export async function listSeats(ctx: Ctx, placeId: string): Promise<Seat[]> {
  const { rows } = await sql<{ weekday: number; half: Half; seat: number; closedFrom: PlainDate | null }>`
    select weekday, half, seat, closed_from from place_seat where place_id = ${placeId}`.execute(ctx.tx)
  return rows.map(({ weekday, half, seat, closedFrom }) => ({
    slot: toHalfDay(weekday, half),
    seat,
    closedFrom,
  }))
}
