import { sql } from 'kysely'
import type { Category } from '../../platform/access/category.ts'
import type { Tx } from '../../platform/db/transaction.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Behind } from './contract.ts'
import { facts, given, type Scope } from './count.ts'
import type { Measure } from './rules/indicator.ts'
import type { Month } from './rules/month.ts'
import { hasPeople, sources } from './rules/sources.ts'

/** Names on one page; how many more may be seen is told. */
const MOST_NAMES = 500

function timesOf({ count }: Measure): string {
  if (count === 'rows') return 'count(*)'
  return typeof count === 'object' && 'distinct' in count ? `count(distinct (${count.distinct}))` : '1'
}

interface Persons {
  readonly ids: readonly string[]
  readonly times: readonly number[]
}

/** Identifiers of the people whom a measure counts, and how many times each. `tx` is of the role `statistics`. */
export async function listPersons(tx: Tx, measure: Measure, month: Month, scope: Scope): Promise<Persons> {
  const { rows } = await sql<{ person: string; times: number }>`
    with ${given([month])}
    select f.person, ${sql.raw(timesOf(measure))}::int as times ${facts(measure.source, scope)} and (${sql.raw(measure.where)})
    group by f.person`.execute(tx)
  return { ids: rows.map(({ person }) => person), times: rows.map(({ times }) => times) }
}

interface Seen {
  readonly clientId: string
  readonly name: string
  readonly birthYear: number | null
  readonly times: number
  readonly seen: number
  readonly persons: number
}

/** Those of the people whom the session sees, on grounds that open the facts counted; a protected person is named to few. */
async function nameOwn(
  { tx }: Ctx,
  { ids, times }: Persons,
  categories: readonly Category[],
): Promise<readonly Seen[]> {
  const opened = categories.map(
    (category) =>
      sql`exists (select from access_grant g where g.client_id = c.id and g.reads & access.bit(${category}) <> 0)`,
  )
  const { rows } = await sql<Seen>`
    select c.id as client_id, c.last_name || ' ' || c.first_names as name, c.birth_year, b.times, sum(b.times) over ()::int as seen,
      count(*) over ()::int as persons
    from unnest(${ids}::uuid[], ${times}::int[]) as b(id, times) join client c on c.id = b.id
    where (not c.protected or (select access.sees_protected()))
      and ${sql.join(opened, sql` and `)}
    order by c.name_key, c.id limit ${MOST_NAMES}`.execute(tx)
  return rows
}

/** Those counted, by name as far as the reader's own grounds open all of these categories; the others are a number. */
export async function nameBehind(
  ctx: Ctx,
  side: Behind['side'],
  persons: Persons,
  categories: readonly Category[],
): Promise<Behind> {
  const own = await nameOwn(ctx, persons, categories)
  ctx.saw(
    own.map(({ clientId }) => clientId),
    ['identity', ...categories],
  )
  const count = persons.times.reduce((sum, times) => sum + times, 0)
  const people = own.map(({ clientId, name, birthYear, times }) => ({ clientId, name, birthYear, times }))
  const more = (own[0]?.persons ?? 0) - own.length
  return { side, count, leftOut: count - (own[0]?.seen ?? 0), more, people }
}

/** One side of a figure, by name as far as the reader's own grounds reach. Null where no person is counted. */
export async function peopleBehind(
  ctx: Ctx,
  side: Behind['side'],
  measure: Measure,
  { month, scope }: { readonly month: Month; readonly scope: Scope },
): Promise<Behind | null> {
  if (!hasPeople(measure.source)) return null
  const persons = await ctx.installation.statistics
    .transaction()
    .execute((tx) => listPersons(tx, measure, month, scope))
  return nameBehind(ctx, side, persons, [
    sources[measure.source].category as Category,
    ...(measure.opens ?? []),
    // who is asked for by service is told to be in it
    ...((scope.service ?? null) === null ? [] : (['participation'] as const)),
  ])
}
