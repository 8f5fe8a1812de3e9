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
/** Finnish case endings change the last letters of a name: "Lehtoranta" becomes "Lehtorannan", "Sanna" "Sannalle". */
const changing = 2
const longestEnding = 5

/**
 * Does a text tell who? True when a word of it is a part of the person's name, also with an ending, or when it holds
 * something like a personal identity code. What a place reads before it has accepted must not (access.md, enquiry).
 * Rather once too often: the one who writes can choose another word.
 */
export function tellsWho(text: string, names: readonly string[]): boolean {
  if (/\d{6}[-+A-FU-Y]\d{3}[0-9A-Z]/i.test(text)) return true
  const words = plain(text).split(' ')
  const parts = names.flatMap((name) => plain(name).split(' ')).filter((part) => part.length >= shortest)
  return parts.some((part) => words.some((word) => word === part || isInflected(word, part)))
}

/** Begins as the name does up to its changing letters, and is longer by an ending at most. */
function isInflected(word: string, part: string): boolean {
  const kept = part.length > 2 * changing + 1 ? part.length - changing : part.length
  return (
    word.startsWith(part.slice(0, kept)) && word.length > kept && word.length <= part.length + longestEnding
  )
}
