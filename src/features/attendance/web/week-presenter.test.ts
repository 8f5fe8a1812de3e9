import { describe, expect, it } from 'vitest'
import type { Participant, Week } from '../contract.ts'
import { firstDay, nextDay, presentDay, progressOf, shownDays } from './week-presenter.ts'

const days = ['16', '17', '18', '19', '20', '21', '22'].map((d) => `2026-11-${d}`)
const mark = (day: string, absence: 'sick' | null = null) => ({
  id: day,
  day,
  hours: absence ? 0 : 4,
  absence,
  corrected: false,
})
const person = (n: number, marks: Participant['marks']): Participant => ({
  periodId: `p${n}`,
  name: `Osallistuja ${n}`,
  place: 'Verstas',
  hoursPerDay: 4,
  expectedDays: ['2026-11-17', '2026-11-19'],
  marks,
})
const week = (...participants: Participant[]): Week => ({
  monday: '2026-11-16',
  week: 47,
  days: days.map((day) => ({
    day,
    holiday: null,
    future: day > '2026-11-19',
    expected: participants.filter((p) => p.expectedDays.includes(day)).length,
    marked: participants.filter((p) => p.marks.some((m) => m.day === day)).length,
    present: 0,
  })),
  participants,
})

describe('a week on the phone', () => {
  const shown = week(person(1, [mark('2026-11-17')]), person(2, [mark('2026-11-17', 'sick')]), person(3, []))
  const tuesday = shown.days[1]

  it('counts who was there, who was away and who is left to mark', () => {
    expect(tuesday && presentDay(shown, tuesday)).toMatchObject({ present: 1, absent: 1, left: 1 })
  })

  it('opens on today, else on the first day with something to mark', () => {
    expect(firstDay(shown, '2026-11-19')).toBe('2026-11-19')
    expect(firstDay(shown, '2026-11-26')).toBe('2026-11-17')
  })

  it('goes to the next day on which somebody is expected, and then no further', () => {
    expect(nextDay(shown, '2026-11-17')?.day).toBe('2026-11-19')
    expect(nextDay(shown, '2026-11-19')).toBeUndefined()
  })

  it('is done when nobody is left on any day', () => {
    expect(progressOf(shown)).toEqual({ of: 2, marked: 0 })
    const done = week(person(1, [mark('2026-11-17'), mark('2026-11-19')]))
    expect(progressOf(done)).toEqual({ of: 2, marked: 2 })
  })

  it('shows a weekend only when somebody was there', () => {
    expect(shownDays(shown)).toHaveLength(5)
    expect(shownDays(week({ ...person(1, [mark('2026-11-21')]) })).map((d) => d.day)).toContain('2026-11-21')
  })
})
