import { LARGEST, SMALLEST } from '../../../kernel/small-numbers.ts'
import type { Turns } from '../../../kernel/turns.ts'
import { type Mark, type Move, type Moves, movesOf, type Steps, type Table } from './moves.ts'

/** Steps after which one search gives up. */
const MOST_STEPS = 1_500
/** What may be hidden for one small count, tried in this order, so that little is hidden where little is enough. */
const BUDGETS = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 24, 36, 60, Number.POSITIVE_INFINITY]

const meet = (one: Steps, other: Steps): Steps => [Math.max(one[0], other[0]), Math.min(one[1], other[1])]

/** Whether a small cell could still be 1, 2, 3 and 4; of one that is not told to be small, any four numbers. */
function isEnough([least, most]: Steps, value: number, mark: Mark): boolean {
  if (mark === 'small') return least <= SMALLEST - value && most >= LARGEST - value
  return most - least >= LARGEST - SMALLEST
}

type Found = ReadonlyMap<number, Mark>

/** Searches for cells that all move together with the first; else tells below which budget it would go the same way again. */
function search(table: Table, moves: Moves, first: Move, budget: number): Found | number {
  const moved = new Map<number, Mark>()
  const out = new Map<number, number>()
  const value = table.values[first.cell] ?? 0
  let [left, again] = [MOST_STEPS, Number.POSITIVE_INFINITY]
  const shift = ({ cell, direction }: Move, way: 1 | -1) => {
    for (const { relation, sign } of table.of[cell] ?? []) {
      const sum = (out.get(relation) ?? 0) + way * direction * sign
      if (sum === 0) out.delete(relation)
      else out.set(relation, sum)
    }
  }
  const go = (move: Move, steps: Steps, spent: number): boolean => {
    const now = meet(steps, move.steps)
    if (!isEnough(now, value, first.mark)) return false
    left -= 1
    moved.set(move.cell, move.mark)
    shift(move, 1)
    const [broken] = out
    if (!broken || goOn(moves.in(...broken), now, spent)) return true
    shift(move, -1)
    moved.delete(move.cell)
    return false
  }
  const goOn = (next: readonly Move[], steps: Steps, spent: number): boolean => {
    for (const move of next) {
      if (left <= 0) return false
      if (moved.has(move.cell)) continue
      const cost = spent + move.cost
      // those that follow cost no less
      if (cost > budget) {
        again = Math.min(again, cost)
        return false
      }
      if (go(move, steps, cost)) return true
    }
    return false
  }
  return goOn([first], [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], 0) ? moved : again
}

/**
 * What has to be told of which cells so that a small one could be any of four numbers while all that is published stays
 * true: cells that move together in steps of one, which is the proof. The least loss that is found; null where nothing is.
 * Each search is a turn of its own.
 */
export function* findShift(table: Table, moves: Moves, cell: number): Turns<Found | null> {
  const firsts = movesOf(table, cell, 1).map((first) => ({ first, from: 0 }))
  for (const budget of BUDGETS)
    for (const one of firsts) {
      if (budget < one.from) continue
      const found = search(table, moves, one.first, budget)
      yield
      if (typeof found !== 'number') return found
      one.from = found
    }
  return null
}
