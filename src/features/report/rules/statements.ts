import type { Measure } from './indicator.ts'
import type { SourceName } from './sources.ts'

/** Measures that one statement counts: of one source, and all that is counted once is the same. */
export interface Statement {
  readonly source: SourceName
  /** What is counted once, as columns; null where only the facts themselves are counted. */
  readonly unit: string | null
  readonly measures: readonly Measure[]
}

/** What a measure counts once however many facts tell of it; null where the facts themselves are counted. */
function unitOf({ count }: Measure): string | null {
  if (count === 'persons') return 'f.person'
  return typeof count === 'object' && 'distinct' in count ? count.distinct : null
}

const filterOf = ({ where }: Measure): string => (where === 'true' ? '' : ` filter (where ${where})`)

/** A measure over the facts of one unit: whether any of them counts, how many do, or their sum. */
export function ofFacts(measure: Measure): string {
  const { count, where } = measure
  if (unitOf(measure) !== null) return `bool_or(${where})`
  const isSum = typeof count === 'object' && 'sum' in count
  return `${isSum ? `sum(${count.sum})` : 'count(*)'}${filterOf(measure)}`
}

/** The same over all units, of which `column` holds each one's. */
export const ofUnits = (measure: Measure, column: string): string =>
  unitOf(measure) === null ? `sum(${column})` : `count(*) filter (where ${column})`

/**
 * The fewest statements that count the measures, each of which reads its facts once. Facts that are counted themselves
 * add up over any unit, and go with the first.
 */
export function statementsOf(measures: readonly Measure[]): Statement[] {
  return [...Map.groupBy(measures, ({ source }) => source)].flatMap(([source, ofSource]) => {
    const { facts = [], once = [] } = Object.groupBy(ofSource, (one) =>
      unitOf(one) === null ? 'facts' : 'once',
    )
    const [[unit, first] = [null, []], ...others] = Map.groupBy(once, unitOf)
    return [
      { source, unit, measures: [...facts, ...first] },
      ...others.map(([other, ofOther]) => ({ source, unit: other, measures: ofOther })),
    ]
  })
}
