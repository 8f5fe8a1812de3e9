import { type PlainDate, parseFinnishDate, parsePlainDate } from '../../../kernel/plain-date.ts'
import { type Finding, fault } from './issue.ts'
import { answers, findWord, type WordTable, wordsOf } from './words.ts'

export type CellValue = string | number | boolean | null | readonly string[] | readonly number[]

/** What rows are read against: the day of the run, and municipalities by name and code. */
export interface Given {
  readonly today: PlainDate
  /** Three-digit code; `former` for one that has been merged; null when there is none such. */
  readonly municipality: (word: string) => string | 'former' | null
  /** Three-digit code of a municipality that is or has been. */
  readonly municipalityEver: (word: string) => string | null
}

export interface Cell {
  readonly value: CellValue
  readonly findings: readonly Finding[]
}

/** Reads one cell that is not empty. */
export type Reader = (text: string, given: Given) => Cell

const good = (value: CellValue): Cell => ({ value, findings: [] })
const bad = (finding: Finding): Cell => ({ value: null, findings: [finding] })

/** As a faulty row quotes it: in marks, so that nothing takes it for a day or a number. */
export const quoted = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`
export const text =
  (max = 200): Reader =>
  (raw) =>
    raw.length > max ? bad(fault('tooLong', { max })) : good(raw)

/** `2024-03-01`, `1.3.2024` or `01.03.2024`; a time after the day, as some programs write, is left out. */
export const day: Reader = (raw) => {
  const plain = raw.replace(/[T ]\d{1,2}[:.]\d{2}([:.]\d{2}(\.\d+)?)?Z?$/, '')
  const found = parsePlainDate(plain) ?? parseFinnishDate(plain)
  return found === null || found < '1850-01-01' ? bad(fault('day', { value: quoted(raw) })) : good(found)
}

/** A decimal with point or comma. */
export const decimal =
  ({ over, to }: { over: number; to: number }): Reader =>
  (raw) => {
    const number = /^\d{1,6}([.,]\d{1,4})?$/.test(raw) ? Number(raw.replace(',', '.')) : Number.NaN
    return number > over && number <= to ? good(number) : bad(fault('number', { value: quoted(raw), to }))
  }

/** Zero or more, with point or comma. */
export const hours: Reader = (raw, given) => decimal({ over: -1, to: 24 })(raw, given)

export const whole =
  ({ from, to }: { from: number; to: number }): Reader =>
  (raw) => {
    const number = /^\d{1,7}([.,]0+)?$/.test(raw) ? Math.trunc(Number(raw.replace(',', '.'))) : Number.NaN
    return number >= from && number <= to
      ? good(number)
      : bad(fault('wholeNumber', { value: quoted(raw), from, to }))
  }

export const oneOf =
  (table: WordTable): Reader =>
  (raw) => {
    const word = findWord(table, raw)
    return word === null
      ? bad(fault('word', { value: quoted(raw), words: wordsOf(table).join(', ') }))
      : good(word)
  }

/** A column of one of the table's words, in and out. */
export const ofWords = (table: WordTable): { readonly read: Reader; readonly words: WordTable } => ({
  read: oneOf(table),
  words: table,
})

export const yesNo: Reader = (raw) => {
  const word = findWord(answers, raw)
  return word === null ? bad(fault('word', { value: quoted(raw), words: 'yes, no' })) : good(word === 'yes')
}
