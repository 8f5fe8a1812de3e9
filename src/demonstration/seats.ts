import { type HalfDay, toSlot } from '../features/place/rules/half-day.ts'
import { encloses, overlaps, type Span } from '../kernel/span.ts'
import type { Place } from './places.ts'

/** Which seats are filled when, so that no story takes a seat that another has (the database would refuse). */
export interface Seats {
  /** A seat for each half-day during the period; null when one of them has none. */
  take(place: Place, days: readonly HalfDay[], during: Span): readonly Taken[] | null
}

export interface Taken {
  readonly weekday: number
  readonly half: string
  readonly seat: number
}

export function newSeats(): Seats {
  const filled = new Map<string, Span[]>()
  const key = (place: Place, day: HalfDay, seat: number) => `${place.id} ${day} ${seat}`
  const findFree = (place: Place, day: HalfDay, during: Span): number | null => {
    const seats = Array.from({ length: place.capacity[day] ?? 0 }, (_, index) => index + 1)
    const isFree = (seat: number) =>
      !(filled.get(key(place, day, seat)) ?? []).some((span) => overlaps(span, during))
    return seats.find(isFree) ?? null
  }
  return {
    take: (place, days, during) => {
      if (!encloses(place.open, during)) return null
      const found = days.map((day) => ({ day, seat: findFree(place, day, during) }))
      if (found.some(({ seat }) => seat === null)) return null
      return found.map(({ day, seat }) => {
        const taken = key(place, day, seat ?? 0)
        filled.set(taken, [...(filled.get(taken) ?? []), during])
        return { ...toSlot(day), seat: seat ?? 0 }
      })
    },
  }
}
