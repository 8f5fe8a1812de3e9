import { encloses, intersection, type Span } from '../../../kernel/span.ts'
import { type HalfDay, sortHalfDays } from './half-day.ts'
import type { Needs } from './needs.ts'

/** What a place offers during the asked time. */
export interface Offer {
  readonly field: string
  readonly languages: readonly string[]
  readonly characteristics: readonly string[]
  readonly municipality: string | null
  readonly open: Span
  /** false: capacity was never stated, so there is always room (exchange.md). */
  readonly limited: boolean
  readonly free: readonly { readonly slot: HalfDay; readonly total: number; readonly free: number }[]
}

export const topics = ['period', 'days', 'characteristics', 'languages', 'field', 'municipality'] as const
export type Topic = (typeof topics)[number]

/** How one need is met: `met`, `partly` (a wish that is missed, or some of the days), or `missed`. */
export interface Finding {
  readonly topic: Topic
  readonly result: 'met' | 'partly' | 'missed'
  /** Words of the vocabulary, half-days or days: what is met and what is missing. */
  readonly has: readonly string[]
  readonly lacks: readonly string[]
}

export const fits = ['fits', 'partly', 'doesNotFit'] as const
export type Fit = (typeof fits)[number]

export interface Match {
  readonly fit: Fit
  readonly findings: readonly Finding[]
  /** Greater is better among places of the same fit. */
  readonly score: number
}

const split = <T>(wanted: readonly T[], has: (item: T) => boolean) => ({
  has: wanted.filter(has),
  lacks: wanted.filter((item) => !has(item)),
})

/** A place that is not open all the time asked, or at all. */
function period(offer: Offer, during: Span): Finding {
  const inside = encloses(offer.open, during)
  const result = inside ? 'met' : intersection(offer.open, during) ? 'partly' : 'missed'
  const { from, until } = offer.open
  return {
    topic: 'period',
    result,
    has: inside ? [] : [from, ...(until ? [until] : [])],
    lacks: inside ? [] : ['open'],
  }
}

/** Free seats: all, some or none of the half-days wished for; without a wish any room will do. */
function days(needs: Needs, offer: Offer): Finding {
  const open = sortHalfDays(offer.free.filter((one) => one.free > 0).map((one) => one.slot))
  if (!offer.limited) return { topic: 'days', result: 'met', has: needs.days, lacks: [] }
  if (needs.days.length === 0)
    return { topic: 'days', result: open.length > 0 ? 'met' : 'missed', has: open, lacks: [] }
  const { has, lacks } = split(needs.days, (slot) => open.includes(slot))
  const result = lacks.length === 0 ? 'met' : has.length === 0 ? 'missed' : 'partly'
  return { topic: 'days', result, has, lacks }
}

/** A need that cannot be done without: one missing is enough for "does not fit". */
function characteristics(needs: Needs, offer: Offer): Finding {
  const found = split<string>(needs.characteristics, (word) => offer.characteristics.includes(word))
  return { topic: 'characteristics', result: found.lacks.length === 0 ? 'met' : 'missed', ...found }
}

/** One common language is enough. */
function languages(needs: Needs, offer: Offer): Finding {
  const found = split<string>(needs.languages, (word) => offer.languages.includes(word))
  const isMet = needs.languages.length === 0 || found.has.length > 0
  return {
    topic: 'languages',
    result: isMet ? 'met' : 'missed',
    has: found.has,
    lacks: isMet ? [] : found.lacks,
  }
}

/** A wish: missing it makes the place fit partly. */
const wish = (topic: Topic, wished: readonly string[], offered: string | null): Finding => {
  const isMet = wished.length === 0 || (offered !== null && wished.includes(offered))
  return {
    topic,
    result: isMet ? 'met' : 'partly',
    has: wished.length > 0 && isMet && offered ? [offered] : [],
    lacks: isMet ? [] : wished,
  }
}

const worth: Readonly<Record<Topic, number>> = {
  period: 3,
  days: 8,
  characteristics: 5,
  languages: 4,
  field: 3,
  municipality: 2,
}

const share = ({ has, lacks, result }: Finding): number =>
  result === 'met' ? 1 : result === 'missed' ? 0 : has.length / Math.max(1, has.length + lacks.length)

/** The rule `places.match`: how a place fits what a client needs during a time, and why (E1). */
export function matchPlace(needs: Needs, offer: Offer, during: Span): Match {
  const findings = [
    period(offer, during),
    days(needs, offer),
    characteristics(needs, offer),
    languages(needs, offer),
    wish('field', needs.fields, offer.field),
    wish('municipality', needs.municipality ? [needs.municipality] : [], offer.municipality),
  ]
  const results = findings.map((finding) => finding.result)
  const fit = results.includes('missed') ? 'doesNotFit' : results.includes('partly') ? 'partly' : 'fits'
  const score = findings.reduce((sum, finding) => sum + worth[finding.topic] * share(finding), 0)
  return { fit, findings, score }
}

/** Best first: by fit, then by how much of the needs is met, then by name so that the order stays. */
export function rank<T extends { readonly match: Match; readonly title: string }>(places: readonly T[]): T[] {
  const order = (fit: Fit) => fits.indexOf(fit)
  return [...places].sort(
    (a, b) =>
      order(a.match.fit) - order(b.match.fit) ||
      b.match.score - a.match.score ||
      (a.title < b.title ? -1 : a.title > b.title ? 1 : 0),
  )
}
