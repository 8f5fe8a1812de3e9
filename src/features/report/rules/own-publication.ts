import { isSmall } from '../../../kernel/small-numbers.ts'
import type { Shown } from './protect.ts'

/** A manager's own figure as counted: what it counts, and of how many persons. */
export interface OwnCount {
  readonly id: string
  readonly value: number
  readonly persons: number
}

/** How many persons an own figure (`own`) shares with another cell of the publication, and how many that has. */
export interface Overlap {
  readonly own: string
  /** `id scope`, as in a publication. */
  readonly cell: string
  readonly size: number
  readonly both: number
}

/** Own figures are published as the nearest multiple: their definitions are free, so that two could differ by one person. */
export const STEP = 5
export const rounded = (value: number): number => Math.round(value / STEP) * STEP

/** One of two is a part of the other, and what is left is small: with both numbers it could be computed. */
const tells = ({ persons }: OwnCount, { size, both }: Overlap): boolean =>
  (both === persons && isSmall(size - persons)) || (both === size && isSmall(persons - size))

/**
 * What of own figures may be published, of the whole area. `isShown`: whether the publication shows a number in a cell;
 * an own figure that was taken before is such a cell too (`id area`). `withheld`: cells withheld by an earlier publication.
 */
export function publishOwn(
  counts: readonly OwnCount[],
  overlaps: readonly Overlap[],
  isShown: (cell: string) => boolean,
  withheld: readonly string[],
): ReadonlyMap<string, Shown> {
  const shown = new Map<string, Shown>()
  const isNumber = (cell: string) => typeof shown.get(cell.split(' ')[0] ?? '') === 'number' || isShown(cell)
  for (const one of counts) {
    const told = overlaps.some(
      (overlap) => overlap.own === one.id && isNumber(overlap.cell) && tells(one, overlap),
    )
    const isHidden = told || withheld.includes(`${one.id} area`) || isSmall(one.persons)
    shown.set(one.id, isSmall(one.value) ? 'small' : isHidden ? 'withheld' : rounded(one.value))
  }
  return shown
}
