import type { TFunction } from 'i18next'
import { euros, plainDay } from '../../../../locales/format.ts'
import type { Language } from '../../../../locales/types.ts'
import type { Why } from '../../../kernel/why.ts'
import {
  type Estimate,
  type Figures,
  type Forecast,
  type Room,
  type RoomFilter,
  type RoomRow,
  roomFilters,
} from '../contract.ts'
import { isOpen } from '../rules/reconcile.ts'

/** The law on whose rates and days bills and estimates rest. */
const SHARE_SECTION = '1290/2002 14:3 a §'

export const isRoomFilter = (word: string | undefined): word is RoomFilter =>
  roomFilters.includes(word as RoomFilter)

const groups = {
  change: ['all', 'new', 'back', 'left', 'unexplained'],
  todo: ['notContacted', 'noResponsible', 'open'],
} as const

/** The counts that are filters, in their groups. */
export const countGroups = ({ counts, limits }: Room, t: TFunction) =>
  (['change', 'todo'] as const).map((group) => ({
    title: t(`share.groups.${group}`),
    items: groups[group].map((key) => ({
      key,
      label: t(`share.filters.${key}`, { contactDays: limits.contactDays }),
      count: counts[key],
      alarming: key !== 'all' && key !== 'new' && key !== 'back' && key !== 'left',
    })),
  }))

/** The months to choose from: those with a list, and those whose list was taken back and whose minutes are left. */
export const monthsOf = (list: Pick<Room['list'], 'months' | 'emptied'> | undefined): readonly string[] =>
  [...(list?.months ?? []), ...(list?.emptied ?? [])].sort((a, b) => (a < b ? 1 : -1))

export const nameOf = (row: RoomRow, t: TFunction): string => row.name ?? t('share.protected')

/** What stands beside the billed amount: the law's, and how they differ. */
export function billText({ reconciled, paid }: RoomRow, t: TFunction): string | null {
  if (!reconciled || !paid) return null
  const { finding, difference } = reconciled
  const word = t(`share.findings.${finding}`)
  return difference === null || finding === 'agrees'
    ? word
    : `${word}: ${t(difference > 0 ? 'share.differenceOver' : 'share.differenceUnder', { difference: Math.abs(difference) })}`
}

/** Why a month cannot be compared with the law at all; null when some of its rows could be. */
export const whyNotCompared = ({ month, rows }: Pick<Room, 'month' | 'rows'>): Why | null => {
  const open = rows.filter(({ reconciled }) => reconciled?.finding === 'notCovered')
  const compared = rows.some(({ reconciled }) => reconciled !== null && reconciled.finding !== 'notCovered')
  if (open.length === 0 || compared) return null
  return { rule: 'share.notCompared', cite: SHARE_SECTION, version: '1', facts: { month } }
}

/** Should the line catch the eye? */
export const isAlarming = ({ reconciled, mark }: RoomRow): boolean =>
  reconciled !== null && mark === null && isOpen(reconciled.finding)

/** Who contacts, how and by when; null when nothing is agreed. */
export const agreedText = ({ agreement }: RoomRow, t: TFunction): string | null =>
  agreement && t('share.agreedBy', { how: t(`share.hows.${agreement.how}`), by: agreement.contactBy })

export interface Tile {
  readonly key: string
  readonly term: string
  readonly value: string
  readonly note: string | null
}

/** The month in a few numbers. */
export function tilesOf({ sums, limits }: Room, language: Language, t: TFunction): Tile[] {
  const money = (cents: number) => euros(cents, language)
  return [
    {
      key: 'persons',
      term: t('share.persons'),
      value: String(sums.persons),
      note: t('share.before', { value: String(sums.personsBefore) }),
    },
    {
      key: 'cents',
      term: t('share.shareOfMonth'),
      value: money(sums.cents),
      note: t('share.before', { value: money(sums.centsBefore) }),
    },
    ...(sums.lawCents > 0
      ? [
          {
            key: 'law',
            term: t('share.byLaw'),
            value: money(sums.lawCents),
            note: t('share.byLawHint', { billed: sums.comparedCents }),
          },
        ]
      : []),
    {
      key: 'ahead',
      term: t('share.avoidable', { months: limits.aheadMonths }),
      value: money(sums.aheadCents),
      note: sums.assumption === null ? null : t('share.assumed'),
    },
  ]
}

/** The day, or that it never was. */
export const dayOrNever = (day: string | null, t: TFunction): string =>
  day === null ? t('share.never') : plainDay(day)

type Contacted = Figures['contacted'][number]

/** How many of a hundred on the list have a contact and a responsible worker, to one decimal. */
export const percentOf = ({ contacted, persons }: Contacted): number =>
  Math.round((contacted / Math.max(1, persons)) * 1000) / 10

/** The goal as it stands in the newest month, and whether it is nearer than the month before; empty without a list. */
export function goalText(months: Figures['contacted'], t: TFunction): string {
  const [before, now] = [months.at(-2), months.at(-1)]
  if (!now) return ''
  const percent = percentOf(now)
  const stands = t('share.figures.goalNow', { ...now, percent })
  if (!before) return stands
  const change = Math.round((percent - percentOf(before)) * 10) / 10
  const way = change > 0 ? 'Up' : change < 0 ? 'Down' : 'Same'
  return `${stands} ${t(`share.figures.goal${way}`, { change: Math.abs(change) })}`
}

/** "2027: 218 123 €", and of how many months when the year is not whole here: budgets are made by the year. One month has no sum. */
export function yearHeading(
  year: string,
  estimates: readonly Pick<Estimate, 'month' | 'cents'>[],
  t: TFunction,
): string {
  const months = estimates.filter(({ month }) => month.startsWith(year))
  if (months.length === 1) return year
  const cents = months.reduce((sum, one) => sum + one.cents, 0)
  const word = months.length === 12 ? 'share.forecast.ofYear' : 'share.forecast.ofYearPart'
  return t(word, { year, cents, months: months.length })
}

/** What the what-if comes to, and why where it comes to nothing; empty when nothing was asked. */
export function whatIfText(
  { savedCents, servicesMatter }: Pick<Forecast, 'savedCents' | 'servicesMatter'>,
  { palveluihin, aktivoidaan, ennen }: Readonly<Record<string, string | undefined>>,
  t: TFunction,
): string {
  if (savedCents === null) return ''
  const asks = (text: string | undefined) => Number(text ?? 0) > 0
  return [
    t('share.forecast.saved', { cents: savedCents }),
    ...(savedCents === 0 && asks(aktivoidaan)
      ? [t('share.forecast.nobodyBefore', { day: Number(ennen) })]
      : []),
    ...(asks(palveluihin) && !servicesMatter ? [t('share.forecast.servicesFree')] : []),
  ].join(' ')
}

export type EstimateRule = 'share.nowcast' | 'share.forecast'

/** Why an estimate is what it is: how it is made, its band, and whether it rests on law that is not known yet. */
export const whyEstimate = (
  rule: EstimateRule,
  {
    month,
    cents,
    lowCents,
    highCents,
    persons,
    assumption,
    madeOn = null,
  }: Estimate & { readonly madeOn?: string | null },
): Why => ({
  rule,
  cite: SHARE_SECTION,
  version: '1',
  facts: {
    ...{ month, cents, lowCents, highCents, persons },
    ...(madeOn === null ? {} : { madeOn }),
    ...(assumption === null ? {} : { assumption }),
  },
})
