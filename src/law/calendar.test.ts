import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate, weekday, yearOf } from '../kernel/plain-date.ts'
import { addWorkingDays, easterSunday, findEve, findHoliday, isWorkingDay, rollForward } from './calendar.ts'

const d = plainDate
const anyDay = fc.integer({ min: 0, max: 50_000 }).map((n) => addDays(d('1955-01-01'), n))

describe('public holidays of Finland', () => {
  test.each([
    ['2025-04-18', 'pitkäperjantai'],
    ['2025-04-20', 'pääsiäispäivä'],
    ['2025-04-21', '2. pääsiäispäivä'],
    ['2025-05-29', 'helatorstai'],
    ['2025-06-08', 'helluntaipäivä'],
    ['2026-04-03', 'pitkäperjantai'],
    ['2026-05-14', 'helatorstai'],
    ['2027-03-29', '2. pääsiäispäivä'],
    ['2027-05-16', 'helluntaipäivä'],
    ['2024-06-22', 'juhannuspäivä'],
    ['2026-10-31', 'pyhäinpäivä'],
    ['2024-11-02', 'pyhäinpäivä'],
    ['2024-12-06', 'itsenäisyyspäivä'],
    ['2024-01-06', 'loppiainen'],
    ['2024-05-01', 'vapunpäivä'],
    ['2024-12-26', 'tapaninpäivä'],
  ])('%s is %s', (day, name) => {
    expect(findHoliday(d(day))).toBe(name)
    expect(isWorkingDay(d(day))).toBe(false)
  })

  test.each(['2024-12-31', '2025-04-17', '2025-06-23', '2024-05-02'])('%s is an ordinary day', (day) => {
    expect(findHoliday(d(day))).toBeNull()
    expect(isWorkingDay(d(day))).toBe(true)
  })

  test('the eves of Christmas and Midsummer are no working days', () => {
    expect(findEve(d('2025-06-20'))).toBe('juhannusaatto')
    expect(findEve(d('2025-12-24'))).toBe('jouluaatto')
    expect(isWorkingDay(d('2025-06-20'))).toBe(false)
    expect(isWorkingDay(d('2025-12-24'))).toBe(false)
  })

  test('1973–1991 Epiphany and Ascension Day were Saturdays', () => {
    expect(findHoliday(d('1987-01-06'))).toBeNull()
    expect(findHoliday(d('1987-01-10'))).toBe('loppiainen')
    expect(findHoliday(d('1987-05-28'))).toBeNull()
    expect(findHoliday(d('1987-05-23'))).toBe('helatorstai')
    expect(findHoliday(d('1992-01-06'))).toBe('loppiainen')
    expect(findHoliday(d('1972-05-11'))).toBe('helatorstai')
  })

  test('Easter is a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1955, max: 4_000 }), (year) => {
        const easter = easterSunday(year)
        const inRange = easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25'
        return weekday(easter) === 7 && yearOf(easter) === year && inRange
      }),
    )
    expect(easterSunday(2000)).toBe('2000-04-23')
    expect(easterSunday(1981)).toBe('1981-04-19')
    expect(easterSunday(2038)).toBe('2038-04-25')
    expect(easterSunday(2008)).toBe('2008-03-23')
  })
})

describe('counting on working days', () => {
  test('rolling ends on the first working day from the day on', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const rolled = rollForward(day)
        if (!isWorkingDay(rolled) || rolled < day) return false
        for (let between = day; between < rolled; between = addDays(between, 1)) {
          if (isWorkingDay(between)) return false
        }
        return true
      }),
    )
  })

  test('the nth working day has n working days behind it', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 15 }), (day, count) => {
        const end = addWorkingDays(day, count)
        let seen = 0
        for (let current = addDays(day, 1); current <= end; current = addDays(current, 1)) {
          if (isWorkingDay(current)) seen += 1
        }
        return seen === count && isWorkingDay(end)
      }),
    )
  })
})
