import type { Language } from './types.ts'

/**
 * Dates, times, amounts and counts as people of each language write them. Pure: the day that counts as today is an
 * argument. Days are `YYYY-MM-DD`, instants ISO 8601 and shown in Finnish time.
 */
export const timeZone = 'Europe/Helsinki'

const weekdays = {
  fi: ['su', 'ma', 'ti', 'ke', 'to', 'pe', 'la'],
  sv: ['sö', 'må', 'ti', 'on', 'to', 'fr', 'lö'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const

const longDay = {
  fi: new Intl.DateTimeFormat('fi-FI', { weekday: 'long', timeZone: 'UTC' }),
  sv: new Intl.DateTimeFormat('sv-FI', { weekday: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }),
} as const

const locale = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const

const dayPattern = /^\d{4}-\d{2}-\d{2}$/
const instantPattern = /^\d{4}-\d{2}-\d{2}T/
const millisecondsInDay = 86_400_000

/** True for `YYYY-MM-DD`. */
export const isDay = (value: unknown): value is string => typeof value === 'string' && dayPattern.test(value)

/** True for an ISO 8601 date and time. */
export const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && instantPattern.test(value)

const utc = (day: string) => new Date(`${day}T00:00:00Z`)

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string) =>
  Math.round((utc(to).getTime() - utc(from).getTime()) / millisecondsInDay)

/** The day of an instant in Finland. */
export const dayOfInstant = (instant: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(instant))

/** "13.1.2027"; Swedish and English pages use the same Finnish order of day, month and year. */
export function plainDay(day: string) {
  const [year, month, date] = day.split('-').map(Number)
  return `${date}.${month}.${year}`
}

/** "13.1." */
export function shortDay(day: string) {
  const [, month, date] = day.split('-').map(Number)
  return `${date}.${month}.`
}

/** "ke 13.1.2027" */
export const weekdayDay = (day: string, language: Language) =>
  `${weekdays[language][utc(day).getUTCDay()]} ${plainDay(day)}`

/** "to 19.11." when the day is near `today` and of the same year, "ke 13.1.2027" otherwise. */
export function nearDay(day: string, today: string, language: Language) {
  const weekday = weekdays[language][utc(day).getUTCDay()]
  return day.slice(0, 4) === today.slice(0, 4) ? `${weekday} ${shortDay(day)}` : `${weekday} ${plainDay(day)}`
}

/** "maanantai 23.11.2026" */
export const longDayOf = (day: string, language: Language) =>
  `${longDay[language].format(utc(day))} ${plainDay(day)}`

const longMonth = {
  fi: new Intl.DateTimeFormat(locale.fi, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  sv: new Intl.DateTimeFormat(locale.sv, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(locale.en, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
} as const

/** "maaliskuu 2026" of any day of the month. */
export const monthOfDay = (day: string, language: Language) => longMonth[language].format(utc(day))

/** "maaliskuu", where the year is said elsewhere. */
export const monthName = (day: string, language: Language) =>
  new Intl.DateTimeFormat(locale[language], { month: 'long', timeZone: 'UTC' }).format(utc(day))

/** "13.10.2026–13.1.2027", "18.1.–30.4.2027"; open end "13.10.2026–". Both ends belong to the range. */
export function dayRange(from: string, to: string | null) {
  if (to === null) return `${plainDay(from)}–`
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  return `${sameYear ? shortDay(from) : plainDay(from)}–${plainDay(to)}`
}

/** Number of the ISO 8601 week that the day is in. */
export function weekNumber(day: string) {
  const date = utc(day)
  const weekday = (date.getUTCDay() + 6) % 7
  date.setUTCDate(date.getUTCDate() - weekday + 3)
  const firstThursday = new Date(Date.UTC(date.getUTCFullYear(), 0, 4))
  const shift = ((firstThursday.getUTCDay() + 6) % 7) - 3
  return (
    1 +
    Math.round(
      (date.getTime() - firstThursday.getTime() + shift * millisecondsInDay) / (7 * millisecondsInDay),
    )
  )
}

/** "13.00" in Finnish and Swedish, "13:00" in English; Finnish time. */
export function clockTime(instant: string, language: Language) {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, hour: 'numeric', minute: '2-digit' }).format(
    new Date(instant),
  )
  return wallTime(parts, language)
}

/** "9.00" from a stored `09:00` or `09:00:00`. */
export function wallTime(time: string, language: Language) {
  const [hour = '0', minute = '00'] = time.split(':')
  return `${Number(hour)}${language === 'en' ? ':' : '.'}${minute}`
}

const atWord = { fi: 'klo', sv: 'kl.', en: 'at' } as const

/** "klo 13.00" */
export const atTime = (instant: string, language: Language) =>
  `${atWord[language]} ${clockTime(instant, language)}`

/** "to 12.11.2026 klo 9.15" */
export const dayAndTime = (instant: string, language: Language) =>
  `${weekdayDay(dayOfInstant(instant), language)} ${atTime(instant, language)}`

const number = {
  fi: new Intl.NumberFormat(locale.fi),
  sv: new Intl.NumberFormat(locale.sv),
  en: new Intl.NumberFormat(locale.en),
} as const

/** "1 104", "2,4" */
export const count = (value: number, language: Language) => number[language].format(value)

/** "62,3 %", "62.3%" of a value from 0 to 100. */
export const percent = (value: number, language: Language) =>
  new Intl.NumberFormat(locale[language], { style: 'percent', maximumFractionDigits: 2 }).format(value / 100)

/** "148 210,40 €" from integer cents. */
export const euros = (cents: number, language: Language) =>
  new Intl.NumberFormat(locale[language], { style: 'currency', currency: 'EUR' }).format(cents / 100)

/** "148 210 €" from integer cents: an estimate claims no cents. */
export const wholeEuros = (cents: number, language: Language) =>
  new Intl.NumberFormat(locale[language], {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  }).format(cents / 100)

/** "ti, ke ja to" */
export const list = (words: readonly string[], language: Language) =>
  new Intl.ListFormat(locale[language], { type: 'conjunction' }).format(words)

const yesNo = { fi: ['kyllä', 'ei'], sv: ['ja', 'nej'], en: ['yes', 'no'] } as const

/** A fact of a rule as a reader expects it: days with weekday, times, numbers, yes or no, lists. */
export function fact(value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return '–'
  if (typeof value === 'boolean') return yesNo[language][value ? 0 : 1]
  if (typeof value === 'number') return count(value, language)
  if (Array.isArray(value))
    return list(
      value.map((item) => fact(item, language)),
      language,
    )
  if (isDay(value)) return weekdayDay(value, language)
  if (isInstant(value)) return dayAndTime(value, language)
  return String(value)
}
