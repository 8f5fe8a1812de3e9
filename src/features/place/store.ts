import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { parseDaterange, type Span } from '../../kernel/span.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Surroundings } from './contract.ts'
import type { Seat } from './rules/capacity.ts'
import { type Half, type HalfDay, toHalfDay, toSlot } from './rules/half-day.ts'
import type { Needs } from './rules/needs.ts'
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

/** An import may state a place from the beginning of time. */
const sinceEver: Span = { from: '0001-01-01' as PlainDate, until: null }

const toPlace = (row: Row): Place => {
  return { ...row, open: parseDaterange(row.open) ?? sinceEver }
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

/** What a search compares of a place. */
export type Offered = Pick<
  Place,
  | 'id'
  | 'title'
  | 'organisation'
  | 'kind'
  | 'field'
  | 'languages'
  | 'characteristics'
  | 'municipalityCode'
  | 'open'
  | 'limited'
>

interface OfferFilter {
  readonly during: string
  readonly kind: string | undefined
  /** Only places here and in the surroundings, and those whose municipality nobody has told. */
  readonly near: string | null
  /** Leaves out places that lack a characteristic needed, or have no language in common: they cannot do. */
  readonly needs?: Pick<Needs, 'characteristics' | 'languages'>
}

const offered = ({ during, kind, near }: OfferFilter) => sql`
  from place p join organisation o on o.id = p.organisation_id
  where o.active and p.open && ${during}::daterange and (${kind ?? null}::text is null or p.kind = ${kind ?? null})
    ${near === null ? sql`` : sql`and (p.municipality_code is null or p.municipality_code = any ((select access.surroundings(${near}))::text[]))`}`

/** Places open on some day of the period, of active organisations, as far as they could do. */
export async function listOffers(ctx: Ctx, filter: OfferFilter): Promise<Offered[]> {
  const { characteristics = [], languages = [] } = filter.needs ?? {}
  const { rows } = await sql<Omit<Offered, 'open'> & { readonly open: string }>`
    select p.id, p.title, o.name as organisation, p.kind, p.field, p.languages, p.characteristics, p.municipality_code, p.open::text as open,
      p.limited ${offered(filter)} and p.characteristics @> ${[...characteristics]}::text[]
      and (cardinality(${[...languages]}::text[]) = 0 or p.languages && ${[...languages]}::text[])`.execute(
    ctx.tx,
  )
  return rows.map((row) => ({ ...row, open: parseDaterange(row.open) ?? sinceEver }))
}

export async function countOffers(ctx: Ctx, filter: OfferFilter): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n ${offered(filter)}`.execute(ctx.tx)
  return rows[0]?.n ?? 0
}

/** What the surroundings of a municipality are called (`access.surroundings`); null when it is none of today's. */
export async function nameSurroundings(ctx: Ctx, municipality: string): Promise<Surroundings | null> {
  const { rows } = await sql<Surroundings>`
    select case when county_code is not null then jsonb_build_object('nameFi', county_name_fi, 'nameSv', county_name_sv) end as county,
      case when area_code is not null then jsonb_build_object('nameFi', area_name_fi, 'nameSv', area_name_sv) end as area
    from municipality where code = ${municipality}`.execute(ctx.tx)
  return rows[0] ?? null
}

/** Which of these half-days have a free seat, by place: `free` is 1, and the whole week is `freeSeats`. */
export async function freeHalfDays(
  ctx: Ctx,
  during: string,
  placeIds: readonly string[],
  days: readonly HalfDay[],
): Promise<ReadonlyMap<string, FreeSeats[]>> {
  const slots = days.map(toSlot)
  const { rows } = await sql<{ placeId: string; weekday: number; half: Half }>`
    select place_id, weekday, half
    from access.free_half_days(${during}::daterange, ${ctx.at}, ${placeIds}::uuid[], ${slots.map((s) => s.weekday)}::int[],
      ${slots.map((s) => s.half)}::text[])`.execute(ctx.tx)
  const byPlace = new Map<string, FreeSeats[]>()
  for (const { placeId, weekday, half } of rows) {
    const free = byPlace.get(placeId)
    const slot = { slot: toHalfDay(weekday, half), total: 1, free: 1 }
    if (free) free.push(slot)
    else byPlace.set(placeId, [slot])
  }
  return byPlace
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
