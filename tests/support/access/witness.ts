import { type Category, categories } from '../../../src/platform/access/category.ts'
import { askedOf, expectedOf, mayEnter, type Person, reasonsOfPerson, triesChanges } from './expected.ts'
import { type Cell, type Matrix, type Reason, readMatrix } from './oracle.ts'
import { type Row, rowsOf } from './rows.ts'
import { makeWorld, type World } from './world.ts'

/** One person of a world who is asked, with the reasons that the person has. */
interface Witness {
  readonly seed: number
  readonly world: World
  readonly rows: readonly Row[]
  readonly person: Person
  readonly reasons: readonly Reason[]
}

/** Everybody of the world whom the database is asked about, by the columns that they have a reason of. */
function witnessesOf(seed: number): ReadonlyMap<string, readonly Witness[]> {
  const byColumn = new Map<string, Witness[]>()
  const world = makeWorld(seed)
  const rows = rowsOf(world)
  for (const person of askedOf(world, seed).filter((p) => mayEnter(world, p))) {
    const reasons = reasonsOfPerson(world, person)
    for (const column of new Set(reasons.map((r) => r.column)))
      byColumn.set(column, [...(byColumn.get(column) ?? []), { seed, world, rows, person, reasons }])
  }
  return byColumn
}

/** A cell as it could be by mistake: reading opened or shut, writing opened or shut. */
export interface Change {
  readonly column: string
  readonly category: Category
  readonly from: Cell
  readonly to: Cell
}

const mistakes: Readonly<Record<Cell, readonly Cell[]>> = {
  '-': ['r'],
  c: ['r'],
  r: ['-', 'w'],
  w: ['-', 'r'],
}

const changesOf = (matrix: Matrix): Change[] =>
  [...matrix].flatMap(([column, cells]) =>
    categories.flatMap((category) => {
      const from = cells.get(category) ?? '-'
      return mistakes[from].map((to) => ({ column, category, from, to }))
    }),
  )

const written = readMatrix()
const isOf = (category: Category) => (row: Row) =>
  [row.category, row.writtenAs, row.behind].includes(category)
const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((x, i) => x === b[i])

/** Whether the witness would read or change other rows, were the cell so. */
function notices({ seed, world, rows, person, reasons }: Witness, { column, category, to }: Change): boolean {
  const cells = new Map(written.get(column)).set(category, to)
  const changed = new Map(written).set(column, cells)
  const concerned = rows.filter(isOf(category))
  const before = expectedOf(world, concerned, person, written, reasons)
  const after = expectedOf(world, concerned, person, changed, reasons)
  return !same(before.read, after.read) || (triesChanges(seed) && !same(before.written, after.written))
}

/** Changes of one cell, of those asked about, that nobody in these worlds would notice; looks no further than it must. */
export function unnoticed(seeds: readonly number[], isAsked: (change: Change) => boolean): Change[] {
  let left = changesOf(written).filter(isAsked)
  for (const seed of seeds) {
    if (left.length === 0) break
    const witnesses = witnessesOf(seed)
    left = left.filter((change) => !witnesses.get(change.column)?.some((witness) => notices(witness, change)))
  }
  return left
}
