import { planKinds } from '../../importing/rules/words.ts'
import type { Relation } from './protect.ts'

/**
 * A count that goes on from month to month: a reader knows last month's from its publication, so that this month's, those
 * who came and those who left tell of each other. `out` null: who left is not published, but could be computed.
 */
export interface Flow {
  readonly stock: string
  /** Null: only what is left over tells who came (a count that only grows). */
  readonly in: string | null
  readonly out: string | null
}

export const jointFlow: Flow = { stock: 'joint.clients', in: 'joint.new', out: 'joint.ended' }

export const flows: readonly Flow[] = [
  jointFlow,
  { stock: 'consents.valid', in: 'consents.given', out: null },
  ...Object.values(planKinds).map(([word]) => ({
    stock: `plans.valid.${word}`,
    in: `plans.made.${word}`,
    out: null,
  })),
  // from the beginning of the year
  { stock: 'share.personsDistinct', in: null, out: null },
]

/** What a flow leaves over that is no published figure: who left, or who came to a count that only grows. */
export const restOf = ({ stock, in: came, out }: Flow): string | null =>
  out === null ? `${stock}.${came === null ? 'came' : 'left'}` : null

/** Published figures of a flow. */
export const figuresOf = ({ stock, in: came, out }: Flow): string[] =>
  [stock, came, out].filter((id) => id !== null)

/** Counts within one scope, of this month and of the one before. */
export interface ScopeCounts {
  readonly month: number
  readonly count: (id: string) => number
  readonly before: (id: string) => number
}

/** How many that is. What grows over a year begins anew in January. */
export function restCount({ stock, in: came }: Flow, { month, count, before }: ScopeCounts): number {
  if (came === null) return Math.max(0, count(stock) - (month === 1 ? 0 : before(stock)))
  return Math.max(0, before(stock) + count(came) - count(stock))
}

/** Stock less those who came, more those who left, is last month's stock; in what `cellOf` calls the cell of a figure. */
export function flowIn(flow: Flow, cellOf: (id: string) => string): Relation {
  const { stock, in: came, out } = flow
  const rest = restOf(flow)
  const [arrived, left] = came === null ? [rest, null] : [came, out ?? rest]
  return [
    { cell: cellOf(stock), sign: 1 },
    ...(arrived === null ? [] : [{ cell: cellOf(arrived), sign: -1 as const }]),
    ...(left === null ? [] : [{ cell: cellOf(left), sign: 1 as const }]),
  ]
}
