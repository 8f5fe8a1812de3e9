import {
  addDays,
  type PlainDate,
  parseFinnishDate,
  parsePlainDate,
  weekday,
} from '../../../kernel/plain-date.ts'
import { isWorkingDay } from '../../../law/calendar.ts'

/** One line of a list of days as people type it or paste it from a table. */
export interface DayLine {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly isRange: boolean
  /** 1 = Monday … 7; empty: none named. */
  readonly weekdays: readonly number[]
  /** Numbers after the days: hours or euros. */
  readonly numbers: readonly number[]
  /** The line says that it is a day in a service. */
  readonly service: boolean
}

/** Most days one range may hold: two years. */
const MOST_DAYS = 731
const WEEKDAYS: Readonly<Record<string, number>> = {
  ...{ ma: 1, ti: 2, ke: 3, to: 4, pe: 5, la: 6, su: 7 },
  ...{ må: 1, on: 3, fr: 5, lö: 6, sö: 7 },
  ...{ mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 },
}
const SERVICE = /^(palvelu|tjänst|service)$/
const DAY = String.raw`\d{1,2}\.\d{1,2}\.(?:\d{4})?|\d{4}-\d{2}-\d{2}`
const RANGE = new RegExp(String.raw`^\s*(?:[\p{L}]{2,3}\s+)?(${DAY})(?:\s*[-–—]\s*(${DAY}))?(.*)$`, 'u')

/** Reads one line; null when it is none: `4.5.2026`, `4.5.–29.5.2026 ma ke 5`, `2026-05-04<tab>5,5`, `4.5.2026; 37,21; palvelu`. */
export function readDayLine(line: string): DayLine | null {
  const [, first, second, rest = ''] = RANGE.exec(line) ?? []
  if (first === undefined) return null
  const to = readDay(second ?? first)
  const from = second === undefined ? to : (readDay(first) ?? readDay(`${first}${second.slice(-4)}`))
  if (from === null || to === null || to < from || addDays(from, MOST_DAYS) < to) return null
  const words = readWords(rest)
  return words && { from, to, isRange: second !== undefined, ...words }
}

const readDay = (text: string): PlainDate | null => parseFinnishDate(text) ?? parsePlainDate(text)

/** What stands after the days: weekdays, numbers, the word for a service. Null when something else does. */
function readWords(text: string): Pick<DayLine, 'weekdays' | 'numbers' | 'service'> | null {
  const words = text
    .toLowerCase()
    .split(/[\s;]+|,(?!\d)/)
    .filter((word) => word !== '' && word !== '€')
  const found = { weekdays: [] as number[], numbers: [] as number[], service: false }
  for (const word of words) {
    const number = Number(word.replace(/[€h]$/, '').replace(',', '.'))
    const day = WEEKDAYS[word]
    if (day !== undefined) found.weekdays.push(day)
    else if (SERVICE.test(word)) found.service = true
    else if (Number.isFinite(number) && number >= 0) found.numbers.push(number)
    else return null
  }
  return found
}

/** The days of a line: the day itself; of a range the named weekdays, else those that `usual` accepts. */
export function daysOf(line: DayLine, usual: (day: PlainDate) => boolean = isWorkingDay): PlainDate[] {
  if (!line.isRange) return [line.from]
  const days: PlainDate[] = []
  for (let day = line.from; day <= line.to; day = addDays(day, 1)) {
    const wanted = line.weekdays.length > 0 ? line.weekdays.includes(weekday(day)) : usual(day)
    if (wanted) days.push(day)
  }
  return days
}
