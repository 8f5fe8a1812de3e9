import { sql } from 'kysely'
import { addDays, addMonths, type PlainDate, plainDate, startOfWeek } from '../../kernel/plain-date.ts'
import { accept, notFound, type Result, refuse } from '../../kernel/refusal.ts'
import { formatDaterange, fromInclusive, lastDay, type Span } from '../../kernel/span.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { FoundPlace, PlaceDetail, SearchQuery } from './contract.ts'
import { mayChange } from './may-change.ts'
import { capacityOf } from './rules/capacity.ts'
import { isHalfDay, sortHalfDays } from './rules/half-day.ts'
import { type Match, matchPlace, rank } from './rules/match.ts'
import { type NeedFact, type Needs, needsOfFacts } from './rules/needs.ts'
import { isCharacteristic, isField, isSpokenLanguage } from './rules/vocabulary.ts'
import { type FreeSeats, findPlace, freeSeats, listPlaces, listSeats, type Place } from './store.ts'

const words = (list = ''): string[] => list.split(',').filter(Boolean)

/** The needs that a search asks for; words outside the vocabulary are left out. */
export const needsOfQuery = (query: SearchQuery): Needs => ({
  days: sortHalfDays(words(query.days).filter(isHalfDay)),
  fields: words(query.fields).filter(isField),
  languages: words(query.languages).filter(isSpokenLanguage),
  characteristics: words(query.characteristics).filter(isCharacteristic),
  municipality: query.municipality ?? null,
})

/** Unless told: from the next Monday, for the three months that a period takes at least (189/2001 13 b §). */
function askedTime(ctx: Ctx, query: SearchQuery): Span | null {
  const from = query.from ? plainDate(query.from) : addDays(startOfWeek(ctx.day), 7)
  const to = query.to ? plainDate(query.to) : addDays(addMonths(from, 3), -1)
  return fromInclusive(from, to)
}

interface Candidate {
  readonly place: Place
  readonly title: string
  readonly free: readonly FreeSeats[]
  readonly match: Match
}

/** Every place open in that time with its free seats and how it fits, the best first. */
async function rankPlaces(
  ctx: Ctx,
  needs: Needs,
  during: Span,
  kind: string | undefined,
): Promise<Candidate[]> {
  const text = formatDaterange(during)
  const places = await listPlaces(ctx, { during: text, ...(kind ? { kind } : {}) })
  const free = await freeSeats(
    ctx,
    text,
    places.map((place) => place.id),
  )
  return rank(
    places.map((place) => {
      const own = free.get(place.id) ?? []
      const offer = { ...place, municipality: place.municipalityCode, free: own }
      return { place, title: place.title, free: own, match: matchPlace(needs, offer, during) }
    }),
  )
}

const toFound = ({ place, free, match }: Candidate): FoundPlace => ({
  id: place.id,
  title: place.title,
  organisation: place.organisation,
  kind: place.kind,
  field: place.field,
  municipalityCode: place.municipalityCode,
  limited: place.limited,
  free: [...free],
  match: {
    fit: match.fit,
    findings: match.findings.map((f) => ({ ...f, has: [...f.has], lacks: [...f.lacks] })),
  },
})

/** At most so many are shown; the counts tell of all. */
const mostShown = 60

export async function searchPlaces(ctx: Ctx, query: SearchQuery) {
  const during = askedTime(ctx, query)
  if (!during) return refuse('invalid', { fields: { to: 'endBeforeStart' } })
  const ranked = await rankPlaces(ctx, needsOfQuery(query), during, query.kind)
  const count = (fit: Match['fit']) => ranked.filter((one) => one.match.fit === fit).length
  const fitting = ranked.filter((one) => one.match.fit !== 'doesNotFit')
  // where nothing fits, the nearest are shown with what they lack
  const shown = query.show === 'all' || fitting.length === 0 ? ranked : fitting
  return accept({
    from: during.from,
    to: lastDay(during) ?? during.from,
    places: shown.slice(0, mostShown).map(toFound),
    counts: { fits: count('fits'), partly: count('partly'), doesNotFit: count('doesNotFit') },
  })
}

/** The best place that has all the asked half-days free, other than the one refused; null when there is none. */
export async function findNextBest(
  ctx: Ctx,
  needs: Needs,
  during: Span,
  kind: string,
  notThis: string,
): Promise<{ readonly id: string; readonly title: string } | null> {
  const ranked = await rankPlaces(ctx, needs, during, kind)
  const hasRoom = ({ match }: Candidate) =>
    match.fit !== 'doesNotFit' && match.findings.every((f) => f.topic !== 'days' || f.result === 'met')
  const next = ranked.find((one) => one.place.id !== notThis && hasRoom(one))
  return next ? { id: next.place.id, title: next.place.title } : null
}

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
