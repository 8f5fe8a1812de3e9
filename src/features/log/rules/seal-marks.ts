/** What is wrong with a sealed stretch of the log: a row by its identifier, or the seal itself. */
export type SealFault =
  | { readonly what: 'changed' | 'removed' | 'inserted'; readonly id: string }
  | { readonly what: 'sealChanged' | 'sealMissing' | 'droppedEarly' }

const markLength = 32
const idLength = 16

const formatId = (bytes: Uint8Array): string => {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** Identifier → digest of the content. A mark is 16 bytes of the one and 16 of the other. */
function readMarks(marks: Uint8Array): Map<string, string> {
  const read = new Map<string, string>()
  for (let at = 0; at < marks.length; at += markLength) {
    const id = formatId(marks.subarray(at, at + idLength))
    read.set(id, formatId(marks.subarray(at + idLength, at + markLength)))
  }
  return read
}

/**
 * What differs between the rows as they were sealed and as they are, in the order of the seal. When the same rows say
 * the same in another order, their transactions were renumbered, which is a change of each.
 */
export function compareMarks(sealed: Uint8Array, found: Uint8Array): SealFault[] {
  const before = readMarks(sealed)
  const now = readMarks(found)
  const faults: SealFault[] = []
  for (const [id, mark] of before) {
    const is = now.get(id)
    if (is === undefined) faults.push({ what: 'removed', id })
    else if (is !== mark) faults.push({ what: 'changed', id })
  }
  for (const id of now.keys()) if (!before.has(id)) faults.push({ what: 'inserted', id })
  return faults.length > 0 ? faults : [...before.keys()].map((id) => ({ what: 'changed', id }))
}
