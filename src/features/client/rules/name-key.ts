const marks = /\p{M}/gu

/**
 * "last first" in lower case without accents, spaces single: the key of a prefix search, a plain range in the
 * database. Å, ä and ö are found by a and o too, since names come from registers with and without them.
 */
export const nameKey = (lastName: string, firstNames: string): string =>
  searchKey(`${lastName} ${firstNames}`)

/** The same for what was typed: "Lehto San" → "lehto san". A comma between the names is ignored. */
export const searchKey = (text: string): string =>
  text
    .normalize('NFD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/[\s,]+/g, ' ')
    .trim()

/** First key after all that begin with this one, by code point order (collation "C"). */
export const keyAfter = (prefix: string): string => `${prefix}\u{10FFFF}`
