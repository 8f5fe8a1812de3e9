const separators = [';', ',', '\t'] as const
export type Separator = (typeof separators)[number]

/** What stands most often between the words of the header, outside quotes; a comma when there is but one column. */
export function findSeparator(header: string): Separator {
  const plain = header.replace(/"[^"]*"/g, '')
  const counted = separators.map((separator) => [separator, plain.split(separator).length - 1] as const)
  const most = counted.reduce((best, next) => (next[1] > best[1] ? next : best))
  return most[1] === 0 ? ',' : most[0]
}
