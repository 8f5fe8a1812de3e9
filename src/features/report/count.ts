import { sql } from 'kysely'
import { stateCompensation } from '../../law/parameters/rehab-money.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Measure } from './rules/indicator.ts'
import { type Month, nameMonth } from './rules/month.ts'
import { type Source, type SourceName, sources } from './rules/sources.ts'

/** Counts as the role `statistics`, which sees nobody's file. */
export const counting = <T>(
  { installation }: Pick<Ctx, 'installation'>,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => installation.statistics.transaction().execute(work)

/** Whose facts are counted: one municipality's, or the whole area's. */
export interface Scope {
  readonly municipality: string | null
}

/** The relations that every source may use: the months asked, and the compensation of each day by the law of that day. */
export function given(months: readonly Month[]) {
  const asked = months.map(({ first, last }) => sql`(${first}::date, ${last}::date)`)
  const rates = stateCompensation.versions.map(
    (version) => sql`(daterange(${version.from}::date, ${version.until}::date), ${version.value}::int)`,
  )
  return sql`t(month, last) as (values ${sql.join(asked)}), rate(valid, cents) as (values ${sql.join(rates)})`
}

/** The facts of a source, those of one municipality when one is asked. */
export function facts(name: SourceName, { municipality }: Scope) {
  const source: Source = sources[name]
  const from = sql.raw(source.from)
  if (municipality === null || source.municipality === 'area') return sql`from ${from} where true`
  if (source.municipality) return sql`from ${from} where ${sql.raw(source.municipality)} = ${municipality}`
  return sql`from ${from} join statistics.person lives on lives.person = f.person where lives.municipality_code = ${municipality}`
}

function aggregateOf({ count, where }: Measure): string {
  const filter = where === 'true' ? '' : ` filter (where ${where})`
  if (count === 'rows') return `count(*)${filter}`
  if (count === 'persons') return `count(distinct f.person)${filter}`
  if ('distinct' in count) return `count(distinct (${count.distinct}))${filter}`
  return `coalesce(sum(${count.sum})${filter}, 0)`
}

const keyOf = (measure: Measure): string => JSON.stringify(measure)

/** What was counted, by month and measure; 0 where there is no fact. */
export type Counted = (month: Month, measure: Measure) => number

/**
 * Counts all measures of all months: one statement for each source, which reads its facts once however many figures rest
 * on them. `tx` is of the role `statistics`.
 */
export async function countAll(
  tx: Tx,
  measures: readonly Measure[],
  months: readonly Month[],
  scope: Scope,
): Promise<Counted> {
  const counted = new Map<string, number>()
  const bySource = Map.groupBy(
    new Map(measures.map((one) => [keyOf(one), one])).values(),
    (one) => one.source,
  )
  for (const [source, asked] of bySource) {
    const columns = asked.map((measure, n) => sql`${sql.raw(aggregateOf(measure))} as ${sql.ref(`m${n}`)}`)
    const { rows } = await sql<Record<string, number | string>>`
      with ${given(months)}
      select to_char(t.month, 'YYYY-MM') as month, ${sql.join(columns)} ${facts(source, scope)} group by t.month`.execute(
      tx,
    )
    for (const row of rows)
      for (const [n, measure] of asked.entries())
        counted.set(`${row.month} ${keyOf(measure)}`, Number(row[`m${n}`]))
  }
  return (month, measure) => counted.get(`${nameMonth(month)} ${keyOf(measure)}`) ?? 0
}

/** Municipality of facts whose person's is not known. */
export const UNKNOWN = '-'

/** The same for one month by municipality of the person; what has one of its own, or none, is left out. */
export async function countByMunicipality(tx: Tx, measures: readonly Measure[], month: Month) {
  const counted = new Map<string, number>()
  const codes = new Set<string>()
  const local = measures.filter(({ source }) => !('municipality' in sources[source]))
  const bySource = Map.groupBy(new Map(local.map((one) => [keyOf(one), one])).values(), (one) => one.source)
  for (const [source, asked] of bySource) {
    const columns = asked.map((measure, n) => sql`${sql.raw(aggregateOf(measure))} as ${sql.ref(`m${n}`)}`)
    const { rows } = await sql<Record<string, number | string>>`
      with ${given([month])}
      select coalesce(lives.municipality_code, ${UNKNOWN}) as code, ${sql.join(columns)}
      from ${sql.raw(sources[source].from)} join statistics.person lives on lives.person = f.person
      group by 1`.execute(tx)
    for (const row of rows) {
      codes.add(String(row.code))
      for (const [n, measure] of asked.entries())
        counted.set(`${row.code} ${keyOf(measure)}`, Number(row[`m${n}`]))
    }
  }
  return {
    codes: [...codes].sort(),
    counted: (code: string, measure: Measure) => counted.get(`${code} ${keyOf(measure)}`) ?? 0,
  }
}
