import { sql } from 'kysely'
import type { Tx } from '../../platform/db/transaction.ts'
import { countAll, facts, given, UNKNOWN } from './count.ts'
import type { Indicator, Measure } from './rules/indicator.ts'
import type { Month } from './rules/month.ts'
import { type Overlap, type OwnCount, publishOwn } from './rules/own-publication.ts'
import { AREA, peopleCounted } from './rules/people-counted.ts'
import { hiddenIn, type PublishedFigure } from './rules/publication.ts'
import { measuresOf } from './rules/values.ts'

const WHOLE_AREA = { municipality: null }
const measureOf = (one: Indicator): Measure => {
  const [measure] = measuresOf(one)
  if (!measure) throw new Error(`${one.id} counts nothing`)
  return measure
}

interface Pair {
  readonly own: number
  readonly other: number
  readonly scope: string
  readonly both: number
}

/** Who is counted in which figure, as pairs of figures; own ones come after the others. `tx` is of the role `statistics`. */
async function pairsOf(
  tx: Tx,
  all: readonly Measure[],
  firstOwn: number,
  month: Month,
): Promise<readonly Pair[]> {
  const members = all.map(
    (measure, n) =>
      sql`select ${n}::int as n, f.person ${facts(measure.source, WHOLE_AREA)} and (${sql.raw(measure.where)}) group by f.person`,
  )
  const { rows } = await sql<Pair>`
    with ${given([month])}, member as materialized (${sql.join(members, sql` union all `)}),
      paired as (
        select o.n as own, b.n as other, b.person from member o join member b on b.person = o.person where o.n >= ${firstOwn}
        -- how many each figure has by itself, under a number that no figure has
        union all select -1, n, person from member)
    select p.own, p.other, case when grouping(lives.municipality_code) = 1 then ${AREA} else coalesce(lives.municipality_code, ${UNKNOWN}) end as scope,
      count(*)::int as both
    from paired p join statistics.person lives on lives.person = p.person
    group by grouping sets ((p.own, p.other), (p.own, p.other, lives.municipality_code))`.execute(tx)
  return rows
}

/** The organisation's own figures as they may be published beside the others. */
export async function countOwn(tx: Tx, own: readonly Indicator[], month: Month) {
  if (own.length === 0) return null
  const all = [...peopleCounted, ...own]
  const pairs = await pairsOf(tx, all.map(measureOf), peopleCounted.length, month)
  const counted = await countAll(tx, own.map(measureOf), [month], WHOLE_AREA)
  return { all, pairs, values: own.map((one) => counted(month, measureOf(one))) }
}

type Counted = NonNullable<Awaited<ReturnType<typeof countOwn>>>

/** Own figures with small numbers protected, and those that would tell one by their difference to what is published. */
export function ownFigures(
  { all, pairs, values }: Counted,
  published: readonly PublishedFigure[],
  withheld: readonly string[],
): PublishedFigure[] {
  const firstOwn = peopleCounted.length
  const keyOf = ({ other, scope }: Pick<Pair, 'other' | 'scope'>) => `${all[other]?.id} ${scope}`
  const sizes = new Map(pairs.filter(({ own }) => own === -1).map((one) => [keyOf(one), one.both]))
  const overlaps: Overlap[] = pairs.flatMap((one) => {
    const own = all[one.own]
    if (!own || one.own === one.other) return []
    return [{ own: own.id, cell: keyOf(one), size: sizes.get(keyOf(one)) ?? 0, both: one.both }]
  })
  const counts: OwnCount[] = all.slice(firstOwn).map(({ id }, n) => ({
    id,
    value: values[n] ?? 0,
    persons: sizes.get(`${id} ${AREA}`) ?? 0,
  }))
  const hidden = new Set(hiddenIn(published))
  const inIt = new Set(
    published.flatMap(({ id, cells }) => Object.keys(cells).map((scope) => `${id} ${scope}`)),
  )
  const shown = publishOwn(counts, overlaps, (cell) => inIt.has(cell) && !hidden.has(cell), withheld)
  return counts.map(({ id }) => ({ id, cells: { [AREA]: shown.get(id) ?? null } }))
}
