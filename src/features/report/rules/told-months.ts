import type { Mark } from './moves.ts'
import type { PublishedFigure } from './publication.ts'
import { cellOf } from './sums.ts'

/** What the publications of a month told a reader who keeps them all. */
export interface ToldMonth {
  /** Of each cell the most that any of them told: its number, that it is small, or nothing. */
  readonly marks: ReadonlyMap<string, Mark>
  /** Numbers that a cell has had. */
  readonly numbers: ReadonlyMap<string, ReadonlySet<number>>
  /** Cells that any of them did not tell, and the most that those told that did not. */
  readonly hidden: ReadonlyMap<string, Mark>
}

/** `publications`: the figures of each. */
export function toldIn(publications: readonly (readonly PublishedFigure[])[]): ToldMonth {
  const marks = new Map<string, Mark>()
  const numbers = new Map<string, Set<number>>()
  const hidden = new Map<string, Mark>()
  for (const { id, cells } of publications.flat())
    for (const [scope, shown] of Object.entries(cells)) {
      const cell = cellOf(id, scope)
      if (typeof shown === 'number') numbers.set(cell, (numbers.get(cell) ?? new Set<number>()).add(shown))
      if (typeof shown === 'string' && hidden.get(cell) !== 'small') hidden.set(cell, shown)
      const mark = typeof shown === 'string' ? (hidden.get(cell) ?? shown) : 'number'
      if (marks.get(cell) !== 'number') marks.set(cell, mark)
    }
  return { marks, numbers, hidden }
}

export const toldNothing: ToldMonth = toldIn([])

/** Whether the month tells a figure in every scope. */
export const isToldIn = ({ marks }: ToldMonth, id: string): boolean =>
  [...marks].every(([cell, mark]) => mark === 'number' || !cell.startsWith(cellOf(id, '')))
