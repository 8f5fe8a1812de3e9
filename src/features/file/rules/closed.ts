import type { PlainDate } from '../../../kernel/plain-date.ts'
import { valueOn } from '../../../law/parameter.ts'
import { groundSections } from '../../../law/parameters/access.ts'

export type Level = 'read' | 'write'

/** A cell of the matrix (docs/access-matrix.csv) that opens something: `r` reads, `w` also writes, `c` reads by consent. */
export interface Cell {
  readonly column: string
  readonly category: string
  readonly level: string
}

/** What the reader has on the file. */
export interface Reader {
  /** `employment`, `social` …: the reader's organisation in the names of the columns; null where it has none. */
  readonly party: string | null
  readonly columns: readonly string[]
  readonly reads: ReadonlySet<string>
  readonly writes: ReadonlySet<string>
  /** The client's address is protected, and the reader's post has no right to it. */
  readonly isAddressHidden: boolean
}

/**
 * What is missing: the client's consent; a ground that the reader's organisation can have; a ground that writes, where the
 * reader's only reads (a manager's, an emergency's); the right to a protected address; or nothing that one could have –
 * it belongs to the parties named.
 */
export type Missing = 'consent' | 'ground' | 'readingOnly' | 'address' | 'others'

export interface Closed {
  readonly category: string
  readonly level: Level
  readonly missing: Missing
  /** Grounds of which any would open it. */
  readonly grounds: string[]
  /** Parties that have it: `employment`, `social`, `health`, `kela`, `workshop`. */
  readonly parties: string[]
  /** Section on which the missing ground rests; null where it is agreed. */
  readonly cite: string | null
}

const groundOf: Readonly<Record<string, string>> = {
  own: 'ownCustomer',
  joint: 'jointService',
  activationPlan: 'activationPlan',
  shareList: 'shareList',
}
/** Named by the organisation that has the list, whatever its kind. */
const ofAnyParty = 'shareList.reviewer'
const sections: Readonly<Record<string, keyof typeof groundSections>> = {
  jointService: 'jointService',
  activationPlan: 'activationPlan',
  consent: 'consent',
}
const partyOf = (column: string): string => column.split('.')[1] ?? ''
const kindOf = (column: string): string => groundOf[column.split('.')[0] ?? ''] ?? ''
const unique = (words: readonly string[]): string[] => [...new Set(words)].filter(Boolean)

/**
 * Every one of the categories that the reader does not read, and every one that is read and not written, each with what is missing. Says
 * only what the matrix says to everybody: whether the client has anything in a category is told to nobody who may not know.
 */
export const closedParts = (
  categories: readonly string[],
  cells: readonly Cell[],
  reader: Reader,
  day: PlainDate,
): Closed[] =>
  categories.flatMap((category) => {
    const ofCategory = cells.filter((cell) => cell.category === category)
    if (category === 'contact' && reader.reads.has('contact') && reader.isAddressHidden)
      return [closed(category, 'read', { missing: 'address' })]
    const level = reader.reads.has(category) ? 'write' : 'read'
    if (level === 'write' && (reader.writes.has(category) || !ofCategory.some(isWritten))) return []
    return [missingOf(ofCategory, reader, day, category, level)]
  })

const isWritten = ({ level }: Cell): boolean => level === 'w'

function missingOf(
  cells: readonly Cell[],
  reader: Reader,
  day: PlainDate,
  category: string,
  level: Level,
): Closed {
  const own = cells.filter((cell) => reader.columns.includes(cell.column))
  if (level === 'write' && own.some(isWritten)) return closed(category, level, { missing: 'readingOnly' })
  if (level === 'read' && own.some((cell) => cell.level === 'c'))
    return closed(category, level, { missing: 'consent', cite: sectionOf('consent', day) })
  const opening = cells.filter((cell) => isWritten(cell) || (level === 'read' && cell.level === 'r'))
  const grounds = unique(
    opening
      .filter(({ column }) => partyOf(column) === reader.party || column === ofAnyParty)
      .map(({ column }) => kindOf(column)),
  )
  if (grounds.length > 0)
    return closed(category, level, { missing: 'ground', grounds, cite: sectionOf(grounds.at(-1), day) })
  const parties = opening.filter(({ column }) => kindOf(column) !== '').map(({ column }) => partyOf(column))
  return closed(category, level, { missing: 'others', parties: unique(parties) })
}

const closed = (category: string, level: Level, more: Pick<Closed, 'missing'> & Partial<Closed>): Closed => ({
  grounds: [],
  parties: [],
  cite: null,
  category,
  level,
  ...more,
})

function sectionOf(ground: string | undefined, day: PlainDate): string | null {
  const name = sections[ground ?? '']
  const found = name ? valueOn(groundSections[name], day) : null
  return found?.ok ? found.version.citation : null
}
