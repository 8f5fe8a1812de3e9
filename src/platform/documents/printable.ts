/** C0 and C1 controls but line feed, and halves of a pair: no font shows them and no reader needs them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken away
const unprintable = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/gu

/** Number of an act, of a section, its letter and mark: no line ends within "189/2001 13 b §". */
const section = /(?:\d+\/\d{4} )?\d+(?:[–-]\d+)?(?: [a-z])? §/g
const held = (text: string): string => text.replace(section, (cite) => cite.replaceAll(' ', '\u00a0'))

/** Text as it can be set: tabs and line ends of other systems made plain, what cannot be printed left out. */
const cleanText = (text: string): string =>
  held(text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(unprintable, ''))

const mapStrings = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, change))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, change)]))
}

/** Every text in the tree made printable. */
export const printable = <T>(tree: T): T => mapStrings(tree, cleanText) as T

/** A character that no font has, by its code point: nobody is misled by a gap where a letter was. */
const named = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`

/** Every text in the tree with these characters named by their code points. */
export function withNamed<T>(tree: T, characters: ReadonlySet<string>): T {
  const name = (text: string) => Array.from(text, (c) => (characters.has(c) ? named(c) : c)).join('')
  return mapStrings(tree, name) as T
}
