/** Looks up the words of a key or of a word in the law's data; undefined when there are none. */
export interface ValueTexts {
  readonly key: (name: string) => string | undefined
  readonly word: (name: string) => string | undefined
}

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** A value of the law's data in one line: numbers with their unit of money, days as Finns write them, tables as "name: value". */
export function valueWords(value: unknown, unit: string, texts: ValueTexts): string {
  if (Array.isArray(value)) return listWords(value, unit, texts)
  if (typeof value === 'object' && value !== null) return tableWords(value, unit, texts)
  if (typeof value === 'number' && unit.startsWith('cents')) return `${decimal(value / 100)} €`
  if (typeof value === 'number') return String(value).replace('.', ',')
  const text = String(value ?? 'none')
  return texts.word(text) ?? text.replace(dayPattern, (_, y, m, d) => `${Number(d)}.${Number(m)}.${y}`)
}

const decimal = (amount: number): string => amount.toFixed(2).replace('.', ',')

function listWords(items: readonly unknown[], unit: string, texts: ValueTexts): string {
  const words = items.map((item) => valueWords(item, unit, texts))
  return words.join(items.some((item) => typeof item === 'object') ? '; ' : ', ')
}

function tableWords(table: object, unit: string, texts: ValueTexts): string {
  const rows = Object.entries(table).map(([name, value]) => {
    const isTable = typeof value === 'object' && value !== null
    const words = valueWords(value, unit.startsWith('cents') ? '' : unit, texts)
    return `${texts.key(name) ?? name}: ${isTable ? `(${words})` : words}`
  })
  return rows.join(', ')
}
