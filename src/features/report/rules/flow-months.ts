import { monthOf } from '../../../kernel/plain-date.ts'
import { type Flow, figuresOf, flowIn, restCount, restOf } from './flows.ts'
import { type Month, monthsAfter, nameMonth } from './month.ts'
import type { Mark } from './moves.ts'
import { type Relation, sumOf } from './protect.ts'
import { cellOf } from './sums.ts'

/** How many a figure counts in a scope. */
export type CountOf = (id: string, scope: string) => number

/** A month of flows: the one that is published, or one that is out already and hangs together with it. */
export interface FlowMonth {
  readonly month: Month
  readonly flows: readonly Flow[]
  readonly count: CountOf
  readonly before: CountOf
  /** What its publication told of a cell; null: it is this publication's. */
  readonly told: ((cell: string) => Mark) | null
}

/** The cell of a figure in a month. */
export const cellIn = ({ month, told }: FlowMonth, id: string, scope: string): string =>
  told ? `${cellOf(id, scope)} ${nameMonth(month)}` : cellOf(id, scope)

/** Whether a month's cell is another than a number that everybody knows. */
export const isOpen = ({ told }: FlowMonth, id: string, scope: string): boolean =>
  told === null || told(cellOf(id, scope)) !== 'number'

/** Whether a flow begins with what the month before left; what grows over a year begins anew in January. */
const isCarried = ({ in: came }: Flow, { month }: FlowMonth): boolean =>
  came !== null || monthOf(month.first) > 1

interface Scopes {
  readonly area: string
  readonly municipalities: readonly string[]
  /** Whether a figure is counted by municipality. */
  readonly isLocal: (id: string) => boolean
}

const scopesOf = ({ stock }: Flow, { area, municipalities, isLocal }: Scopes): readonly string[] =>
  isLocal(stock) ? [area, ...municipalities] : [area]

/** A flow in a scope: its open cells of the month, and the stock of the month before where that is not known. */
function relationIn(one: FlowMonth, before: FlowMonth | undefined, flow: Flow, scope: string): Relation {
  const rest = restOf(flow)
  const open = flowIn(flow, (id) => id).filter(({ cell }) => cell === rest || isOpen(one, cell, scope))
  const mine = open.map(({ cell, sign }) => ({ cell: cellIn(one, cell, scope), sign }))
  const isKnown = !before || !isCarried(flow, one) || !isOpen(before, flow.stock, scope)
  return isKnown ? mine : [...mine, { cell: cellIn(before, flow.stock, scope), sign: -1 }]
}

/** What a month out already adds: its cells that its publication did not tell, and what adds up with them across municipalities. */
function cellsOut(one: FlowMonth, flow: Flow, scopes: Scopes) {
  const values: [string, number, Mark][] = []
  const relations: Relation[] = []
  for (const id of figuresOf(flow)) {
    const open = scopesOf(flow, scopes).filter((scope) => isOpen(one, id, scope))
    for (const scope of open)
      values.push([cellIn(one, id, scope), one.count(id, scope), one.told?.(cellOf(id, scope)) ?? 'withheld'])
    relations.push(
      open.map((scope) => ({ cell: cellIn(one, id, scope), sign: scope === scopes.area ? -1 : 1 })),
    )
  }
  return { values, relations }
}

/** What a flow leaves over, published nowhere. */
function restsOf(one: FlowMonth, flow: Flow, scopes: Scopes): [string, number][] {
  const rest = restOf(flow)
  if (rest === null) return []
  return scopesOf(flow, scopes).map((scope) => {
    const counts = {
      month: monthOf(one.month.first),
      count: (id: string) => one.count(id, scope),
      before: (id: string) => one.before(id, scope),
    }
    return [cellIn(one, rest, scope), restCount(flow, counts)]
  })
}

/** A reader of all that is published knows these sums: the flows of the month and of those that hang together with it. */
export function cellsOfFlows(months: readonly FlowMonth[], scopes: Scopes) {
  const keyOf = (month: Month, { stock }: Flow) => `${nameMonth(month)} ${stock}`
  const byKey = new Map(months.flatMap((one) => one.flows.map((flow) => [keyOf(one.month, flow), one])))
  const values: [string, number][] = []
  const told: [string, Mark][] = []
  const rests: string[] = []
  const relations: Relation[] = []
  for (const one of months)
    for (const flow of one.flows) {
      const before = byKey.get(keyOf(monthsAfter(one.month, -1), flow))
      relations.push(...scopesOf(flow, scopes).map((scope) => relationIn(one, before, flow, scope)))
      const left = restsOf(one, flow, scopes)
      values.push(...left)
      rests.push(...left.map(([cell]) => cell))
      const [whole, ...parts] = left.map(([cell]) => cell)
      if (whole !== undefined && parts.length > 0) relations.push(sumOf(whole, parts))
      if (one.told === null) continue
      told.push(...left.map(([cell]): [string, Mark] => [cell, 'withheld']))
      const out = cellsOut(one, flow, scopes)
      for (const [cell, value, mark] of out.values) {
        values.push([cell, value])
        told.push([cell, mark])
      }
      relations.push(...out.relations)
    }
  return { values, told, rests, relations }
}

/**
 * Months that tell of a flow's in the month: from it backwards and forwards as long as the stock between two is not known.
 * The month before one that is out is among them also when it is not out itself: its stock could be computed.
 * `isOut`: whether a month is published; `isKnown`: whether its publication tells the flow's stock everywhere.
 */
export function linkedMonths(
  from: readonly Month[],
  isOut: (month: Month) => boolean,
  isKnown: (month: Month) => boolean,
): Set<string> {
  const found = new Map(from.map((month) => [nameMonth(month), month]))
  const links = new Set(found.keys())
  for (const month of found.values()) {
    const [last, next] = [monthsAfter(month, -1), monthsAfter(month, 1)]
    if (!isOut(last)) links.add(nameMonth(last))
    else if (!isKnown(last)) found.set(nameMonth(last), last)
    if (isOut(next) && !isKnown(month)) found.set(nameMonth(next), next)
  }
  return new Set([...links, ...found.keys()])
}
