import type { Participant, Week, WeekDay } from '../contract.ts'
import type { Absence } from '../rules/mark.ts'

type Mark = Participant['marks'][number]

/** One participant on one day. */
export interface Row {
  readonly periodId: string
  readonly name: string
  readonly hoursPerDay: number
  readonly mark: Mark | undefined
}

/** One day of the week as it is shown. */
export interface Day {
  readonly day: WeekDay
  readonly rows: readonly Row[]
  /** Expected and not yet marked. */
  readonly left: number
  readonly present: number
  readonly absent: number
}

const markOf = (participant: Participant, day: string): Mark | undefined =>
  participant.marks.find((mark) => mark.day === day)

export function presentDay(week: Week, day: WeekDay): Day {
  const rows = week.participants
    .filter((one) => one.expectedDays.includes(day.day) || markOf(one, day.day) !== undefined)
    .map((one) => ({
      periodId: one.periodId,
      name: one.name,
      hoursPerDay: one.hoursPerDay,
      mark: markOf(one, day.day),
    }))
  const marked = rows.filter((row) => row.mark !== undefined)
  const absent = marked.filter((row) => row.mark?.absence !== null).length
  return { day, rows, left: rows.length - marked.length, present: marked.length - absent, absent }
}

/** Monday to Friday, and the weekend when somebody is expected or marked then. */
export const shownDays = (week: Week): WeekDay[] =>
  week.days.filter((day, index) => index < 5 || day.expected > 0 || day.marked > 0)

/** Days with somebody to mark: how many there are and how many are done. */
export function progressOf(week: Week): { readonly of: number; readonly marked: number } {
  const days = week.days.filter((day) => day.expected > 0)
  return { of: days.length, marked: days.filter((day) => presentDay(week, day).left === 0).length }
}

/** The day that the page opens on: today, else the first with something left to mark, else the first. */
export function firstDay(week: Week, today: string): string {
  const days = shownDays(week)
  const open = days.find((day) => !day.future && presentDay(week, day).left > 0)
  return (days.find((day) => day.day === today) ?? open ?? days[0])?.day ?? week.monday
}

/** The next day on which somebody is expected; undefined when there is none. */
export const nextDay = (week: Week, after: string): WeekDay | undefined =>
  week.days.find((day) => day.day > after && day.expected > 0)

/** Reasons offered on the phone; a day off is given by the coordinator or in a correction. */
export const quickReasons = ['sick', 'excused', 'unexcused'] as const satisfies readonly Absence[]
