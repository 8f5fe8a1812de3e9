import type { Turns } from '../../../kernel/turns.ts'
import { type CountOf, cellsOfFlows, type FlowMonth } from './flow-months.ts'
import { flows } from './flows.ts'
import type { Measure } from './indicator.ts'
import { indicators } from './indicators.ts'
import type { Month } from './month.ts'
import type { Mark } from './moves.ts'
import { protecting, type Relation, type Shown, sumOf } from './protect.ts'
import { hasPeople, sources } from './sources.ts'
import { cellOf, rests, restsIn, sumsWithin } from './sums.ts'
import { sumsOfYear, type ToldYear } from './told-year.ts'
import { measuresOf } from './values.ts'

export const AREA = 'area'
/** How many a measure counts in a scope: the area or a municipality. */
export type CountIn = (scope: string, measure: Measure) => number

/** What a publication of a month is made of. */
export interface Counts {
  readonly month: Month
  readonly count: CountIn
  /** The month before, of what `flows` carry over. */
  readonly before: CountIn
  readonly out: Out
}

/** What is out already and tells of the same people. */
export interface Out {
  /** Months that hang together with the month. */
  readonly linked: readonly FlowMonth[]
  /** Years of which all is published with this. */
  readonly years: readonly ToldYear[]
  /** Cells (`id scope`) that earlier publications of the month, of whole years those of the year, did not tell. */
  readonly hidden: ReadonlyMap<string, Mark>
  /** Cells that publications of the same year's earlier months withheld. */
  readonly earlier: ReadonlySet<string>
  /** Whether a publication of the month, of a figure of whole years one of the year's, told a cell's number. */
  readonly isTold: (cell: string, value: number) => boolean
}

/** Counts of people; places and coaches are nobody's secret. */
export const peopleCounted = indicators.filter(
  ({ unit, figure }) => unit === 'count' && figure.is === 'measure' && hasPeople(figure.measure.source),
)
const measureOf = new Map(peopleCounted.map((one) => [one.id, measuresOf(one)[0] as Measure]))
/** Those of which a municipality is published too. */
const locals = new Set(
  peopleCounted
    .filter(({ figure }) => figure.is === 'measure' && !('municipality' in sources[figure.measure.source]))
    .map(({ id }) => id),
)
/** Those of the previous calendar year as a whole. */
const ofYear = peopleCounted
  .filter(({ figure }) => figure.is === 'measure' && ['closing', 'leaving'].includes(figure.measure.source))
  .map(({ id }) => cellOf(id, ''))

/** Whether a cell is a figure's of the previous calendar year as a whole, which is the same each month. */
export const isOfYear = (cell: string): boolean => ofYear.some((id) => cell.startsWith(id))

/** How many a published figure counts, by its name. */
export const countOf =
  (count: CountIn): CountOf =>
  (id, scope) => {
    const measure = measureOf.get(id)
    return measure ? count(scope, measure) : 0
  }

/** Sums that a reader knows, but those of flows. */
const sumsOf = (municipalities: readonly string[], { years }: Out): Relation[] => {
  const scopes = [AREA, ...municipalities]
  const everywhere = [...locals, ...rests].map((id) =>
    sumOf(
      cellOf(id, AREA),
      municipalities.map((code) => cellOf(id, code)),
    ),
  )
  return [...scopes.flatMap(sumsWithin), ...years.flatMap((year) => sumsOfYear(year, scopes)), ...everywhere]
}

type Cells = readonly [cell: string, value: number][]
const known = (cells: Cells) => cells.map(([cell]): [string, Mark] => [cell, 'number'])

/** Counts of people in every scope with small numbers protected across sums, municipalities, months and years. */
export function* protectPeople(
  municipalities: readonly string[],
  { month, count, before, out }: Counts,
): Turns<ReadonlyMap<string, Shown>> {
  const scopes = [AREA, ...municipalities]
  const counted = countOf(count)
  const now: FlowMonth = { month, flows, count: counted, before: countOf(before), told: null }
  const isLocal = (id: string) => locals.has(id)
  const ofFlows = cellsOfFlows([now, ...out.linked], { area: AREA, municipalities, isLocal })
  const figures: Cells = scopes.flatMap((scope) =>
    peopleCounted
      .filter(({ id }) => scope === AREA || isLocal(id))
      .map(({ id }): [string, number] => [cellOf(id, scope), counted(id, scope)]),
  )
  const left: Cells = scopes.flatMap((scope) => restsIn(scope, (id) => counted(id, scope)))
  // everybody knows where nothing is left over, as every closing has a reason
  const [open, none] = [left.filter(([, value]) => value > 0), left.filter(([, value]) => value === 0)]
  const told = figures.filter(([cell, value]) => out.isTold(cell, value))
  return yield* protecting(
    new Map([...figures, ...left, ...ofFlows.values]),
    [...sumsOf(municipalities, out), ...ofFlows.relations],
    {
      hidden: new Map([
        ...out.hidden,
        ...[...open.map(([cell]) => cell), ...ofFlows.rests].map((cell): [string, Mark] => [
          cell,
          'withheld',
        ]),
      ]),
      isDear: (cell) => cell.endsWith(` ${AREA}`),
      fixed: new Map([...known(none), ...known(told), ...ofFlows.told]),
    },
  )
}
