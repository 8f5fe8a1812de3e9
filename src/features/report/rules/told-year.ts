import type { Relation } from './protect.ts'
import { cellOf } from './sums.ts'

/** Who ended in a month, as a reader knows it from the month's own publication. */
export interface EndedMonth {
  /** `YYYY-MM`. */
  readonly month: string
  readonly count: (scope: string) => number
  /** Whether the publication withheld it. */
  readonly isHidden: (scope: string) => boolean
}

/** A year of which all is out with this publication: the months that are out already, and what adds up with them. */
export interface ToldYear {
  readonly months: readonly EndedMonth[]
  /** The year's total is published now; else the last of its months, after a total that was shown in these scopes. */
  readonly total: 'now' | ((scope: string) => boolean)
}

const monthCell = ({ month }: EndedMonth, scope: string) => cellOf(`joint.ended.${month}`, scope)

/** What of this publication adds up with the months in a scope. */
function restIn({ total }: ToldYear, scope: string): Relation {
  if (total === 'now') return [{ cell: cellOf('joint.endedByReason.total', scope), sign: -1 }]
  return total(scope) ? [{ cell: cellOf('joint.ended', scope), sign: 1 }] : []
}

/**
 * Twelve published months and the year's total could together tell one month that was withheld: those withheld are cells
 * like the others, which hang together with what is published now, and in each month across municipalities.
 */
export function cellsOfYear(year: ToldYear, area: string, municipalities: readonly string[]) {
  const scopes = [area, ...municipalities]
  const hiddenIn = (one: EndedMonth) => scopes.filter((scope) => one.isHidden(scope))
  const values = year.months.flatMap((one) =>
    hiddenIn(one).map((scope): [string, number] => [monthCell(one, scope), one.count(scope)]),
  )
  const ofScopes = scopes.flatMap((scope): Relation[] => {
    const rest = restIn(year, scope)
    const hidden = year.months.filter((one) => one.isHidden(scope))
    const months = hidden.map((one) => ({ cell: monthCell(one, scope), sign: 1 as const }))
    return rest.length > 0 && months.length > 0 ? [[...rest, ...months]] : []
  })
  const ofMonths = year.months.map(
    (one): Relation =>
      hiddenIn(one).map((scope) => ({ cell: monthCell(one, scope), sign: scope === area ? -1 : 1 })),
  )
  return { values, relations: [...ofScopes, ...ofMonths] }
}
