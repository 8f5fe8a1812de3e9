import { addDays, instantInHelsinki, type PlainDate, weekday } from '../kernel/plain-date.ts'
import { isWorkingDay as isWorking } from '../law/calendar.ts'
import type { Chance } from './random.ts'

const WORKING = new Map<PlainDate, boolean>()

/** As the law's calendar, each day computed once: the stories ask some hundred thousand times. */
export function isWorkingDay(day: PlainDate): boolean {
  const known = WORKING.get(day)
  if (known !== undefined) return known
  const found = isWorking(day)
  WORKING.set(day, found)
  return found
}

const NOONS = new Map<PlainDate, number>()

/** The instant of a clock time `HH:MM` in Finland, ISO 8601. Office hours only: the clocks change at night. */
export function at(day: PlainDate, time: string): string {
  let noon = NOONS.get(day)
  if (noon === undefined) {
    noon = instantInHelsinki(day, '12:00').getTime()
    NOONS.set(day, noon)
  }
  const [hours = 12, minutes = 0] = time.split(':').map(Number)
  return new Date(noon + ((hours - 12) * 60 + minutes) * 60_000).toISOString()
}

/** A quarter of office hours, 8.15–15.45. */
export function officeTime(chance: Chance): string {
  const quarters = chance.int(33, 63)
  return `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`
}

/** The day, else the next working day. */
export function workdayFrom(day: PlainDate): PlainDate {
  let found = day
  while (!isWorkingDay(found)) found = addDays(found, 1)
  return found
}

/** The day, else the working day before it. */
export function workdayUntil(day: PlainDate): PlainDate {
  let found = day
  while (!isWorkingDay(found)) found = addDays(found, -1)
  return found
}

/** Days from `from` to `to`, both included, that fall on the given weekdays (1 = Monday). */
export function daysOn(weekdays: readonly number[], from: PlainDate, to: PlainDate): PlainDate[] {
  const days: PlainDate[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) if (weekdays.includes(weekday(day))) days.push(day)
  return days
}
