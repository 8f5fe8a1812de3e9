import { describe, expect, test } from 'vitest'
import { addDays, type PlainDate, plainDate, weekday, yearOf } from '../kernel/plain-date.ts'
import {
  addWorkingDays,
  easterSunday,
  findEve,
  findHoliday,
  isWeekdayOrSaturday,
  isWorkingDay,
  rollForward,
} from './calendar.ts'

const d = plainDate

/** Every day of the year. */
const daysOf = (year: number): PlainDate[] => {
  const days: PlainDate[] = []
  for (let day = d(`${year}-01-01`); yearOf(day) === year; day = addDays(day, 1)) days.push(day)
  return days
}

/** The almanac, written out by hand: all public holidays of a year in order, and the two eves. */
const almanac: Readonly<Record<number, readonly (readonly [day: string, name: string])[]>> = {
  2024: [
    ['01-01', 'uudenvuodenpäivä'],
    ['01-06', 'loppiainen'],
    ['03-29', 'pitkäperjantai'],
    ['03-31', 'pääsiäispäivä'],
    ['04-01', '2. pääsiäispäivä'],
    ['05-01', 'vapunpäivä'],
    ['05-09', 'helatorstai'],
    ['05-19', 'helluntaipäivä'],
    ['06-22', 'juhannuspäivä'],
    ['11-02', 'pyhäinpäivä'],
    ['12-06', 'itsenäisyyspäivä'],
    ['12-25', 'joulupäivä'],
    ['12-26', 'tapaninpäivä'],
  ],
  2025: [
    ['01-01', 'uudenvuodenpäivä'],
    ['01-06', 'loppiainen'],
    ['04-18', 'pitkäperjantai'],
    ['04-20', 'pääsiäispäivä'],
    ['04-21', '2. pääsiäispäivä'],
    ['05-01', 'vapunpäivä'],
    ['05-29', 'helatorstai'],
    ['06-08', 'helluntaipäivä'],
    ['06-21', 'juhannuspäivä'],
    ['11-01', 'pyhäinpäivä'],
    ['12-06', 'itsenäisyyspäivä'],
    ['12-25', 'joulupäivä'],
    ['12-26', 'tapaninpäivä'],
  ],
  2026: [
    ['01-01', 'uudenvuodenpäivä'],
    ['01-06', 'loppiainen'],
    ['04-03', 'pitkäperjantai'],
    ['04-05', 'pääsiäispäivä'],
    ['04-06', '2. pääsiäispäivä'],
    ['05-01', 'vapunpäivä'],
    ['05-14', 'helatorstai'],
    ['05-24', 'helluntaipäivä'],
    ['06-20', 'juhannuspäivä'],
    ['10-31', 'pyhäinpäivä'],
    ['12-06', 'itsenäisyyspäivä'],
    ['12-25', 'joulupäivä'],
    ['12-26', 'tapaninpäivä'],
  ],
  2027: [
    ['01-01', 'uudenvuodenpäivä'],
    ['01-06', 'loppiainen'],
    ['03-26', 'pitkäperjantai'],
    ['03-28', 'pääsiäispäivä'],
    ['03-29', '2. pääsiäispäivä'],
    ['05-01', 'vapunpäivä'],
    ['05-06', 'helatorstai'],
    ['05-16', 'helluntaipäivä'],
    ['06-26', 'juhannuspäivä'],
    ['11-06', 'pyhäinpäivä'],
    ['12-06', 'itsenäisyyspäivä'],
    ['12-25', 'joulupäivä'],
    ['12-26', 'tapaninpäivä'],
  ],
  2008: [
    ['01-01', 'uudenvuodenpäivä'],
    ['01-06', 'loppiainen'],
    ['03-21', 'pitkäperjantai'],
    ['03-23', 'pääsiäispäivä'],
    ['03-24', '2. pääsiäispäivä'],
    ['05-01', 'vapunpäivä'],
    ['05-11', 'helluntaipäivä'],
    ['06-21', 'juhannuspäivä'],
    ['11-01', 'pyhäinpäivä'],
    ['12-06', 'itsenäisyyspäivä'],
    ['12-25', 'joulupäivä'],
    ['12-26', 'tapaninpäivä'],
  ],
  1985: [
    ['01-01', 'uudenvuodenpäivä'],
    ['01-12', 'loppiainen'],
    ['04-05', 'pitkäperjantai'],
    ['04-07', 'pääsiäispäivä'],
    ['04-08', '2. pääsiäispäivä'],
    ['05-01', 'vapunpäivä'],
    ['05-11', 'helatorstai'],
    ['05-26', 'helluntaipäivä'],
    ['06-22', 'juhannuspäivä'],
    ['11-02', 'pyhäinpäivä'],
    ['12-06', 'itsenäisyyspäivä'],
    ['12-25', 'joulupäivä'],
    ['12-26', 'tapaninpäivä'],
  ],
}

describe('the public holidays of', () => {
  test.each(Object.entries(almanac).map(([year, holidays]) => [Number(year), holidays] as const))(
    '%i are these and no others',
    (year, holidays) => {
      const found = daysOf(year).flatMap((day) => {
        const name = findHoliday(day)
        return name === null ? [] : [[day.slice(5), name]]
      })
      expect(found).toEqual(holidays)
    },
  )

  test('2008: Ascension Day fell on the First of May, which gives the day its name', () => {
    expect(addDays(easterSunday(2008), 39)).toBe('2008-05-01')
    expect(findHoliday(d('2008-05-01'))).toBe('vapunpäivä')
  })
})

describe('the eves of', () => {
  test.each([
    [2023, '2023-06-23'],
    [2024, '2024-06-21'],
    [2025, '2025-06-20'],
    [2026, '2026-06-19'],
    [2027, '2027-06-25'],
    [2028, '2028-06-23'],
    [1985, '1985-06-21'],
  ])('%i: Midsummer Eve is Friday %s, Christmas Eve 24.12.', (year, midsummerEve) => {
    const eves = daysOf(year).flatMap((day) => (findEve(day) === null ? [] : [[day, findEve(day)]]))
    expect(eves).toEqual([
      [midsummerEve, 'juhannusaatto'],
      [`${year}-12-24`, 'jouluaatto'],
    ])
    expect(weekday(d(midsummerEve))).toBe(5)
  })

  test.each([
    ['New Year’s Eve', '2024-12-31'],
    ['Maundy Thursday', '2025-04-17'],
    ['the eve of the First of May', '2025-04-30'],
    ['the eve of Epiphany', '2026-01-05'],
    ['the eve of Independence Day', '2024-12-05'],
    ['the Friday before All Saints’ Day', '2025-10-31'],
  ])('%s is an ordinary day', (_, day) => {
    expect(findEve(d(day))).toBeNull()
    expect(isWorkingDay(d(day))).toBe(true)
  })
})

test.each([
  [1955, '04-10'],
  [1961, '04-02'],
  [1978, '03-26'],
  [1981, '04-19'],
  [1992, '04-19'],
  [1999, '04-04'],
  [2001, '04-15'],
  [2005, '03-27'],
  [2008, '03-23'],
  [2011, '04-24'],
  [2016, '03-27'],
  [2019, '04-21'],
  [2020, '04-12'],
  [2021, '04-04'],
  [2022, '04-17'],
  [2023, '04-09'],
  [2024, '03-31'],
  [2028, '04-16'],
  [2029, '04-01'],
  [2030, '04-21'],
  [2038, '04-25'],
])('Easter Sunday of %i is %s', (year, day) => {
  expect(easterSunday(year)).toBe(`${year}-${day}`)
})

describe('years in which Epiphany and Ascension Day were on Saturdays', () => {
  test.each([
    ['the last before them', '1972-01-06', 'loppiainen'],
    ['1973: the 6th was a Saturday', '1973-01-06', 'loppiainen'],
    ['1974: the Saturday of 6–12 January', '1974-01-12', 'loppiainen'],
    ['1974: the 6th itself is no holiday', '1974-01-06', null],
    ['1974: the Saturday before its Thursday', '1974-05-18', 'helatorstai'],
    ['1974: its Thursday is no holiday', '1974-05-23', null],
    ['1991: the last of them', '1991-01-12', 'loppiainen'],
    ['1991: the Saturday before its Thursday', '1991-05-04', 'helatorstai'],
    ['1991: its Thursday is no holiday', '1991-05-09', null],
    ['1992: on the 6th again', '1992-01-06', 'loppiainen'],
    ['1992: on its Thursday again', '1992-05-28', 'helatorstai'],
    ['1992: the Saturday before is none', '1992-05-23', null],
  ])('%s: %s', (_, day, name) => {
    expect(findHoliday(d(day))).toBe(name)
  })
})

describe('a last day that is no working day moves on (150/1930 5 §)', () => {
  test.each([
    ['Saturday', '2025-02-01', '2025-02-03'],
    ['Sunday', '2025-02-02', '2025-02-03'],
    ['Monday stays', '2025-02-03', '2025-02-03'],
    ['New Year’s Day on Wednesday', '2025-01-01', '2025-01-02'],
    ['New Year’s Day on Friday', '2027-01-01', '2027-01-04'],
    ['Epiphany on Monday', '2025-01-06', '2025-01-07'],
    ['the Saturday before Epiphany on Monday', '2025-01-04', '2025-01-07'],
    ['Good Friday over Easter Monday', '2025-04-18', '2025-04-22'],
    ['Easter Saturday', '2025-04-19', '2025-04-22'],
    ['Easter Monday', '2026-04-06', '2026-04-07'],
    ['First of May on Thursday', '2025-05-01', '2025-05-02'],
    ['First of May on Friday', '2026-05-01', '2026-05-04'],
    ['Ascension Day', '2026-05-14', '2026-05-15'],
    ['Midsummer Eve', '2025-06-20', '2025-06-23'],
    ['Midsummer Day', '2026-06-20', '2026-06-22'],
    ['All Saints’ Day', '2026-10-31', '2026-11-02'],
    ['Independence Day on Friday', '2024-12-06', '2024-12-09'],
    ['Independence Day on Saturday', '2025-12-06', '2025-12-08'],
    ['Christmas Eve on Tuesday', '2024-12-24', '2024-12-27'],
    ['Christmas Eve on Wednesday', '2025-12-24', '2025-12-29'],
    ['Christmas Eve on Thursday', '2026-12-24', '2026-12-28'],
    ['St Stephen’s Day on Friday', '2025-12-26', '2025-12-29'],
    ['New Year’s Eve stays', '2025-12-31', '2025-12-31'],
    ['Maundy Thursday stays', '2026-04-02', '2026-04-02'],
  ])('%s: %s → %s', (_, day, rolled) => {
    expect(rollForward(d(day))).toBe(rolled)
  })
})

describe('counting on working days', () => {
  test.each([
    ['from a Friday', '2025-02-07', 1, '2025-02-10', '2025-02-08'],
    ['from a Saturday', '2025-02-08', 1, '2025-02-10', '2025-02-10'],
    ['a whole week', '2025-02-03', 5, '2025-02-10', '2025-02-08'],
    ['two weeks', '2025-02-03', 10, '2025-02-17', '2025-02-14'],
    ['over Easter', '2025-04-16', 2, '2025-04-22', '2025-04-19'],
    ['over the First of May', '2025-04-29', 3, '2025-05-05', '2025-05-03'],
    ['over Midsummer', '2025-06-18', 2, '2025-06-23', '2025-06-23'],
    ['over Independence Day', '2024-12-04', 3, '2024-12-10', '2024-12-09'],
    ['over Christmas', '2025-12-22', 3, '2025-12-30', '2025-12-29'],
    ['over the turn of the year', '2025-12-30', 3, '2026-01-05', '2026-01-03'],
    ['none: the day itself', '2025-02-08', 0, '2025-02-08', '2025-02-08'],
  ])('%s: %s + %i → %s, with ordinary Saturdays %s', (_, day, count, monToFri, monToSat) => {
    expect(addWorkingDays(d(day), count)).toBe(monToFri)
    expect(addWorkingDays(d(day), count, isWeekdayOrSaturday)).toBe(monToSat)
  })
})

test('holidays are not known before 1955', () => {
  expect(() => findHoliday(d('1954-12-31'))).toThrow('1954-12-31')
  expect(findHoliday(d('1955-01-01'))).toBe('uudenvuodenpäivä')
})
