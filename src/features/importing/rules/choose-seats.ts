export interface FreeSeat {
  readonly weekday: number
  readonly half: string
  readonly seat: number
}

export interface Wish {
  readonly daysPerWeek: number | null
  readonly hoursPerDay: number | null
  readonly halfDays: readonly { readonly weekday: number }[]
}

export interface Chosen {
  readonly seats: readonly FreeSeat[]
  readonly days: number
  readonly wanted: number
}

/** More hours than this need the whole day. */
const HALF_DAY_HOURS = 4

/** The first weekdays with room: as many as the period has a week, the whole day when its hours need it, else one half. */
export function chooseSeats(free: readonly FreeSeat[], { daysPerWeek, hoursPerDay, halfDays }: Wish): Chosen {
  const offered = new Set(halfDays.map(({ weekday }) => weekday))
  const wanted = daysPerWeek === null ? offered.size : Math.ceil(daysPerWeek)
  const isWhole = hoursPerDay === null || hoursPerDay > HALF_DAY_HOURS
  const days = [...offered]
    .sort((a, b) => a - b)
    .map((weekday) => free.filter((seat) => seat.weekday === weekday))
    .filter((seats) => seats.length >= (isWhole ? 2 : 1))
    .slice(0, wanted)
  return { seats: days.flatMap((seats) => (isWhole ? seats : seats.slice(0, 1))), days: days.length, wanted }
}
