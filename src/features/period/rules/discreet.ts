/** Letters only, without accents, in lower case: "Åsa-Maija" → `asa maija`. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()

/** Shorter parts of a name are ordinary words too often. */
const shortest = 3

/**
 * Does a text tell who? True when it names the person (any part of the name, also inflected: "Sannan", "Lehtorannan"
 * begins with the name without its last letter) or holds something like a personal identity code.
 * What a place reads before it has accepted must not (access.md, enquiry).
 */
export function tellsWho(text: string, names: readonly string[]): boolean {
  if (/\d{6}[-+A-FU-Y]\d{3}[0-9A-Z]/i.test(text)) return true
  const words = plain(text).split(' ')
  const parts = names.flatMap((name) => plain(name).split(' ')).filter((part) => part.length >= shortest)
  return parts.some((part) => words.some((word) => word === part || isInflected(word, part)))
}

const endings = [
  'n',
  'a',
  'ta',
  'lle',
  'lla',
  'lta',
  'ssa',
  'sta',
  'en',
  'in',
  'lta',
  's',
  'han',
  'ksi',
  'aan',
]

/** A word that is the name with a Finnish or Swedish case ending. */
const isInflected = (word: string, part: string): boolean =>
  word.length > part.length && word.startsWith(part) && endings.includes(word.slice(part.length))
