import { sql } from 'kysely'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { accept, notFound, type Result } from '../../kernel/refusal.ts'
import { formatDaterange, lastDay } from '../../kernel/span.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { PlaceDetail } from './contract.ts'
import { mayChange } from './may-change.ts'
import { capacityOf } from './rules/capacity.ts'
import { type NeedFact, needsOfFacts } from './rules/needs.ts'
import { isCharacteristic, isSpokenLanguage } from './rules/vocabulary.ts'
import { findPlace, freeSeats, listPlaces, listSeats } from './store.ts'

interface FactRow extends NeedFact {
  readonly topic: string
  readonly category: string
  readonly text: string
}

/** What the client agreed to tell the place; days and wishes told in the same category are needs. */
const isAgreedSupport = (row: FactRow): boolean => row.category === 'supportNeeds' && row.topic === 'support'

/** The client's name and what the situation card tells of a place, on the reader's own grounds. */
export async function readNeeds(ctx: Ctx, clientId: string) {
  const client = await ctx.tx
    .selectFrom('client')
    .select(['id', 'firstNames', 'lastName'])
    .where('id', '=', clientId)
    .executeTakeFirst()
  if (!client) return notFound()
  const { rows } = await sql<FactRow>`
    select f.topic, f.category, f.text, f.needs, f.source, f.confirmed_on, w.name as author
    from situation_fact f left join position p on p.id = f.author_position_id left join worker w on w.id = p.worker_id
    where f.client_id = ${clientId} and f.superseded_by is null and (f.needs is not null or f.category = 'supportNeeds')
    order by f.confirmed_on desc, f.id`.execute(ctx.tx)
  const { needs, origins } = needsOfFacts(rows.filter((row) => row.needs !== null))
  const contact = await ctx.tx
    .selectFrom('clientContact')
    .select('language')
    .where('clientId', '=', clientId)
    .executeTakeFirst()
  const spoken = [...needs.languages, contact?.language].filter(isSpokenLanguage)
  const firstName = client.firstNames.split(' ')[0] ?? client.firstNames
  return accept({
    client: { id: client.id, name: `${firstName} ${client.lastName}`, firstName },
    days: [...needs.days],
    fields: [...needs.fields],
    languages: [...new Set(spoken)],
    characteristics: [...needs.characteristics],
    municipality: needs.municipality,
    origins: [...origins],
    support: rows.filter(isAgreedSupport).map((row) => row.text),
    holdHours: await holdHours(ctx),
  })
}

/** For how many hours one's own organisation holds a place while its contact answers. */
export async function holdHours(ctx: Ctx): Promise<number> {
  const row = await ctx.tx
    .selectFrom('organisation')
    .select('holdHours')
    .where('id', '=', ctx.session.organisationId)
    .executeTakeFirstOrThrow()
  return row.holdHours
}

const today = (day: PlainDate): string => formatDaterange({ from: day, until: addDays(day, 1) })

export async function readPlace(ctx: Ctx, placeId: string): Promise<Result<PlaceDetail>> {
  const place = await findPlace(ctx, placeId)
  if (!place) return notFound()
  const free = await freeSeats(ctx, today(ctx.day), [placeId])
  const { organisationId, organisation, unitId, unit, open, languages, characteristics, ...rest } = place
  const { contactName, contactPhone, contactEmail, field, ...said } = rest
  return accept({
    ...said,
    field: field as PlaceDetail['field'],
    languages: languages.filter(isSpokenLanguage),
    characteristics: characteristics.filter(isCharacteristic),
    contact: { name: contactName, phone: contactPhone, email: contactEmail },
    organisation: { id: organisationId, name: organisation },
    unit: { id: unitId, name: unit },
    openFrom: open.from,
    openTo: lastDay(open),
    capacity: { ...capacityOf(await listSeats(ctx, placeId)) },
    free: free.get(placeId) ?? [],
    mayChange: mayChange(ctx, organisationId),
  })
}

export async function listOwnPlaces(ctx: Ctx) {
  const organisationId = ctx.session.organisationId ?? ''
  const places = await listPlaces(ctx, { during: '(,)', organisationId })
  const free = await freeSeats(
    ctx,
    today(ctx.day),
    places.map(({ id }) => id),
  )
  return accept({
    places: places.map(({ id, title, unit, kind, limited, open }) => ({
      id,
      title,
      unit,
      kind,
      limited,
      open: open.from <= ctx.day && (open.until === null || open.until > ctx.day),
      free: free.get(id) ?? [],
    })),
  })
}
