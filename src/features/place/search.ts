import { addDays, addMonths, plainDate, startOfWeek } from '../../kernel/plain-date.ts'
import { accept, refuse } from '../../kernel/refusal.ts'
import { formatDaterange, fromInclusive, lastDay, type Span } from '../../kernel/span.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { FoundPlace, SearchQuery } from './contract.ts'
import { isHalfDay, sortHalfDays } from './rules/half-day.ts'
import { type Match, matchPlace, rank } from './rules/match.ts'
import type { Needs } from './rules/needs.ts'
import { isCharacteristic, isField, isSpokenLanguage } from './rules/vocabulary.ts'
import {
  countOffers,
  type FreeSeats,
  freeHalfDays,
  freeSeats,
  listOffers,
  nameSurroundings,
  type Offered,
} from './store.ts'

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
  readonly place: Offered
  readonly title: string
  readonly match: Match
}

interface Asked {
  readonly needs: Needs
  readonly during: Span
  readonly kind: string | undefined
  /** The municipality in whose surroundings is searched; null: the whole country. */
  readonly near: string | null
}

type Free = ReadonlyMap<string, readonly FreeSeats[]>

const matched = ({ needs, during }: Asked, place: Offered, free: Free): Candidate => {
  const offer = { ...place, municipality: place.municipalityCode, free: free.get(place.id) ?? [] }
  return { place, title: place.title, match: matchPlace(needs, offer, during) }
}

/**
 * Places by how they fit, the best first. The database narrows by what a place cannot do without, and tells of the wished
 * half-days only; the rule decides (rules/match.ts). With `all` nothing is narrowed.
 */
async function rankPlaces(ctx: Ctx, asked: Asked, all: boolean): Promise<Candidate[]> {
  const during = formatDaterange(asked.during)
  const { needs, kind, near } = asked
  const places = await listOffers(ctx, { during, kind, near, ...(all ? {} : { needs }) })
  const ids = places.map((place) => place.id)
  const free =
    needs.days.length > 0
      ? await freeHalfDays(ctx, during, ids, needs.days)
      : await freeSeats(ctx, during, ids)
  return rank(places.map((place) => matched(asked, place, free)))
}

const toFound = ({ place, match }: Candidate, free: Free): FoundPlace => ({
  id: place.id,
  title: place.title,
  organisation: place.organisation,
  kind: place.kind,
  field: place.field,
  municipalityCode: place.municipalityCode,
  limited: place.limited,
  free: [...(free.get(place.id) ?? [])],
  match: {
    fit: match.fit,
    findings: match.findings.map((f) => ({ ...f, has: [...f.has], lacks: [...f.lacks] })),
  },
})

/** At most so many are shown; the counts tell of all. */
const mostShown = 60

/** Where nothing fits, the nearest are shown with what they lack. */
async function shownOf(
  ctx: Ctx,
  asked: Asked,
  { show }: SearchQuery,
  narrowed: Candidate[],
  fitting: Candidate[],
): Promise<Candidate[]> {
  if (show === 'all') return narrowed
  return fitting.length > 0 ? fitting : rankPlaces(ctx, asked, true)
}

export async function searchPlaces(ctx: Ctx, query: SearchQuery) {
  const during = askedTime(ctx, query)
  if (!during) return refuse('invalid', { fields: { to: 'endBeforeStart' } })
  const named = query.municipality && query.reach !== 'country' ? query.municipality : null
  const surroundings = named === null ? null : await nameSurroundings(ctx, named)
  // of a municipality that is no more, nobody knows the surroundings
  const near = surroundings ? named : null
  const asked: Asked = { needs: needsOfQuery(query), during, kind: query.kind, near }
  const text = formatDaterange(during)
  const [narrowed, open] = await Promise.all([
    rankPlaces(ctx, asked, query.show === 'all'),
    countOffers(ctx, { during: text, kind: query.kind, near }),
  ])
  const fitting = narrowed.filter((one) => one.match.fit !== 'doesNotFit')
  const fits = fitting.filter((one) => one.match.fit === 'fits').length
  const partly = fitting.length - fits
  const shown = (await shownOf(ctx, asked, query, narrowed, fitting))
    .slice(0, mostShown)
    .map(({ place }) => place)
  const week = await freeSeats(
    ctx,
    text,
    shown.map(({ id }) => id),
  )
  return accept({
    from: during.from,
    to: lastDay(during) ?? during.from,
    near: surroundings,
    places: shown.map((place) => toFound(matched(asked, place, week), week)),
    counts: { fits, partly, doesNotFit: open - fits - partly },
  })
}

/**
 * The best place that has all the asked half-days free, other than the one refused: near the municipality of the needs, else anywhere;
 * null when there is none.
 */
export async function findNextBest(
  ctx: Ctx,
  needs: Needs,
  during: Span,
  kind: string,
  notThis: string,
): Promise<{ readonly id: string; readonly title: string } | null> {
  const hasRoom = ({ match }: Candidate) =>
    match.fit !== 'doesNotFit' && match.findings.every((f) => f.topic !== 'days' || f.result === 'met')
  for (const near of new Set([needs.municipality, null])) {
    const ranked = await rankPlaces(ctx, { needs, during, kind, near }, false)
    const next = ranked.find((one) => one.place.id !== notThis && hasRoom(one))
    if (next) return { id: next.place.id, title: next.place.title }
  }
  return null
}
