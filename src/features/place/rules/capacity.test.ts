import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { capacityOf, type Seat, seatChanges } from './capacity.ts'
import { type HalfDay, halfDays } from './half-day.ts'

const day = plainDate('2026-11-23')
const apply = (seats: readonly Seat[], wanted: Partial<Record<HalfDay, number>>): Seat[] => {
  const next = new Map(seats.map((seat) => [`${seat.slot} ${seat.seat}`, seat]))
  for (const { slot, seat, act } of seatChanges(seats, wanted))
    next.set(`${slot} ${seat}`, { slot, seat, closedFrom: act === 'close' ? day : null })
  return [...next.values()]
}
const anyCapacity = fc.dictionary(fc.constantFrom(...halfDays), fc.integer({ min: 0, max: 6 }))
const positive = (capacity: Record<string, number>) =>
  Object.fromEntries(Object.entries(capacity).filter(([, count]) => count > 0))

describe('seats of a place', () => {
  it('are as many as announced after any series of announcements, and none is ever removed', () => {
    fc.assert(
      fc.property(fc.array(anyCapacity, { minLength: 1, maxLength: 6 }), (series) => {
        let seats: Seat[] = []
        for (const wanted of series) {
          const before = seats.map(({ slot, seat }) => `${slot} ${seat}`)
          seats = apply(seats, wanted)
          expect(capacityOf(seats)).toEqual(positive(wanted))
          const after = new Set(seats.map(({ slot, seat }) => `${slot} ${seat}`))
          expect(before.every((key) => after.has(key))).toBe(true)
        }
      }),
    )
  })

  it('close from the greatest number and open again before new ones are added', () => {
    const three = apply([], { 'tue.am': 3 })
    expect(seatChanges(three, { 'tue.am': 1 })).toEqual([
      { slot: 'tue.am', seat: 2, act: 'close' },
      { slot: 'tue.am', seat: 3, act: 'close' },
    ])
    expect(seatChanges(apply(three, { 'tue.am': 1 }), { 'tue.am': 4 })).toEqual([
      { slot: 'tue.am', seat: 2, act: 'reopen' },
      { slot: 'tue.am', seat: 3, act: 'reopen' },
      { slot: 'tue.am', seat: 4, act: 'add' },
    ])
  })
})
