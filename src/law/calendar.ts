import {
  addDays,
  dayOfMonth,
  daysBetween,
  monthOf,
  OutsideCalendar,
  type PlainDate,
  plainDateOf,
  weekday,
  yearOf,
} from '../kernel/plain-date.ts'
import { holidayCalendar } from './parameters/deadlines.ts'

const FIXED: Readonly<Record<string, string>> = {
  '1.1.': 'uudenvuodenpäivä',
  '6.1.': 'loppiainen',
  '1.5.': 'vapunpäivä',
  '6.12.': 'itsenäisyyspäivä',
  '25.12.': 'joulupäivä',
  '26.12.': 'tapaninpäivä',
}

/** Days after Easter Sunday. */
const EASTER_BASED: Readonly<Record<number, string>> = {
  [-2]: 'pitkäperjantai',
  0: 'pääsiäispäivä',
  1: '2. pääsiäispäivä',
  39: 'helatorstai',
  49: 'helluntaipäivä',
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterSunday(year: number): PlainDate {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return plainDateOf(year, Math.floor(n / 31), (n % 31) + 1)
}

/** Name of the public holiday, in Finnish; null when the day is none. Sundays as such are not named. */
export function findHoliday(day: PlainDate): string | null {
  const current = holidayCalendar.versions.findLast((v) => v.from <= day)
  if (current === undefined) throw new OutsideCalendar(`holidays are not known for ${day}`)
  if (current.value.weekdayHolidaysOnSaturday) return holidayInSaturdayYears(day)
  return FIXED[shortForm(day)] ?? EASTER_BASED[daysFromEaster(day)] ?? saturdayHoliday(day)
}

/** The eves that are no working days; null for other days. */
export function findEve(day: PlainDate): string | null {
  if (shortForm(day) === '24.12.') return 'jouluaatto'
  return isMidsummerDay(addDays(day, 1)) ? 'juhannusaatto' : null
}

/** Monday–Friday that is no public holiday, Christmas Eve or Midsummer Eve. Throws OutsideCalendar before 1955. */
export const isWorkingDay = (day: PlainDate): boolean =>
  weekday(day) <= 5 && findHoliday(day) === null && findEve(day) === null

/** The day itself or the first working day after it (laki 150/1930 5 §). */
export function rollForward(day: PlainDate): PlainDate {
  let current = day
  while (!isWorkingDay(current)) current = addDays(current, 1)
  return current
}

/** The `count`th working day after the day, which itself is not counted. */
export function addWorkingDays(
  day: PlainDate,
  count: number,
  counts: (day: PlainDate) => boolean = isWorkingDay,
): PlainDate {
  let [current, left] = [day, count]
  while (left > 0) {
    current = addDays(current, 1)
    if (counts(current)) left -= 1
  }
  return current
}

/** As isWorkingDay, with ordinary Saturdays counted in. */
export const isWeekdayOrSaturday = (day: PlainDate): boolean =>
  weekday(day) <= 6 && findHoliday(day) === null && findEve(day) === null

const shortForm = (day: PlainDate): string => `${dayOfMonth(day)}.${monthOf(day)}.`

const daysFromEaster = (day: PlainDate): number => daysBetween(easterSunday(yearOf(day)), day)

const isBetween = (day: PlainDate, first: string, last: string): boolean =>
  day.slice(5) >= first && day.slice(5) <= last

const isMidsummerDay = (day: PlainDate): boolean => weekday(day) === 6 && isBetween(day, '06-20', '06-26')

function saturdayHoliday(day: PlainDate): string | null {
  if (isMidsummerDay(day)) return 'juhannuspäivä'
  const allSaints =
    weekday(day) === 6 && (isBetween(day, '10-31', '10-31') || isBetween(day, '11-01', '11-06'))
  return allSaints ? 'pyhäinpäivä' : null
}

/** 1973–1991: Epiphany on Saturday 6–12 January, Ascension Day on the Saturday before its Thursday. */
function holidayInSaturdayYears(day: PlainDate): string | null {
  if (weekday(day) === 6 && isBetween(day, '01-06', '01-12')) return 'loppiainen'
  if (addDays(easterSunday(yearOf(day)), 34) === day) return 'helatorstai'
  const fixed = shortForm(day) === '6.1.' ? undefined : FIXED[shortForm(day)]
  const offset = daysFromEaster(day)
  return fixed ?? (offset === 39 ? null : EASTER_BASED[offset]) ?? saturdayHoliday(day)
}
