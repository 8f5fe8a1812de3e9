import { sql } from 'kysely'
import { monthOf } from '../../kernel/plain-date.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import { isGivenIn } from './compute.ts'
import type { BreakdownView } from './contract.ts'
import { countAll, countParts, type Scope } from './count.ts'
import { addsUp, allows, type Dimension } from './rules/breakdown.ts'
import type { Indicator } from './rules/indicator.ts'
import { indicators } from './rules/indicators.ts'
import { type Month, nameMonth } from './rules/month.ts'
import { indicatorsInGroups } from './rules/report-words.ts'
import { hasPeople, sources } from './rules/sources.ts'
import { countedFor, indicatorValue } from './rules/values.ts'

interface PartName {
  readonly fi: string
  readonly sv: string
}

/** A month's figures told apart: the whole, and each part's value in the order of `parts`. */
interface Breakdown {
  readonly by: Dimension
  /** Codes of municipalities, identifiers of organisations (`-`: not known), or kinds of service. */
  readonly parts: readonly string[]
  readonly figures: readonly {
    readonly indicator: Indicator
    readonly value: number | null
    readonly ofParts: readonly (number | null)[]
  }[]
}

/** What is the whole area's stands behind each of its municipalities, and what is nobody's behind each service. */
const isWhole = (source: keyof typeof sources, by: Dimension) =>
  by === 'municipality'
    ? 'municipality' in sources[source] && sources[source].municipality === 'area'
    : by === 'service' && !hasPeople(source)

interface BreakdownAsked {
  readonly scope: Scope
  readonly by: Dimension
  /** Figures that the reader's organisation has defined. */
  readonly own?: readonly Indicator[]
}

/** Every figure that can be told apart so, within a scope. `tx` is of the role `statistics`. */
export async function computeBreakdown(
  tx: Tx,
  month: Month,
  { scope, by, own = [] }: BreakdownAsked,
): Promise<Breakdown> {
  const asked = [...indicators, ...own].filter((one) => isGivenIn(one, scope) && allows(one, by))
  const measures = asked.flatMap(countedFor)
  const whole = await countAll(tx, measures, [month], scope)
  const apart = measures.filter(({ source }) => !isWhole(source, by))
  const { parts, countedIn } = await countParts(tx, apart, [month], { scope, by })
  const number = monthOf(month.first)
  const figures = asked.map((indicator) => ({
    indicator,
    value: indicatorValue(indicator, (measure) => whole(month, measure), number),
    ofParts: parts.map((part) =>
      indicatorValue(
        indicator,
        (measure) => (isWhole(measure.source, by) ? whole : countedIn(part))(month, measure),
        number,
      ),
    ),
  }))
  return { by, parts, figures }
}

/** Names of the parts; of services the kind says it. */
async function namesOf(tx: Tx, { by, parts }: Breakdown): Promise<ReadonlyMap<string, PartName>> {
  if (by === 'service') return new Map()
  const { rows } =
    by === 'municipality'
      ? await sql<PartName & { key: string }>`
          select code as key, name_fi as fi, name_sv as sv from municipality_ever where code = any (${parts})`.execute(
          tx,
        )
      : await sql<PartName & { key: string }>`
          select id::text as key, name as fi, name as sv from organisation where id::text = any (${parts})`.execute(
          tx,
        )
  return new Map(rows.map(({ key, fi, sv }) => [key, { fi, sv }]))
}

const finnish = new Intl.Collator('fi')

/** Places of the parts in the order of their names; what is not known comes last. */
function inOrder(parts: readonly string[], names: ReadonlyMap<string, PartName>): number[] {
  const nameOf = (n: number) => names.get(parts[n] ?? '')?.fi
  return parts
    .map((_, n) => n)
    .sort((a, b) => {
      const [first, second] = [nameOf(a), nameOf(b)]
      return first === undefined ? 1 : second === undefined ? -1 : finnish.compare(first, second)
    })
}

/** The same with the parts named and in the order of their names. `tx` is of the role `statistics`. */
export async function readBreakdownOf(tx: Tx, month: Month, asked: BreakdownAsked): Promise<BreakdownView> {
  const found = await computeBreakdown(tx, month, asked)
  const names = await namesOf(tx, found)
  const order = names.size > 0 ? inOrder(found.parts, names) : found.parts.map((_, n) => n)
  const groups = new Map(indicatorsInGroups(asked.own).map(([group, { id }]) => [id, group]))
  return {
    month: nameMonth(month),
    by: found.by,
    parts: order.map((n) => ({ key: found.parts[n] ?? '', name: names.get(found.parts[n] ?? '') ?? null })),
    figures: found.figures.map(({ indicator, value, ofParts }) => ({
      id: indicator.id,
      group: groups.get(indicator.id) ?? '',
      text: { key: indicator.text.key, ...(indicator.text.of ? { of: indicator.text.of } : {}) },
      ...(indicator.words ? { words: indicator.words } : {}),
      unit: indicator.unit,
      value,
      ofParts: order.map((n) => ofParts[n] ?? null),
      addsUp: addsUp(indicator, found.by),
    })),
  }
}
