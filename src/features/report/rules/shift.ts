import { LARGEST, SMALLEST } from '../../../kernel/small-numbers.ts'

/** What a reader is told of a cell: its number, that it is 1–4, or nothing. */
export type Mark = 'number' | 'small' | 'withheld'

interface Term {
  readonly cell: number
  readonly sign: 1 | -1
}

/** Cells by their index, and the relations in which each stands. */
export interface Table {
  readonly values: readonly number[]
  readonly marks: Mark[]
  /** Whose mark stays: what a publication told already. */
  readonly isFixed: readonly boolean[]
  /** Whose number a reader misses most. */
  readonly isDear: readonly boolean[]
  readonly relations: readonly (readonly Term[])[]
  readonly of: readonly (readonly { readonly relation: number; readonly sign: 1 | -1 }[])[]
}

/** A cell that moves without a loss costs a little all the same, so that few cells are tried before many. */
const STEP = 0.25
/** Steps after which one search gives up. */
const MOST_STEPS = 1_500
/** What may be hidden for one small count, tried in this order, so that little is hidden where little is enough. */
const BUDGETS = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 16, 24, 36, 60, Number.POSITIVE_INFINITY]

/** How many steps of one a small cell may go down and up. */
type Steps = readonly [least: number, most: number]

/** Steps that a cell may take while what is told of it stays true. */
function stepsOf(value: number, direction: 1 | -1, mark: Mark): Steps {
  const [least, most] =
    mark === 'small' ? [SMALLEST - value, LARGEST - value] : [-value, Number.POSITIVE_INFINITY]
  return direction === 1 ? [least, most] : [-most, -least]
}

const meet = (one: Steps, other: Steps): Steps => [Math.max(one[0], other[0]), Math.min(one[1], other[1])]

/** Whether a small cell could still be 1, 2, 3 and 4; of one that is not told to be small, any four numbers. */
function isEnough([least, most]: Steps, value: number, mark: Mark): boolean {
  if (mark === 'small') return least <= SMALLEST - value && most >= LARGEST - value
  return most - least >= LARGEST - SMALLEST
}

/** What may be told of a cell that moves, the most first. */
function marksFor({ marks, isFixed }: Table, cell: number): readonly Mark[] {
  const mark = marks[cell] ?? 'number'
  if (mark === 'withheld') return ['withheld']
  if (mark === 'small') return isFixed[cell] ? ['small'] : ['small', 'withheld']
  return isFixed[cell] ? [] : ['withheld']
}

/** What is lost to the reader: of a small count its "1–4", of another its number, the more the larger it is, and of none. */
function costOf({ values, marks, isDear }: Table, cell: number, mark: Mark): number {
  if (marks[cell] === mark) return STEP
  if (marks[cell] === 'small') return 1
  return (values[cell] === 0 ? 4 : 2 + String(values[cell]).length) * (isDear[cell] ? 2 : 1)
}

interface Move {
  readonly cell: number
  readonly direction: 1 | -1
  readonly mark: Mark
  readonly cost: number
}

/** Cells of a relation that could put it right, the cheapest first, then the smallest. */
function movesIn(table: Table, relation: number, out: number, isMoved: (cell: number) => boolean): Move[] {
  const value = (cell: number) => table.values[cell] ?? 0
  return (table.relations[relation] ?? [])
    .filter(({ cell }) => !isMoved(cell))
    .flatMap(({ cell, sign }) =>
      marksFor(table, cell).map((mark): Move => {
        const direction = (-Math.sign(out) * sign) as 1 | -1
        return { cell, direction, mark, cost: costOf(table, cell, mark) }
      }),
    )
    .sort((a, b) => a.cost - b.cost || value(a.cell) - value(b.cell))
}

type Found = ReadonlyMap<number, Mark>

/** Searches for cells that all move together with the first; null where there are none, or no more steps. */
function search(table: Table, first: Move, budget: number): Found | null {
  const moved = new Map<number, Mark>()
  const out = new Map<number, number>()
  const value = table.values[first.cell] ?? 0
  let left = MOST_STEPS
  const shift = ({ cell, direction }: Move, way: 1 | -1) => {
    for (const { relation, sign } of table.of[cell] ?? []) {
      const sum = (out.get(relation) ?? 0) + way * direction * sign
      if (sum === 0) out.delete(relation)
      else out.set(relation, sum)
    }
  }
  const go = (move: Move, steps: Steps, spent: number): boolean => {
    const cost = spent + move.cost
    const now = meet(steps, stepsOf(table.values[move.cell] ?? 0, move.direction, move.mark))
    if (cost > budget || !isEnough(now, value, first.mark) || left <= 0) return false
    left -= 1
    moved.set(move.cell, move.mark)
    shift(move, 1)
    const [broken] = out
    if (!broken) return true
    const next = movesIn(table, ...broken, (cell) => moved.has(cell))
    if (next.some((one) => go(one, now, cost))) return true
    shift(move, -1)
    moved.delete(move.cell)
    return false
  }
  const isFound = go(first, [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], 0)
  return isFound ? moved : null
}

/**
 * What has to be told of which cells so that a small one could be any of four numbers while all that is published stays
 * true: cells that move together in steps of one, which is the proof. The least loss that is found; null where nothing is.
 */
export function findShift(table: Table, cell: number): Found | null {
  const firsts = marksFor(table, cell).map(
    (mark): Move => ({ cell, direction: 1, mark, cost: costOf(table, cell, mark) }),
  )
  for (const budget of BUDGETS)
    for (const first of firsts) {
      const found = search(table, first, budget)
      if (found) return found
    }
  return null
}
