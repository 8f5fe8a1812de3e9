import type { QueryOf, ResponseOf } from '../../../kernel/endpoint.ts'
import type { readNeeds, searchPlaces } from '../contract.ts'
import { type HalfDay, isHalfDay, sortHalfDays } from '../rules/half-day.ts'
import {
  type Characteristic,
  type Field,
  isCharacteristic,
  isField,
  isSpokenLanguage,
  type SpokenLanguage,
} from '../rules/vocabulary.ts'

export type ClientNeeds = ResponseOf<typeof readNeeds>
type Filters = Readonly<Record<string, string | undefined>>

/** What is searched by. */
export interface Asked {
  readonly from: string | undefined
  readonly to: string | undefined
  readonly days: readonly HalfDay[]
  readonly fields: readonly Field[]
  readonly languages: readonly SpokenLanguage[]
  readonly characteristics: readonly Characteristic[]
  readonly municipality: string
  /** Beyond the surroundings of the municipality. */
  readonly wholeCountry: boolean
  readonly showAll: boolean
}

const words = (list: string | undefined) => (list ?? '').split(',')

/** The address, once something in it was changed; before that what the situation card says. */
export function askedOf(filters: Filters, needs: ClientNeeds | undefined): Asked {
  const { from, to } = filters
  const showAll = filters.show === 'all'
  const wholeCountry = filters.reach === 'country'
  if (needs && !isEdited(filters)) {
    const { days, fields, languages, characteristics } = needs
    const municipality = needs.municipality ?? ''
    return { from, to, days, fields, languages, characteristics, municipality, wholeCountry, showAll }
  }
  return {
    from,
    to,
    days: sortHalfDays(words(filters.days).filter(isHalfDay)),
    fields: words(filters.fields).filter(isField),
    languages: words(filters.languages).filter(isSpokenLanguage),
    characteristics: words(filters.characteristics).filter(isCharacteristic),
    municipality: filters.municipality ?? '',
    wholeCountry,
    showAll,
  }
}

/** Whether the needs in the address are one's own and no more the card's. */
export const isEdited = (filters: Filters): boolean => filters.own === '1'

const joined = (list: readonly string[]) => (list.length > 0 ? list.join(',') : undefined)

/** As it stands in the address. */
export const filtersOf = (asked: Asked): Filters => ({
  own: '1',
  from: asked.from,
  to: asked.to,
  days: joined(asked.days),
  fields: joined(asked.fields),
  languages: joined(asked.languages),
  characteristics: joined(asked.characteristics),
  municipality: asked.municipality || undefined,
  reach: asked.wholeCountry ? 'country' : undefined,
  show: asked.showAll ? 'all' : undefined,
})

/** Back to the situation card's needs; the time stays. */
export const cardFilters: Filters = {
  own: undefined,
  days: undefined,
  fields: undefined,
  languages: undefined,
  characteristics: undefined,
  municipality: undefined,
  reach: undefined,
}

/** As it is asked of the server. */
export function queryOf(asked: Asked): QueryOf<typeof searchPlaces> {
  const { own: _, ...rest } = filtersOf(asked)
  const given = Object.entries(rest).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as QueryOf<typeof searchPlaces>
}

/** Whether anything is asked of a place beside the time. */
export const hasNeeds = (asked: Asked): boolean =>
  [asked.days, asked.fields, asked.languages, asked.characteristics].some((list) => list.length > 0) ||
  asked.municipality !== ''
