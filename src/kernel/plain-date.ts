import { Temporal } from 'temporal-polyfill'

declare const plainDate_: unique symbol

/** A day of the calendar without time or zone, `YYYY-MM-DD`, years 0001–9999. Sorts and compares as text. */
export type PlainDate = string & { readonly [plainDate_]: true }

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/
const FINNISH = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/
const MS_PER_DAY = 86_400_000
const HELSINKI = 'Europe/Helsinki'
const DAYS_BEFORE_1970 = 719_162
const LAST_DAY_NUMBER = 2_932_896

/** There is no such day: a computation left the years 0001–9999. */
export class OutsideCalendar extends RangeError {}

/** Reads an ISO day; null when the text is no day of the calendar. */
export function parsePlainDate(text: string): PlainDate | null {
  const match = ISO.exec(text)
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDay(year, month, day) ? (text as PlainDate) : null
}

/** Reads a day as Finns write it, `D.M.YYYY`; null when it is none. */
export function parseFinnishDate(text: string): PlainDate | null {
  const match = FINNISH.exec(text)
  if (match === null) return null
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDay(year, month, day) ? plainDateOf(year, month, day) : null
}

/** A day that is known to be right (constants, database, checked input). Throws RangeError otherwise. */
export function plainDate(text: string): PlainDate {
  const day = parsePlainDate(text)
  if (day === null) throw new RangeError(`not a day of the calendar: ${text}`)
  return day
}

/** As Finns write it: `1.3.2024`. */
export const formatFinnishDate = (day: PlainDate): string =>
  `${dayOfMonth(day)}.${monthOf(day)}.${yearOf(day)}`

/** The day of a year, month 1–12 and day of month. Throws RangeError when there is none. */
export function plainDateOf(year: number, month: number, day: number): PlainDate {
  if (!isDay(year, month, day)) throw new RangeError(`not a day of the calendar: ${year}-${month}-${day}`)
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as PlainDate
}

export const yearOf = (day: PlainDate): number => Number(day.slice(0, 4))
export const monthOf = (day: PlainDate): number => Number(day.slice(5, 7))
export const dayOfMonth = (day: PlainDate): number => Number(day.slice(8, 10))

/** Negative when `a` is earlier than `b`, 0 when the same, positive when later: an order for `sort`. */
export const compareDays = (a: PlainDate, b: PlainDate): number => (a < b ? -1 : a > b ? 1 : 0)
export const isBefore = (a: PlainDate, b: PlainDate): boolean => a < b
export const isAfter = (a: PlainDate, b: PlainDate): boolean => a > b
export const earlierOf = (a: PlainDate, b: PlainDate): PlainDate => (a < b ? a : b)
export const laterOf = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b)

/** Days from `from` to `to`: 1 for the next day, negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => dayNumber(to) - dayNumber(from)

/** The day `days` later (earlier when negative). Throws OutsideCalendar outside the years 0001–9999. */
export function addDays(day: PlainDate, days: number): PlainDate {
  // most steps stay within a month, which needs no calendar
  const moved = dayOfMonth(day) + days
  if (Number.isInteger(moved) && moved >= 1 && moved <= 28)
    return `${day.slice(0, 8)}${padded(moved, 2)}` as PlainDate
  const number = dayNumber(day) + days
  if (!Number.isInteger(number) || number < -DAYS_BEFORE_1970 || number > LAST_DAY_NUMBER) {
    throw new OutsideCalendar(`outside the calendar: ${day} and ${days} days`)
  }
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10) as PlainDate
}

/** The same day `months` later, else the last day of that month (laki 150/1930 3 §). Throws as addDays. */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  if (!(year >= 1 && year <= 9999)) {
    throw new OutsideCalendar(`outside the calendar: ${day} and ${months} months`)
  }
  return plainDateOf(year, month, Math.min(dayOfMonth(day), daysInMonth(year, month)))
}

/** The same day `years` later; 29 February becomes 28 February in other than leap years. */
export const addYears = (day: PlainDate, years: number): PlainDate => addMonths(day, years * 12)

/** 1 = Monday … 7 = Sunday. */
export const weekday = (day: PlainDate): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1

/** The Monday of the day's week. */
export const startOfWeek = (day: PlainDate): PlainDate => addDays(day, 1 - weekday(day))

/** ISO 8601 week: the week belongs to the year of its Thursday. */
export function isoWeek(day: PlainDate): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 4 - weekday(day))
  const year = yearOf(thursday)
  return { year, week: Math.floor(daysBetween(plainDateOf(year, 1, 1), thursday) / 7) + 1 }
}

export const startOfMonth = (day: PlainDate): PlainDate => plainDateOf(yearOf(day), monthOf(day), 1)
export const endOfMonth = (day: PlainDate): PlainDate =>
  plainDateOf(yearOf(day), monthOf(day), daysInMonth(yearOf(day), monthOf(day)))

/** Full years of age on a day; a year is full on the birthday (born 29 February: on 1 March of other years). */
export function ageOn(birth: PlainDate, on: PlainDate): number {
  const years = yearOf(on) - yearOf(birth)
  return on.slice(5) >= birth.slice(5) ? years : years - 1
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The calendar day in Finland at an instant. */
export function dayInHelsinki(instant: Date): PlainDate {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(HELSINKI)
  return plainDateOf(zoned.year, zoned.month, zoned.day)
}

/** The clock in Finland at an instant, `HH:MM`. */
export function timeInHelsinki(instant: Date): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(HELSINKI)
  return `${padded(zoned.hour, 2)}:${padded(zoned.minute, 2)}`
}

/**
 * The instant of a day and a clock time `HH:MM` in Finland. Where summer time skips the hour, the moment after it;
 * where the hour comes twice, the first. Throws RangeError when `time` is no clock time.
 */
export function instantInHelsinki(day: PlainDate, time: string): Date {
  const zoned = Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: HELSINKI,
    plainTime: Temporal.PlainTime.from(time),
  })
  return new Date(zoned.epochMilliseconds)
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

const dayNumber = (day: PlainDate): number => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY

const padded = (value: number, length: number): string => String(value).padStart(length, '0')
