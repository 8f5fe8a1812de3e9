import type { TFunction } from 'i18next'
import { count, euros, percent } from '../../../../locales/format.ts'
import type { Language } from '../../../../locales/types.ts'
import type { Indicator } from './indicator.ts'
import { indicatorGroups } from './indicators.ts'
import { type Aim, isReached } from './targets.ts'

/** A text of the tree by a key that is put together; the tree's own type checks the others. */
type AnyKey = 'report.title'

/** Name and definition of an indicator in the reader's language. */
export function indicatorWords(
  { text, words }: Pick<Indicator, 'text' | 'words'>,
  language: Language,
  t: TFunction,
) {
  if (words) return words[language]
  const of = text.of ? t(`${text.of.terms}.${text.of.word}` as AnyKey) : ''
  const say = (what: 'name' | 'definition') =>
    t(`indicators.${text.key}.${what}` as AnyKey, { of: of.toLowerCase() })
  return { name: say('name'), definition: say('definition') }
}

export const groupWord = (group: string, t: TFunction): string => t(`report.groups.${group}` as AnyKey)

/** A figure as people read it: euros of cents, a percent sign, else the number; a dash where there is none. */
export function figureWord(value: number | null, unit: Indicator['unit'], language: Language): string {
  if (value === null) return '–'
  if (unit === 'cents') return euros(value, language)
  return unit === 'percent' ? percent(value, language) : count(value, language)
}

/** A change with its sign: `+5`, `−16`, `±0`. */
export function changeWord(change: number | null, unit: Indicator['unit'], language: Language): string {
  if (change === null) return '–'
  const sign = change > 0 ? '+' : change < 0 ? '−' : '±'
  const size = Math.abs(change)
  return `${sign}${unit === 'cents' ? euros(size, language) : count(size, language)}`
}

/** A target with its way: `60 %`, `enintään 100 000 €`. */
export function targetWord(
  { target, direction }: Pick<Aim, 'target' | 'direction'>,
  unit: Indicator['unit'],
  language: Language,
  t: TFunction,
): string {
  const shown = figureWord(target, unit, language)
  return direction === 'atLeast' ? shown : t('targets.atMostOf', { target: shown })
}

/** The target and whether it is reached, in a few words; a dash where there is none. */
export function aimWord(
  { unit }: Pick<Indicator, 'unit'>,
  value: number | null,
  aim: Aim | null,
  language: Language,
  t: TFunction,
): string {
  if (aim === null) return '–'
  const target = targetWord(aim, unit, language, t)
  const reached = isReached(value, aim)
  return reached === null ? target : t(reached ? 'targets.met' : 'targets.notMet', { target })
}

/** The indicators with the part of the report in which each stands, an organisation's own last. */
export const indicatorsInGroups = (
  own: readonly Indicator[] = [],
): readonly (readonly [group: string, indicator: Indicator])[] =>
  Object.entries({ ...indicatorGroups, own }).flatMap(([group, all]) =>
    all.map((one) => [group, one] as const),
  )

interface ScopeAsked {
  readonly municipality?: string | undefined
  readonly organisation?: string | undefined
  readonly service?: string | undefined
}
interface ScopeNames {
  readonly municipality: { readonly nameFi: string; readonly nameSv: string } | null
  readonly organisation: { readonly name: string } | null
}

/** Whose figures they are, in words: `Laihia, Työpaja Tähti, kuntouttava työtoiminta`, or the whole area. */
export function scopeWord(
  { municipality, organisation, service }: ScopeAsked,
  names: ScopeNames,
  language: Language,
  t: TFunction,
): string {
  const { nameFi, nameSv } = names.municipality ?? {}
  const unknown = (code: string, of: 'municipality' | 'organisation') =>
    code === '-' ? t(`report.breakdown.unknown.${of}`) : code
  const words = [
    municipality && ((language === 'sv' ? nameSv : nameFi) ?? unknown(municipality, 'municipality')),
    organisation && (names.organisation?.name ?? unknown(organisation, 'organisation')),
    service && t(`periods.kinds.${service as 'rehabWork'}`),
  ].filter(Boolean)
  return words.length > 0 ? words.join(', ') : t('report.wholeArea')
}
