import { plainDate, yearOf } from '../../../kernel/plain-date.ts'
import type { Figures } from '../contract.ts'
import { quarterOf } from '../rules/months.ts'

export interface QuarterRow {
  readonly year: number
  readonly quarter: number
  /** Months that have a list. */
  readonly months: number
  readonly average: number | null
  /** Of the listed months. */
  readonly cents: number | null
  /** From the quarter before; null where not as many months are listed of both. */
  readonly change: number | null
  /** What the months that Kela has not listed yet are estimated to cost. */
  readonly estimated: { readonly cents: number; readonly months: number } | null
}

const nameOf = (year: number, quarter: number): string => `${year} ${quarter}`

/** Quarters, the newest first, those that are only estimated as yet among them: a list comes months late (F3). */
export function quarterRows({ quarters, nowcast }: Pick<Figures, 'quarters' | 'nowcast'>): QuarterRow[] {
  const estimates = Map.groupBy(nowcast, ({ month }) =>
    nameOf(yearOf(plainDate(month)), quarterOf(plainDate(month))),
  )
  const estimatedOf = (name: string): QuarterRow['estimated'] => {
    const of = estimates.get(name)
    return of ? { cents: of.reduce((sum, { cents }) => sum + cents, 0), months: of.length } : null
  }
  const listed = quarters.map((one, at): QuarterRow => {
    const before = quarters[at - 1]
    const { year, quarter, months, cents, averagePersons: average } = one
    const change = before && before.months === months ? cents - before.cents : null
    return { year, quarter, months, average, cents, change, estimated: estimatedOf(nameOf(year, quarter)) }
  })
  const known = new Set(listed.map(({ year, quarter }) => nameOf(year, quarter)))
  const ahead = [...estimates.keys()]
    .filter((name) => !known.has(name))
    .map((name): QuarterRow => {
      const [year = 0, quarter = 0] = name.split(' ').map(Number)
      return {
        year,
        quarter,
        months: 0,
        average: null,
        cents: null,
        change: null,
        estimated: estimatedOf(name),
      }
    })
  return [...listed, ...ahead].sort((a, b) => b.year - a.year || b.quarter - a.quarter)
}
