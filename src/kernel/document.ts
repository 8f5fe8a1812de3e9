import type { Picture } from './drawing.ts'
import type { PlainDate } from './plain-date.ts'

/**
 * An official document as data: what it says, in the order it is read, with every word already in the reader's
 * language. Composers in features make it of facts and texts; `platform/documents` sets it as a PDF. Text is text:
 * nothing in it is ever read as markup.
 */
export interface OfficialDocument {
  /** Name of the file without its ending: lower-case letters a–z, digits and hyphens. */
  readonly name: string
  readonly language: 'fi' | 'sv' | 'en'
  /** Kind of the document in one word, at the place where the layout standard SFS 2487 has it. */
  readonly type: string
  readonly title: string
  readonly sender: Sender
  readonly day: PlainDate
  /** Case, decision or register number in words, e.g. `Päätös 12/2026`. */
  readonly number: string | null
  /** Mark of secrecy with its section of law; null when there is nothing secret in it. */
  readonly secrecy: string | null
  /** Name of the recipient, then the lines of the address that may be shown; empty when it is sent to nobody. */
  readonly recipient: readonly string[]
  readonly sections: readonly DocumentSection[]
  /** The same in plain language, on a page of its own. */
  readonly companion: { readonly title: string; readonly sections: readonly DocumentSection[] } | null
}

export interface Sender {
  readonly name: string
  readonly unit: string | null
  /** Address, telephone, e-mail, business identity code; what is not known is left out. */
  readonly lines: readonly string[]
}

export interface DocumentSection {
  readonly heading: string
  readonly blocks: readonly Block[]
  /** Takes the whole width: for a table of many columns. */
  readonly wide?: boolean
  /** Begins on a new page: a part that is used on its own. */
  readonly startsPage?: boolean
}

export type Block =
  | { readonly is: 'text'; readonly text: string; readonly strong?: boolean }
  /** `runIn`: label and value in one paragraph, for hundreds of them. */
  | { readonly is: 'facts'; readonly facts: readonly Fact[]; readonly runIn?: boolean }
  | { readonly is: 'list'; readonly items: readonly string[]; readonly numbered?: boolean }
  | { readonly is: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** A chart over the whole width; what it says in words is its text alternative. */
  | (Picture & { readonly is: 'picture' })
  /** Lines to write on by hand, each under its label; one line each unless said. */
  | { readonly is: 'blanks'; readonly labels: readonly string[]; readonly lines?: number }
  /** Empty boxes to tick by hand. */
  | { readonly is: 'boxes'; readonly items: readonly string[] }
  | { readonly is: 'signatures'; readonly of: readonly SignatureLine[] }

export interface Fact {
  readonly label: string
  readonly value: string
}

export interface SignatureLine {
  readonly party: string
  /** Name in clear, under the line. */
  readonly name: string | null
  /** What is written on the line by hand, e.g. "päiväys ja allekirjoitus"; not shown when it has been given. */
  readonly asks?: string
  /** How and when it was given; null leaves a line to sign on. */
  readonly given: string | null
}

/** Facts that have a value, as a block; none when there is no such fact. */
export function factsBlock(...facts: readonly (readonly [label: string, value: string | null])[]): Block[] {
  const known = facts.flatMap(([label, value]) => (value ? [{ label, value }] : []))
  return known.length > 0 ? [{ is: 'facts', facts: known }] : []
}

/** A section, unless nothing is in it. */
export const sectionOf = (
  heading: string,
  blocks: readonly Block[],
  more: Pick<DocumentSection, 'wide' | 'startsPage'> = {},
): DocumentSection[] => (blocks.length > 0 ? [{ heading, blocks, ...more }] : [])

/** One paragraph, unless it is empty. */
export const textBlock = (text: string | null | undefined): Block[] =>
  text?.trim() ? [{ is: 'text', text: text.trim() }] : []
