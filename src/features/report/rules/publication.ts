import { isSmall } from '../../../kernel/small-numbers.ts'
import { flows, restOf } from './flows.ts'
import type { Indicator, Measure } from './indicator.ts'
import { indicators } from './indicators.ts'
import { protect, type Shown, sumOf } from './protect.ts'
import { hasPeople, sources } from './sources.ts'
import { cellOf, restsIn, sumsWithin } from './sums.ts'
import { cellsOfYear, type ToldYear } from './told-year.ts'
import { indicatorValue, measuresOf } from './values.ts'

/** A published figure: of the whole area, and of each municipality where it is a count of people. */
export interface PublishedFigure {
  readonly id: string
  readonly cells: Readonly<Record<string, Shown | null>>
}

export const AREA = 'area'
/** How many a measure counts in a scope: the area or a municipality. */
export type CountIn = (scope: string, measure: Measure) => number
/** Counts of the month, and of the month before of what `flows` carry over. */
export interface Counts {
  /** 1 for January: what is counted from the beginning of the year begins anew. */
  readonly month: number
  readonly count: CountIn
  readonly monthBefore: CountIn
  /** Years of which all is published with this. */
  readonly years: readonly ToldYear[]
  /** Cells that publications of the same year's earlier months withheld. */
  readonly earlier: ReadonlySet<string>
}

const keyOf = (measure: Measure) => JSON.stringify(measure)

/** Counts of people; places and coaches are nobody's secret. */
export const peopleCounted = indicators.filter(
  ({ unit, figure }) => unit === 'count' && figure.is === 'measure' && hasPeople(figure.measure.source),
)
/** Those of which a municipality is published too. */
const isLocal = ({ figure }: Indicator) =>
  figure.is === 'measure' && !('municipality' in sources[figure.measure.source])

/** Those of the previous calendar year as a whole. */
const isOfYear = ({ figure }: Indicator) =>
  figure.is === 'measure' && ['closing', 'leaving'].includes(figure.measure.source)

/** What is no count of its own, but from which one could be told. */
const tells: Readonly<Record<string, string>> = {
  'rehab.monthlyAverage': 'rehab.clients',
  'share.averagePersons': 'share.persons',
  'share.cents': 'share.persons',
  'compensation.stateCents': 'rehab.clients',
}

/** Counts of people in every scope with small numbers protected across sums, municipalities and flows. */
function protectPeople(
  municipalities: readonly string[],
  { month, count, monthBefore, years, earlier }: Counts,
  before: readonly string[],
) {
  const values = new Map<string, number>()
  const byId = new Map(peopleCounted.map((one) => [one.id, measuresOf(one)[0] as Measure]))
  for (const scope of [AREA, ...municipalities]) {
    const by = (counted: CountIn) => (id: string) => {
      const measure = byId.get(id)
      return measure ? counted(scope, measure) : 0
    }
    const inScope = by(count)
    for (const one of peopleCounted)
      if (scope === AREA || isLocal(one)) values.set(cellOf(one.id, scope), inScope(one.id))
    for (const [cell, value] of restsIn(scope, { month, count: inScope, before: by(monthBefore) }))
      values.set(cell, value)
  }
  const told = years.map((year) => cellsOfYear(year, AREA, municipalities))
  const withheld = told.flatMap((year) => year.values)
  for (const [cell, value] of withheld) values.set(cell, value)
  const ids = [
    ...peopleCounted.filter(isLocal).map(({ id }) => id),
    'joint.endedByReason.unstated',
    'jobseekers.others',
    ...flows.flatMap((flow) => restOf(flow) ?? []),
  ]
  const relations = [
    ...[AREA, ...municipalities].flatMap(sumsWithin),
    ...told.flatMap((year) => year.relations),
    ...ids.map((id) =>
      sumOf(
        cellOf(id, AREA),
        municipalities.map((code) => cellOf(id, code)),
      ),
    ),
  ]
  // figures of whole years are the same each month: what one withheld, the next does not show
  const ofYear = peopleCounted.filter(isOfYear).map(({ id }) => `${id} `)
  const stays = [...earlier].filter((cell) => ofYear.some((id) => cell.startsWith(id)))
  return protect(values, relations, [...before, ...stays, ...withheld.map(([cell]) => cell)])
}

/** A quotient or an amount of the area: withheld when a count behind it is small, or is withheld itself. */
function shownOther(
  one: Indicator,
  { count, month, earlier }: Counts,
  people: ReadonlyMap<string, Shown>,
): Shown | null {
  const value = indicatorValue(one, (measure) => count(AREA, measure), month)
  const measures = measuresOf(one).filter(({ source }) => hasPeople(source))
  const counts = measures.map((measure) => count(AREA, measure))
  const rest = counts.length === 2 ? [(counts[1] ?? 0) - (counts[0] ?? 0)] : []
  const asCounts = peopleCounted.filter((other) =>
    measures.some((measure) => keyOf(measure) === keyOf(measuresOf(other)[0] as Measure)),
  )
  const linked = [tells[one.id], ...asCounts.map(({ id }) => id)].filter((id) => id !== undefined)
  // an average since January tells with the months before it also one of those
  const told = one.unit === 'average' && earlier.has(cellOf(tells[one.id] ?? '', AREA))
  const isHidden = told || linked.some((id) => typeof people.get(cellOf(id, AREA)) !== 'number')
  const tellsSmall = one.unit !== 'cents' && [...counts, ...rest].some(isSmall)
  return isHidden || tellsSmall ? 'withheld' : value
}

/**
 * What of a month may leave the working group. `withheld`: cells (`id scope`) that an earlier publication of the month
 * withheld. Figures of a year before are in the publication of their own month.
 */
export function publish(
  municipalities: readonly string[],
  counts: Counts,
  withheld: readonly string[] = [],
): PublishedFigure[] {
  const people = protectPeople(municipalities, counts, withheld)
  return indicators.map((one) => {
    const mine = [AREA, ...municipalities].flatMap((scope) => {
      const shown = people.get(cellOf(one.id, scope))
      return shown === undefined ? [] : [[scope, shown] as const]
    })
    const isKnown = indicatorValue(one, (measure) => counts.count(AREA, measure), counts.month) !== null
    const cells =
      mine.length > 0 && isKnown ? Object.fromEntries(mine) : { [AREA]: shownOther(one, counts, people) }
    return { id: one.id, cells }
  })
}

/** Cells that a publication does not show. */
export const hiddenIn = (figures: readonly PublishedFigure[]): string[] =>
  figures.flatMap(({ id, cells }) =>
    Object.entries(cells).flatMap(([scope, shown]) => (typeof shown === 'string' ? [cellOf(id, scope)] : [])),
  )
