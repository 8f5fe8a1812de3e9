import { sql } from 'kysely'
import type { Tx } from '../../platform/db/transaction.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { countAll, countParts } from './count.ts'
import type { PublicationView } from './publication-contract.ts'
import type { CountOf } from './rules/flow-months.ts'
import { type Flow, figuresOf, flows } from './rules/flows.ts'
import type { Measure } from './rules/indicator.ts'
import { findIndicator, indicators } from './rules/indicators.ts'
import { type Month, monthsAfter, nameMonth } from './rules/month.ts'
import { linksOf, outOf, type Told } from './rules/out.ts'
import { AREA, type CountIn, type Counts, countOf } from './rules/people-counted.ts'
import { sources } from './rules/sources.ts'
import { toldIn } from './rules/told-months.ts'
import { countedFor, measuresOf } from './rules/values.ts'

/** What publications tell of the months of the years before, of and after a month. */
export async function readTold({ tx }: Ctx, { first }: Month): Promise<Told> {
  const { rows } = await sql<Pick<PublicationView, 'month' | 'figures'>>`
    select to_char(month, 'YYYY-MM') as month, figures from report_publication
    where abs(extract(year from month) - extract(year from ${first}::date)) <= 1`.execute(tx)
  const byMonth = Map.groupBy(rows, ({ month }) => month)
  return new Map([...byMonth].map(([month, all]) => [month, toldIn(all.map(({ figures }) => figures))]))
}

const measuresIn = (ids: readonly string[]) =>
  ids.flatMap((id) => findIndicator(id) ?? []).flatMap(measuresOf)

/** Counts of each flow in the months that hang together with the month. */
async function countLinks(tx: Tx, month: Month, told: Told): Promise<(flow: Flow, month: Month) => CountOf> {
  const counted = new Map<Flow, (month: Month) => CountIn>()
  for (const [flow, linked] of linksOf(month, told)) {
    const months = new Map(
      linked.flatMap((one) => [one, monthsAfter(one, -1)]).map((one) => [one.first, one]),
    )
    if (months.size > 0)
      counted.set(flow, (await countIn(tx, measuresIn(figuresOf(flow)), [...months.values()])).count)
  }
  return (flow, one) => {
    const count = counted.get(flow)
    if (!count) throw new Error(`${flow.stock} is not counted in ${nameMonth(one)}`)
    return countOf(count(one))
  }
}

/** Counts of the area and of every municipality, as the role `statistics`. */
export async function countScopes(
  tx: Tx,
  month: Month,
  told: Told,
): Promise<{ municipalities: readonly string[]; counts: Counts }> {
  const last = monthsAfter(month, -1)
  const now = await countIn(tx, indicators.flatMap(countedFor), [month])
  const before = await countIn(tx, measuresIn(flows.map(({ stock }) => stock)), [last])
  const out = outOf(month, told, await countLinks(tx, month, told))
  return {
    municipalities: now.municipalities,
    counts: { month, count: now.count(month), before: before.count(last), out },
  }
}

async function countIn(
  tx: Tx,
  measures: readonly Measure[],
  months: readonly Month[],
): Promise<{ municipalities: readonly string[]; count: (month: Month) => CountIn }> {
  const ofArea = await countAll(tx, measures, months, { municipality: null })
  // what has a municipality of its own, or is the area's, is not published by municipality
  const local = measures.filter(({ source }) => !('municipality' in sources[source]))
  const byHome = { scope: { municipality: null }, by: 'municipality' } as const
  const { parts, countedIn } = await countParts(tx, local, months, byHome)
  const count = (month: Month) => (scope: string, measure: Measure) =>
    (scope === AREA ? ofArea : countedIn(scope))(month, measure)
  return { municipalities: parts, count }
}
