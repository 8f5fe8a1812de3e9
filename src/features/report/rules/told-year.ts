import { cellIn, type FlowMonth, isOpen } from './flow-months.ts'
import type { Relation } from './protect.ts'
import { cellOf } from './sums.ts'

/** A year of which all is out with this publication: the months that are out already, and what adds up with them. */
export interface ToldYear {
  readonly months: readonly FlowMonth[]
  /** The year's total is published now; else the last of its months, after a total that was shown in these scopes. */
  readonly total: 'now' | ((scope: string) => boolean)
}

/** What of this publication adds up with the months in a scope. */
function restIn({ total }: ToldYear, scope: string): Relation {
  if (total === 'now') return [{ cell: cellOf('joint.endedByReason.total', scope), sign: -1 }]
  return total(scope) ? [{ cell: cellOf('joint.ended', scope), sign: 1 }] : []
}

/**
 * Twelve published months and the year's total could together tell one month that was withheld: those withheld are cells
 * like the others, which hang together with what is published now.
 */
export const sumsOfYear = (year: ToldYear, scopes: readonly string[]): Relation[] =>
  scopes.flatMap((scope): Relation[] => {
    const rest = restIn(year, scope)
    const hidden = year.months.filter((one) => isOpen(one, 'joint.ended', scope))
    const months = hidden.map((one) => ({ cell: cellIn(one, 'joint.ended', scope), sign: 1 as const }))
    return rest.length > 0 && months.length > 0 ? [[...rest, ...months]] : []
  })
