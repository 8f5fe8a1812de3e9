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

/** How many steps of one a small cell may go down and up. */
export type Steps = readonly [least: number, most: number]

/** A cell that goes along with a small one: up or down, what is told of it then, and what that loses. */
export interface Move {
  readonly cell: number
  readonly direction: 1 | -1
  readonly mark: Mark
  readonly cost: number
  /** Steps of the small cell for which what is told of this one stays true. */
  readonly steps: Steps
}

/** A cell that moves without a loss costs a little all the same, so that few cells are tried before many. */
const STEP = 0.25

/** Steps that a cell may take while what is told of it stays true. */
function stepsOf(value: number, direction: 1 | -1, mark: Mark): Steps {
  const [least, most] =
    mark === 'small' ? [SMALLEST - value, LARGEST - value] : [-value, Number.POSITIVE_INFINITY]
  return direction === 1 ? [least, most] : [-most, -least]
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

/** Moves of one cell in a direction, the one that tells the most first. */
export const movesOf = (table: Table, cell: number, direction: 1 | -1): Move[] =>
  marksFor(table, cell).map((mark) => {
    const steps = stepsOf(table.values[cell] ?? 0, direction, mark)
    return { cell, direction, mark, cost: costOf(table, cell, mark), steps }
  })

/** Moves in a table whose marks are set here. */
export interface Moves {
  /** Those that could put a relation right that is too large (1) or too small (-1): the cheapest first, then the smallest. */
  in(relation: number, out: number): readonly Move[]
  /** Sets what a reader is told of a cell. */
  mark(cell: number, mark: Mark): void
}

/** Moves of a relation are put in order once, until what is told of one of its cells changes. */
export function createMoves(table: Table): Moves {
  const known = new Map<number, readonly Move[]>()
  const value = ({ cell }: Move) => table.values[cell] ?? 0
  const keyOf = (relation: number, sign: number) => 2 * relation + (sign > 0 ? 1 : 0)
  const inOrder = (relation: number, sign: number) =>
    (table.relations[relation] ?? [])
      .flatMap((term) => movesOf(table, term.cell, sign === term.sign ? -1 : 1))
      .sort((a, b) => a.cost - b.cost || value(a) - value(b))
  return {
    in(relation, out) {
      const key = keyOf(relation, out)
      const moves = known.get(key) ?? inOrder(relation, Math.sign(out))
      known.set(key, moves)
      return moves
    },
    mark(cell, mark) {
      if (table.marks[cell] === mark) return
      table.marks[cell] = mark
      for (const { relation } of table.of[cell] ?? [])
        for (const sign of [1, -1]) known.delete(keyOf(relation, sign))
    },
  }
}
