import { isSmall } from '../../../kernel/small-numbers.ts'
import type { Turns } from '../../../kernel/turns.ts'
import { createMoves, type Mark, type Moves, type Table } from './moves.ts'
import { findShift } from './shift.ts'

/** A published number, or what stands in its place. */
export type Shown = number | 'small' | 'withheld'

/** Numbers that hang together: with these signs they add up to something that everybody knows. */
export type Relation = readonly { readonly cell: string; readonly sign: 1 | -1 }[]

/** What a reader knows before. */
export interface Told {
  /** What is not published, or an earlier publication of the same hid, and how: it stays so. */
  readonly hidden?: ReadonlyMap<string, Mark>
  /** Cells of other publications, with what those told of them; and those whose number is out. */
  readonly fixed?: ReadonlyMap<string, Mark>
}

/** What a reader knows before, and what is hidden last. */
interface Wish extends Told {
  readonly isDear?: (cell: string) => boolean
}

function tableOf(
  values: ReadonlyMap<string, number>,
  relations: readonly Relation[],
  { hidden = new Map(), fixed = new Map(), isDear = () => false }: Wish,
): { readonly table: Table; readonly indexOf: ReadonlyMap<string, number> } {
  const indexOf = new Map([...values.keys()].map((cell, n) => [cell, n]))
  const markOf = (cell: string, value: number): Mark => {
    const told = fixed.get(cell) ?? hidden.get(cell)
    // what was small, and is not any more since its facts were mended
    if (told) return told === 'small' && !isSmall(value) ? 'withheld' : told
    return isSmall(value) ? 'small' : 'number'
  }
  const terms = relations.map((relation) =>
    relation.flatMap(({ cell, sign }) => {
      const index = indexOf.get(cell)
      return index === undefined ? [] : [{ cell: index, sign }]
    }),
  )
  const of: Table['of'][number][number][][] = [...values].map(() => [])
  for (const [relation, one] of terms.entries())
    for (const { cell, sign } of one) of[cell]?.push({ relation, sign })
  const marks = [...values].map(([cell, value]) => markOf(cell, value))
  const isFixed = [...values.keys()].map((cell) => fixed.has(cell) || hidden.get(cell) === 'small')
  const table = { values: [...values.values()], marks, isFixed, isDear: [...values.keys()].map(isDear) }
  return { table: { ...table, relations: terms, of }, indexOf }
}

/** Everything that hangs together with a cell, itself included. */
function connected({ of, relations }: Table, cell: number): ReadonlySet<number> {
  const found = new Set([cell])
  for (const one of found)
    for (const { relation } of of[one] ?? [])
      for (const other of relations[relation] ?? []) found.add(other.cell)
  return found
}

/** Hides as much as one small count takes; where no way is found, all that hangs together with it and is not out already. */
function* hideFor(table: Table, moves: Moves, cell: number): Turns<void> {
  const found = yield* findShift(table, moves, cell)
  if (found) for (const [moved, mark] of found) moves.mark(moved, mark)
  else for (const other of connected(table, cell)) if (!table.isFixed[other]) moves.mark(other, 'withheld')
}

/**
 * What may be published of counts that hang together: 1–4 as `small`, and as many others `withheld` as it takes that each
 * small count could still be 1, 2, 3 or 4. Where a small one and what adds up with it are too few for that, it is
 * `withheld` itself and could be any four numbers. Where no such choice is found, all that hangs together is withheld.
 * Of many municipalities the search takes seconds, which is why it goes in turns.
 */
export function* protecting(
  values: ReadonlyMap<string, number>,
  relations: readonly Relation[],
  wish: Wish = {},
): Turns<ReadonlyMap<string, Shown>> {
  const { table, indexOf } = tableOf(values, relations, wish)
  const moves = createMoves(table)
  for (const [cell, value] of values)
    if (isSmall(value)) yield* hideFor(table, moves, indexOf.get(cell) ?? -1)
  return new Map(
    [...values].map(([cell, value], n): readonly [string, Shown] => {
      const mark = table.marks[n] ?? 'withheld'
      return [cell, mark === 'number' ? value : mark]
    }),
  )
}

/** A total and its parts. */
export const sumOf = (total: string, parts: readonly string[]): Relation => [
  { cell: total, sign: -1 },
  ...parts.map((cell) => ({ cell, sign: 1 as const })),
]
