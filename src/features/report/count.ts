import { sql } from 'kysely'
import { type PlainDate, plainDateOf, yearOf } from '../../kernel/plain-date.ts'
import { stateCompensation } from '../../law/parameters/rehab-money.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Dimension } from './rules/breakdown.ts'
import type { Measure } from './rules/indicator.ts'
import { type Month, nameMonth } from './rules/month.ts'
import { hasPeople, type Source, type SourceName, sources } from './rules/sources.ts'
import { ofFacts, ofUnits, type Statement, statementsOf } from './rules/statements.ts'

/** Counts as the role `statistics`, which sees nobody's file. */
export const counting = <T>(
  { installation }: Pick<Ctx, 'installation'>,
  work: (tx: Tx) => Promise<T>,
): Promise<T> => installation.statistics.transaction().execute(work)

/** Whose facts are counted: the whole area's, or those that each of these leaves. */
export interface Scope {
  /** Its code; `-`: of people whose municipality is not known. */
  readonly municipality: string | null
  /** Its identifier; `-`: of what is no organisation's that is known. */
  readonly organisation?: string | null
  /** Kind of a period that the people had during the month. */
  readonly service?: string | null
}

const startOfYear = (day: PlainDate) => plainDateOf(yearOf(day), 1, 1)

/** The relations that every source may use: the months asked, and the compensation of each day by the law of that day. */
export function given(months: readonly Month[]) {
  const asked = months.map(
    ({ first, last }) => sql`(${first}::date, ${last}::date, ${startOfYear(first)}::date)`,
  )
  const rates = stateCompensation.versions.map(
    (version) => sql`(daterange(${version.from}::date, ${version.until}::date), ${version.value}::int)`,
  )
  return sql`t(month, last, year) as (values ${sql.join(asked)}), rate(valid, cents) as (values ${sql.join(rates)})`
}

/** Municipality of facts whose person's is not known. */
export const UNKNOWN = '-'

const ofOrganisation = (id: string) =>
  id === UNKNOWN ? sql`f.organisation_id is null` : sql`f.organisation_id = ${id}::uuid`

/** Facts of a source with the municipality of whose they are, `home`; of what is the whole area's it is null. */
function factsOf(source: Source) {
  const from = sql.raw(source.from)
  if (source.municipality === 'area') return sql`from ${from} cross join (values (null::text)) lives(home)`
  if (source.municipality)
    return sql`from ${from} cross join lateral (select ${sql.raw(source.municipality)} as home) lives`
  return sql`from ${from} join (select person, coalesce(municipality_code, ${UNKNOWN}) as home from statistics.person) lives on lives.person = f.person`
}

/** Each kind of period that whose fact it is had during the month. */
const servicesOf = sql`join lateral (
  select distinct v.kind from statistics.period v where v.person = f.person and v.during && daterange(t.month, t.last, '[]')) served on true`

/** The facts of a source within a scope; told apart by a dimension they have its columns. */
export function facts(name: SourceName, scope: Scope, by: Dimension | null = null) {
  const source: Source = sources[name]
  const { municipality, organisation = null, service = null } = scope
  const byHome = municipality !== null && source.municipality !== 'area'
  const conditions = [
    byHome ? sql`lives.home = ${municipality}` : sql`true`,
    ...(organisation === null ? [] : [ofOrganisation(organisation)]),
    // what is nobody's has no services
    ...(service === null || !hasPeople(name)
      ? []
      : [
          sql`exists (select from statistics.period d where d.person = f.person and d.kind = ${service}
            and d.during && daterange(t.month, t.last, '[]'))`,
        ]),
  ]
  const from = byHome || by === 'municipality' ? factsOf(source) : sql`from ${sql.raw(source.from)}`
  return sql`${from} ${by === 'service' ? servicesOf : sql``} where ${sql.join(conditions, sql` and `)}`
}

const keyOf = (measure: Measure): string => JSON.stringify(measure)

/** The part that a fact belongs to; of services it may be in several. */
const partOf = {
  municipality: sql`lives.home`,
  organisation: sql`coalesce(f.organisation_id::text, ${UNKNOWN})`,
  service: sql`served.kind`,
} as const satisfies Record<Dimension, unknown>

/** What was counted, by month and measure; 0 where there is no fact. */
export type Counted = (month: Month, measure: Measure) => number

interface Parts {
  /** Those of which there is any fact, in order. */
  readonly parts: readonly string[]
  readonly countedIn: (part: string) => Counted
}

interface Asked {
  readonly scope: Scope
  readonly by: Dimension | null
}

/**
 * Counts the measures of one statement by month and part. What is counted once is made one row first, which is hashed, where
 * `count(distinct …)` would sort the facts for each measure anew.
 */
function countTogether(
  { source, unit, measures }: Statement,
  months: readonly Month[],
  { scope, by }: Asked,
) {
  const part = by ? partOf[by] : sql`${UNKNOWN}::text`
  const columns = measures.map((measure, n) => ({ measure, name: `m${n}` }))
  const inner = columns.map(({ measure, name }) => sql`${sql.raw(ofFacts(measure))} as ${sql.ref(name)}`)
  const outer = columns.map(
    ({ measure, name }) => sql`${sql.raw(ofUnits(measure, name))} as ${sql.ref(name)}`,
  )
  const byUnit = unit === null ? sql`` : sql`, ${sql.raw(unit)}`
  return sql<Record<string, number | string | null>>`
    with ${given(months)}
    select to_char(c.month, 'YYYY-MM') as month, c.part, ${sql.join(outer)}
    from (select t.month, ${part} as part, ${sql.join(inner)} ${facts(source, scope, by)} group by t.month, 2${byUnit}) c
    group by c.month, c.part`
}

/** A statement for each source, which reads its facts once however many figures rest on them; all are one part where `by` is null. */
async function count(
  tx: Tx,
  measures: readonly Measure[],
  months: readonly Month[],
  asked: Asked,
): Promise<Parts> {
  const counted = new Map<string, number>()
  const parts = new Set<string>()
  const different = new Map(measures.map((one) => [keyOf(one), one])).values()
  for (const statement of statementsOf([...different])) {
    const { rows } = await countTogether(statement, months, asked).execute(tx)
    for (const row of rows) {
      parts.add(String(row.part))
      for (const [n, measure] of statement.measures.entries())
        counted.set(`${row.month} ${row.part} ${keyOf(measure)}`, Number(row[`m${n}`]))
    }
  }
  return {
    parts: [...parts].sort(),
    countedIn: (one) => (month, measure) => counted.get(`${nameMonth(month)} ${one} ${keyOf(measure)}`) ?? 0,
  }
}

/** Counts all measures of all months. `tx` is of the role `statistics`. */
export const countAll = async (
  tx: Tx,
  measures: readonly Measure[],
  months: readonly Month[],
  scope: Scope,
): Promise<Counted> => (await count(tx, measures, months, { scope, by: null })).countedIn(UNKNOWN)

/** The same by part; what cannot be told apart so, the caller leaves out. `tx` is of the role `statistics`. */
export const countParts = (
  tx: Tx,
  measures: readonly Measure[],
  months: readonly Month[],
  asked: { readonly scope: Scope; readonly by: Dimension },
): Promise<Parts> => count(tx, measures, months, asked)
