import { yearOf } from '../../../kernel/plain-date.ts'
import type { Figures } from '../contract.ts'
import { type Month, quarterOf } from './months.ts'

/** Sums of the rows of one month and kind. */
export interface KindOfMonth {
  readonly month: Month
  readonly rowKind: string
  readonly persons: number
  readonly paidCents: number
  readonly shareCents: number
}

/** Months in order; returned and corrected rows are added in and told apart. */
export function monthFigures(rows: readonly KindOfMonth[]): Figures['months'] {
  const months = [...Map.groupBy(rows, ({ month }) => month)].sort(([a], [b]) => (a < b ? -1 : 1))
  return months.map(([month, kinds]) => {
    const sum = (of: (kind: KindOfMonth) => number) => kinds.reduce((total, kind) => total + of(kind), 0)
    return {
      month,
      persons: kinds.find(({ rowKind }) => rowKind === 'paid')?.persons ?? 0,
      paidCents: sum(({ paidCents }) => paidCents),
      shareCents: sum(({ shareCents }) => shareCents),
      correctionCents: sum(({ rowKind, shareCents }) => (rowKind === 'paid' ? 0 : shareCents)),
    }
  })
}

/** Quarters: what the monthly list hides – Kela adds people two or three months late – the quarter shows (F3). */
export function quartersOf(months: Figures['months']): Figures['quarters'] {
  const quarters = Map.groupBy(
    months,
    ({ month }) => `${yearOf(month as Month)} ${quarterOf(month as Month)}`,
  )
  return [...quarters].map(([name, of]) => {
    const [year = 0, quarter = 0] = name.split(' ').map(Number)
    const persons = of.reduce((total, month) => total + month.persons, 0)
    // a month of which only corrections came has no list
    const listed = of.filter((month) => month.persons > 0).length
    return {
      year,
      quarter,
      months: listed,
      cents: of.reduce((total, { shareCents }) => total + shareCents, 0),
      averagePersons: Math.round((persons / Math.max(1, listed)) * 10) / 10,
    }
  })
}
