const names: readonly (readonly string[])[] = [
  ['1', 'ma', 'maanantai', 'mon', 'monday', 'må', 'måndag'],
  ['2', 'ti', 'tiistai', 'tue', 'tuesday', 'tis', 'tisdag'],
  ['3', 'ke', 'keskiviikko', 'wed', 'wednesday', 'on', 'ons', 'onsdag'],
  ['4', 'to', 'torstai', 'thu', 'thursday', 'tor', 'tors', 'torsdag'],
  ['5', 'pe', 'perjantai', 'fri', 'friday', 'fre', 'fredag'],
  ['6', 'la', 'lauantai', 'sat', 'saturday', 'lö', 'lör', 'lördag'],
  ['7', 'su', 'sunnuntai', 'sun', 'sunday', 'sö', 'sön', 'söndag'],
]

const numberOf = (word: string): number | null => {
  const at = names.findIndex((forms) => forms.includes(word))
  return at < 0 ? null : at + 1
}

/** "ma–ke" and "1-3" as numbers; null when an end is no weekday or the order is wrong. */
function rangeOf(part: string): number[] | null {
  const [first = '', last = first] = part.split('-')
  const [from, to] = [numberOf(first), numberOf(last)]
  if (from === null || to === null || to < from) return null
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** Weekdays as people write them – "ma ti to", "1,2,4", "mon-fri", "12345" – as numbers 1–7 in order; null when some word is none. */
export function readWeekdays(text: string): number[] | null {
  const plain = text.toLowerCase().replace(/\s*[-–]\s*/g, '-')
  const parts = /^[1-7]{2,7}$/.test(plain) ? [...plain] : plain.split(/[\s,;/+]+|(?<=[a-zåäö])\.\s*/)
  const found = parts.filter((part) => part !== '').map(rangeOf)
  if (found.length === 0 || found.includes(null)) return null
  return [...new Set(found.flatMap((days) => days ?? []))].sort((a, b) => a - b)
}
