import type { Relation, Shown } from '../../src/features/report/rules/protect.ts'

/** Everything that a reader knows: the numbers shown, what the marks mean, and how the cells add up. */
export interface Known {
  readonly shown: ReadonlyMap<string, Shown>
  readonly relations: readonly { readonly terms: Relation; readonly sum: number }[]
  readonly most: number
}
type Bounds = Map<string, readonly [low: number, high: number]>

const boundsOf = ({ shown, most }: Known): Bounds =>
  new Map(
    [...shown].map(([cell, one]) => [
      cell,
      one === 'small' ? [1, 4] : one === 'withheld' ? [0, most] : [one, one],
    ]),
  )

/** Narrows every cell by every sum until nothing more follows; false when it contradicts itself. */
function narrow({ relations }: Known, bounds: Bounds): boolean {
  for (let changed = true; changed; ) {
    changed = false
    for (const { terms, sum } of relations) {
      const ends = terms.map(({ cell, sign }) => {
        const [low, high] = bounds.get(cell) ?? [0, 0]
        return sign === 1 ? [low, high] : [-high, -low]
      })
      const [lows, highs] = [0, 1].map((end) => ends.reduce((total, one) => total + (one[end] ?? 0), 0))
      for (const [n, { cell, sign }] of terms.entries()) {
        const [low = 0, high = 0] = ends[n] ?? []
        const least = Math.max(low, sum - ((highs ?? 0) - high))
        const most = Math.min(high, sum - ((lows ?? 0) - low))
        if (least > most) return false
        if (least === low && most === high) continue
        bounds.set(cell, sign === 1 ? [least, most] : [-most, -least])
        changed = true
      }
    }
  }
  return true
}

/** Whether some numbers fit everything known when these bounds are assumed. */
function isPossible(known: Known, assumed: Bounds): boolean {
  const bounds = new Map(assumed)
  if (!narrow(known, bounds)) return false
  const open = [...bounds]
    .filter(([, [low, high]]) => low < high)
    .sort(([, a], [, b]) => a[1] - a[0] - (b[1] - b[0]))[0]
  if (!open) return true
  const [cell, [low, high]] = open
  for (let value = low; value <= high; value += 1)
    if (isPossible(known, new Map(bounds).set(cell, [value, value]))) return true
  return false
}

/** Values, up to `enough` of them, that a hidden cell could have. */
export function possibleValues(known: Known, cell: string, enough: number): number[] {
  const bounds = boundsOf(known)
  const [low, high] = bounds.get(cell) ?? [0, 0]
  const found: number[] = []
  for (let value = low; value <= high && found.length < enough; value += 1)
    if (isPossible(known, new Map(bounds).set(cell, [value, value]))) found.push(value)
  return found
}
