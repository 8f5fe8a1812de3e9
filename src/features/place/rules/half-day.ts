export const weekdayNames = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type WeekdayName = (typeof weekdayNames)[number]
export const halves = ['am', 'pm'] as const
export type Half = (typeof halves)[number]

/** A half-day of the week, e.g. `tue.am`: what one client fills of a place. */
export type HalfDay = `${WeekdayName}.${Half}`

/** Monday morning to Sunday afternoon. */
export const halfDays: readonly HalfDay[] = weekdayNames.flatMap((day) =>
  halves.map((half) => `${day}.${half}` as const),
)

export const isHalfDay = (word: unknown): word is HalfDay => halfDays.includes(word as HalfDay)

/** As the database keeps it: weekday 1 (Monday) to 7. */
export interface SlotOfWeek {
  readonly weekday: number
  readonly half: Half
}

export const toSlot = (halfDay: HalfDay): SlotOfWeek => {
  const [name, half] = halfDay.split('.') as [WeekdayName, Half]
  return { weekday: weekdayNames.indexOf(name) + 1, half }
}

/** Throws RangeError for a weekday outside 1–7. */
export function toHalfDay(weekdayNumber: number, half: string): HalfDay {
  const halfDay = `${weekdayNames[weekdayNumber - 1]}.${half}`
  if (!isHalfDay(halfDay)) throw new RangeError(`no half-day: ${weekdayNumber} ${half}`)
  return halfDay
}

/** In the order of the week, each once. */
export const sortHalfDays = (days: readonly HalfDay[]): HalfDay[] =>
  halfDays.filter((halfDay) => days.includes(halfDay))

/** Weekday numbers of half-days, each once: days a week are counted from these. */
export const weekdaysOf = (days: readonly HalfDay[]): number[] => [
  ...new Set(sortHalfDays(days).map((halfDay) => toSlot(halfDay).weekday)),
]
