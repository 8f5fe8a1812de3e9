import { type HalfDay, isHalfDay, sortHalfDays, toHalfDay } from './half-day.ts'
import {
  type Characteristic,
  type Field,
  isCharacteristic,
  isField,
  isSpokenLanguage,
  type SpokenLanguage,
} from './vocabulary.ts'

/** What a client needs of a place. Empty means no wish. */
export interface Needs {
  readonly days: readonly HalfDay[]
  readonly fields: readonly Field[]
  readonly languages: readonly SpokenLanguage[]
  readonly characteristics: readonly Characteristic[]
  readonly municipality: string | null
}

export const noNeeds: Needs = { days: [], fields: [], languages: [], characteristics: [], municipality: null }

/** A fact of the situation card that says a need in the words of the vocabulary, and where it comes from. */
export interface NeedFact {
  readonly needs: unknown
  readonly source: string
  readonly confirmedOn: string
  readonly author: string | null
}

/** Where one need comes from, shown beside it: "Mikael Storås 12.11.2026". */
export interface NeedOrigin {
  readonly need: string
  readonly source: string
  readonly confirmedOn: string
  readonly author: string | null
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Half-days as `tue.am`, or as the database keeps them `{weekday, half}`; a whole day name is both halves. */
function daysOf(value: unknown): HalfDay[] {
  return listOf(value).flatMap((item): HalfDay[] => {
    if (isHalfDay(item)) return [item]
    if (typeof item === 'string') return ([`${item}.am`, `${item}.pm`] as const).filter(isHalfDay)
    const { weekday, half } = (item ?? {}) as { weekday?: unknown; half?: unknown }
    return typeof weekday === 'number' && weekday >= 1 && weekday <= 7 && (half === 'am' || half === 'pm')
      ? [toHalfDay(weekday, half)]
      : []
  })
}

/** One fact's needs in the words of the vocabulary; words that are not in it are left out. */
export function readNeeds(value: unknown): Needs {
  const raw = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const fields = [...listOf(raw.fields), raw.field].filter(isField)
  const municipality = raw.municipality ?? raw.municipalityCode
  return {
    days: daysOf(raw.days),
    fields,
    languages: listOf(raw.languages).filter(isSpokenLanguage),
    characteristics: [...listOf(raw.characteristics), ...listOf(raw.accessibility)].filter(isCharacteristic),
    municipality: typeof municipality === 'string' ? municipality : null,
  }
}

const wordsOf = (needs: Needs): string[] => [
  ...needs.days,
  ...needs.fields,
  ...needs.languages,
  ...needs.characteristics,
  ...(needs.municipality ? [needs.municipality] : []),
]

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

/** The needs that the situation card tells, the newest fact first; each need names the first fact that says it. */
export function needsOfFacts(facts: readonly NeedFact[]): {
  readonly needs: Needs
  readonly origins: readonly NeedOrigin[]
} {
  const read = facts.map((fact) => ({ fact, needs: readNeeds(fact.needs) }))
  const origins = new Map<string, NeedOrigin>()
  for (const { fact, needs } of read) {
    const { source, confirmedOn, author } = fact
    for (const need of wordsOf(needs))
      if (!origins.has(need)) origins.set(need, { need, source, confirmedOn, author })
  }
  const needs: Needs = {
    days: sortHalfDays(read.flatMap((one) => one.needs.days)),
    fields: unique(read.flatMap((one) => one.needs.fields)),
    languages: unique(read.flatMap((one) => one.needs.languages)),
    characteristics: unique(read.flatMap((one) => one.needs.characteristics)),
    municipality: read.find((one) => one.needs.municipality !== null)?.needs.municipality ?? null,
  }
  return { needs, origins: [...origins.values()] }
}
