import { isSmall, LARGEST, SMALLEST } from '../../../kernel/small-numbers.ts'

/** A published number, or what stands in its place. */
export type Shown = number | 'small' | 'withheld'

/** Numbers that hang together: with these signs they add up to something that everybody knows. */
export type Relation = readonly { readonly cell: string; readonly sign: 1 | -1 }[]

/** Steps after which the search gives up and everything that hangs together is withheld. */
const MOST_STEPS = 4_000

interface Table {
  readonly values: ReadonlyMap<string, number>
  readonly relations: readonly Relation[]
  /** Relations of each cell. */
  readonly of: ReadonlyMap<string, readonly Relation[]>
  readonly hidden: Set<string>
}

type Shift = ReadonlyMap<string, 1 | -1>

/** By how much a relation is out when every cell moves by its shift. */
const outOf = (relation: Relation, shift: Shift): number =>
  relation.reduce((sum, { cell, sign }) => sum + sign * (shift.get(cell) ?? 0), 0)

/** Whether a cell may move with the small one through 1, 2, 3 and 4 and look the same: small stays small, large large. */
function mayMove(value: number, direction: 1 | -1, small: number): boolean {
  const ends = [SMALLEST - small, LARGEST - small].map((step) => value + direction * step)
  return isSmall(value) ? ends.every(isSmall) : value > LARGEST && ends.every((end) => end > LARGEST)
}

/**
 * Cells that may all move together so that the small one could be 1, 2, 3 or 4 while everything published stays true.
 * Those hidden already are taken first, then the smallest.
 */
function findShift({ values, of, hidden }: Table, small: string): Shift | null {
  const value = values.get(small) ?? 0
  let steps = 0
  const search = (shift: Shift): Shift | null => {
    const broken = [...shift.keys()].flatMap((cell) => of.get(cell) ?? []).find((r) => outOf(r, shift) !== 0)
    if (!broken) return shift
    const out = Math.sign(outOf(broken, shift))
    const next = broken
      .map(({ cell, sign }) => ({ cell, direction: (-out * sign) as 1 | -1, value: values.get(cell) ?? 0 }))
      .filter((one) => !shift.has(one.cell) && mayMove(one.value, one.direction, value))
      .sort((a, b) => Number(hidden.has(b.cell)) - Number(hidden.has(a.cell)) || a.value - b.value)
    for (const { cell, direction } of next) {
      if (++steps > MOST_STEPS) return null
      const found = search(new Map([...shift, [cell, direction]]))
      if (found) return found
    }
    return null
  }
  return search(new Map([[small, 1]]))
}

/** Everything that hangs together with a cell, itself included. */
function connected({ of }: Table, cell: string): ReadonlySet<string> {
  const found = new Set([cell])
  for (const one of found)
    for (const relation of of.get(one) ?? []) for (const other of relation) found.add(other.cell)
  return found
}

function relationsOf(relations: readonly Relation[]): ReadonlyMap<string, readonly Relation[]> {
  const of = new Map<string, Relation[]>()
  for (const relation of relations)
    for (const { cell } of relation) of.set(cell, [...(of.get(cell) ?? []), relation])
  return of
}

/**
 * What may be published of counts that hang together: 1–4 as `small`, and as many others `withheld` as it takes that each
 * small count could still be 1, 2, 3 or 4. Where no such choice is found, all that hangs together is withheld.
 * `withheld`: cells that an earlier publication of the same withheld, and that stay so.
 */
export function protect(
  values: ReadonlyMap<string, number>,
  relations: readonly Relation[],
  withheld: readonly string[] = [],
): ReadonlyMap<string, Shown> {
  const small = [...values].filter(([, value]) => isSmall(value)).map(([cell]) => cell)
  const table = { values, relations, of: relationsOf(relations), hidden: new Set([...withheld, ...small]) }
  const blank = new Set<string>()
  for (const cell of small) {
    // what hangs together with one of which nothing was found is withheld already
    if (blank.has(cell)) continue
    const shift = findShift(table, cell)
    if (shift) for (const moved of shift.keys()) table.hidden.add(moved)
    else for (const other of connected(table, cell)) blank.add(other)
  }
  return new Map(
    [...values].map(([cell, value]): readonly [string, Shown] => {
      if (blank.has(cell) || (table.hidden.has(cell) && !isSmall(value))) return [cell, 'withheld']
      return [cell, isSmall(value) ? 'small' : value]
    }),
  )
}

/** A total and its parts. */
export const sumOf = (total: string, parts: readonly string[]): Relation => [
  { cell: total, sign: -1 },
  ...parts.map((cell) => ({ cell, sign: 1 as const })),
]
