import type { PlainDate } from '../../../kernel/plain-date.ts'
import { type HalfDay, halfDays } from './half-day.ts'

/** A seat of a half-day as it stands in the database. */
export interface Seat {
  readonly slot: HalfDay
  readonly seat: number
  /** First day on which it is no longer there. */
  readonly closedFrom: PlainDate | null
}

export type Capacity = Readonly<Partial<Record<HalfDay, number>>>

export interface SeatChange {
  readonly slot: HalfDay
  readonly seat: number
  readonly act: 'add' | 'reopen' | 'close'
}

/** Most seats of one half-day (the table's own limit). */
export const mostSeats = 500

const isOpen = (seat: Seat): boolean => seat.closedFrom === null

/** Seats that are there for the time being, by half-day. */
export function capacityOf(seats: readonly Seat[]): Capacity {
  const counted: Partial<Record<HalfDay, number>> = {}
  for (const seat of seats.filter(isOpen)) counted[seat.slot] = (counted[seat.slot] ?? 0) + 1
  return counted
}

/**
 * What must change so that each half-day has as many seats as announced. Seats are never removed, since periods refer to
 * them: those with the greatest number are closed from a day on, and closed ones are opened again before new are added.
 */
export function seatChanges(seats: readonly Seat[], wanted: Capacity): SeatChange[] {
  return halfDays.flatMap((slot) => {
    const own = seats.filter((seat) => seat.slot === slot).sort((a, b) => a.seat - b.seat)
    const target = wanted[slot] ?? 0
    const open = own.filter(isOpen)
    if (open.length >= target)
      return open.slice(target).map(({ seat }): SeatChange => ({ slot, seat, act: 'close' }))
    const missing = target - open.length
    const closed = own.filter((seat) => !isOpen(seat)).slice(0, missing)
    const last = own.at(-1)?.seat ?? 0
    const added = Array.from({ length: missing - closed.length }, (_, index) => last + 1 + index)
    return [
      ...closed.map(({ seat }): SeatChange => ({ slot, seat, act: 'reopen' })),
      ...added.map((seat): SeatChange => ({ slot, seat, act: 'add' })),
    ]
  })
}
