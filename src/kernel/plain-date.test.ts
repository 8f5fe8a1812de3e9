import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  compareDays,
  dayInHelsinki,
  dayOfMonth,
  daysBetween,
  daysInMonth,
  endOfMonth,
  formatFinnishDate,
  instantInHelsinki,
  isoWeek,
  monthOf,
  type PlainDate,
  parseFinnishDate,
  parsePlainDate,
  plainDate,
  plainDateOf,
  startOfWeek,
  timeInHelsinki,
  weekday,
  yearOf,
} from './plain-date.ts'

const d = plainDate
const anyDay = fc.integer({ min: 0, max: 120_000 }).map((n) => addDays(d('1800-01-01'), n))

describe('reading a day', () => {
  test.each(['2024-02-29', '2000-02-29', '1900-02-28', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
    expect(parsePlainDate(text)).toBe(text)
  })

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-4-3',
    '0000-01-01',
    '',
  ])('%s is none', (text) => {
    expect(parsePlainDate(text)).toBeNull()
  })

  test('a day as Finns write it', () => {
    expect(parseFinnishDate('1.3.2024')).toBe('2024-03-01')
    expect(parseFinnishDate(' 09.12.2024 ')).toBe('2024-12-09')
    expect(parseFinnishDate('31.4.2024')).toBeNull()
    expect(parseFinnishDate('2024-03-01')).toBeNull()
    fc.assert(fc.property(anyDay, (day) => parseFinnishDate(formatFinnishDate(day)) === day))
  })

  test('a programming error throws', () => {
    expect(() => d('29.2.2023')).toThrow(RangeError)
  })

  test('any text either is no day or comes back as it was', () => {
    fc.assert(fc.property(fc.string(), (text) => [null, text].includes(parsePlainDate(text))))
  })
})

describe('counting days', () => {
  test('over a leap day and a turn of the year', () => {
    expect(addDays(d('2024-02-28'), 2)).toBe('2024-03-01')
    expect(addDays(d('2023-12-31'), 1)).toBe('2024-01-01')
    expect(daysBetween(d('2024-01-01'), d('2025-01-01'))).toBe(366)
  })

  test('adding and counting agree, forwards and backwards', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60_000, max: 60_000 }), (day, n) => {
        const other = addDays(day, n)
        return daysBetween(day, other) === n && Math.sign(compareDays(other, day)) === Math.sign(n)
      }),
    )
  })

  test('there is no day outside the calendar', () => {
    expect(() => addDays(d('9999-12-31'), 1)).toThrow(RangeError)
    expect(() => addDays(d('0001-01-01'), -1)).toThrow(RangeError)
    expect(() => addDays(d('2024-01-01'), 0.5)).toThrow(RangeError)
    expect(() => addMonths(d('9999-12-01'), 1)).toThrow(RangeError)
    expect(() => addMonths(d('2024-12-01'), 1e300)).toThrow(RangeError)
  })
})

describe('counting months', () => {
  test('31.1. and three months is 30.4. (150/1930 3 §)', () => {
    expect(addMonths(d('2024-01-31'), 3)).toBe('2024-04-30')
    expect(addMonths(d('2023-11-30'), 3)).toBe('2024-02-29')
    expect(addMonths(d('2024-03-31'), -1)).toBe('2024-02-29')
    expect(addYears(d('2024-02-29'), 1)).toBe('2025-02-28')
  })

  test('the month is the right one and the day moves only to the end of a shorter month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (day, n) => {
        const due = addMonths(day, n)
        const months = yearOf(due) * 12 + monthOf(due) - (yearOf(day) * 12 + monthOf(day))
        return (
          months === n &&
          dayOfMonth(due) === Math.min(dayOfMonth(day), daysInMonth(yearOf(due), monthOf(due)))
        )
      }),
    )
  })

  test('a later day never gets an earlier deadline', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: 0, max: 60 }), (a, b, n) => {
        const [early, late] = a <= b ? [a, b] : [b, a]
        return addMonths(early, n) <= addMonths(late, n)
      }),
    )
  })

  test('the end of a month is the day before the first', () => {
    fc.assert(fc.property(anyDay, (day) => dayOfMonth(addDays(endOfMonth(day), 1)) === 1))
  })
})

describe('weeks', () => {
  test('Monday is 1 and Sunday 7', () => {
    expect(weekday(d('2024-06-17'))).toBe(1)
    expect(weekday(d('2024-06-23'))).toBe(7)
    expect(startOfWeek(d('2024-06-23'))).toBe('2024-06-17')
  })

  test.each([
    ['2021-01-03', 2020, 53],
    ['2024-12-30', 2025, 1],
    ['2026-12-31', 2026, 53],
    ['2024-06-19', 2024, 25],
  ])('%s is in week %i/%i', (day, year, week) => {
    expect(isoWeek(d(day))).toEqual({ year, week })
  })

  test('the days of one week have one week number', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 6 }), (day, n) => {
        expect(isoWeek(addDays(startOfWeek(day), n))).toEqual(isoWeek(day))
      }),
    )
  })
})

describe('age', () => {
  test('a year is full on the birthday', () => {
    expect(ageOn(d('1999-05-10'), d('2024-05-09'))).toBe(24)
    expect(ageOn(d('1999-05-10'), d('2024-05-10'))).toBe(25)
  })

  test('grows by one a year, never falls', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40_000 }), (birth, n) => {
        const age = ageOn(birth, addDays(birth, n))
        return age === Math.floor(n / 365.2425) || Math.abs(age - n / 365.2425) < 1.01
      }),
    )
  })
})

describe('Finland', () => {
  test('the day changes at midnight of Helsinki, in winter and in summer', () => {
    expect(dayInHelsinki(new Date('2024-01-31T21:59:59Z'))).toBe('2024-01-31')
    expect(dayInHelsinki(new Date('2024-01-31T22:00:00Z'))).toBe('2024-02-01')
    expect(dayInHelsinki(new Date('2024-06-30T21:00:00Z'))).toBe('2024-07-01')
  })

  test('a clock time on a day is an instant and comes back', () => {
    const at = instantInHelsinki(d('2024-06-19'), '09:30')
    expect(at.toISOString()).toBe('2024-06-19T06:30:00.000Z')
    expect(timeInHelsinki(at)).toBe('09:30')
  })

  test('the skipped hour moves on, the doubled hour is the first one', () => {
    expect(instantInHelsinki(d('2024-03-31'), '03:30').toISOString()).toBe('2024-03-31T01:30:00.000Z')
    expect(instantInHelsinki(d('2024-10-27'), '03:30').toISOString()).toBe('2024-10-27T00:30:00.000Z')
  })

  test('noon of any day is on that day', () => {
    fc.assert(fc.property(anyDay, (day: PlainDate) => dayInHelsinki(instantInHelsinki(day, '12:00')) === day))
  })
})

test('a day from numbers', () => {
  expect(plainDateOf(2024, 2, 29)).toBe('2024-02-29')
  expect(() => plainDateOf(2023, 2, 29)).toThrow(RangeError)
})
