import { monthOf } from '../../../kernel/plain-date.ts'
import { isSmall } from '../../../kernel/small-numbers.ts'
import type { Turns } from '../../../kernel/turns.ts'
import type { Indicator, Measure } from './indicator.ts'
import { indicators } from './indicators.ts'
import { AREA, type Counts, peopleCounted, protectPeople } from './people-counted.ts'
import type { Shown } from './protect.ts'
import { hasPeople } from './sources.ts'
import { cellOf } from './sums.ts'
import { indicatorValue, measuresOf } from './values.ts'

/** A published figure: of the whole area, and of each municipality where it is a count of people. */
export interface PublishedFigure {
  readonly id: string
  readonly cells: Readonly<Record<string, Shown | null>>
}

const keyOf = (measure: Measure) => JSON.stringify(measure)
const asCount = Map.groupBy(peopleCounted, (one) => measuresOf(one).map(keyOf).join())

/** What is no count of its own, but from which one could be told. */
const tells: Readonly<Record<string, string>> = {
  'rehab.monthlyAverage': 'rehab.clients',
  'share.averagePersons': 'share.persons',
  'share.cents': 'share.persons',
  'compensation.stateCents': 'rehab.clients',
}

/** A quotient or an amount of the area: withheld when a count behind it is small, or is withheld itself. */
function shownOther(
  one: Indicator,
  { count, month, out }: Counts,
  people: ReadonlyMap<string, Shown>,
): Shown | null {
  const value = indicatorValue(one, (measure) => count(AREA, measure), monthOf(month.first))
  const measures = measuresOf(one).filter(({ source }) => hasPeople(source))
  const counts = measures.map((measure) => count(AREA, measure))
  const rest = counts.length === 2 ? [(counts[1] ?? 0) - (counts[0] ?? 0)] : []
  const asCounts = measures.flatMap((measure) => asCount.get(keyOf(measure)) ?? [])
  const linked = [tells[one.id], ...asCounts.map(({ id }) => id)].filter((id) => id !== undefined)
  // an average since January tells with the months before it also one of those
  const told = one.unit === 'average' && out.earlier.has(cellOf(tells[one.id] ?? '', AREA))
  const isHidden = told || linked.some((id) => typeof people.get(cellOf(id, AREA)) !== 'number')
  const tellsSmall = one.unit !== 'cents' && [...counts, ...rest].some(isSmall)
  return isHidden || tellsSmall ? 'withheld' : value
}

/** What of a month may leave the working group. Figures of a year before are in the publication of their own month. */
export function* publishing(municipalities: readonly string[], counts: Counts): Turns<PublishedFigure[]> {
  const people = yield* protectPeople(municipalities, counts)
  const number = monthOf(counts.month.first)
  return indicators.map((one) => {
    const mine = [AREA, ...municipalities].flatMap((scope) => {
      const shown = people.get(cellOf(one.id, scope))
      return shown === undefined ? [] : [[scope, shown] as const]
    })
    const isKnown = indicatorValue(one, (measure) => counts.count(AREA, measure), number) !== null
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
