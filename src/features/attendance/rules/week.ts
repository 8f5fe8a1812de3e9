import { addDays, type PlainDate, startOfWeek } from '../../../kernel/plain-date.ts'
import { findHoliday } from '../../../law/calendar.ts'

/** One participant's agreed weekdays and days of the period. */
export interface Expected {
  readonly weekdays: readonly number[]
  readonly from: PlainDate
  readonly until: PlainDate | null
}

/** Monday to Sunday of the week that the day is in. */
export const daysOfWeek = (day: PlainDate): PlainDate[] => {
  const monday = startOfWeek(day)
  return [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(monday, n))
}

/** Whether a participant is expected on a day; public holidays are free. `weekdayOf` is 1 for Monday. */
export const isExpected = (expected: Expected, day: PlainDate, weekdayOf: number): boolean =>
  expected.weekdays.includes(weekdayOf) &&
  day >= expected.from &&
  (expected.until === null || day < expected.until) &&
  findHoliday(day) === null
