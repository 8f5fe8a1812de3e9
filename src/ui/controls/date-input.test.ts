import { describe, expect, it } from 'vitest'
import { isNoSuchDay, readDay } from './date-input.ts'

const today = '2026-11-23'

describe('a day as people write it', () => {
  it.each([
    ['24.3.2027', '2027-03-24'],
    ['24.03.2027', '2027-03-24'],
    ['24.3.27', '2027-03-24'],
    ['24. 3. 2027', '2027-03-24'],
    ['24/3/2027', '2027-03-24'],
    ['24032027', '2027-03-24'],
    ['2027-03-24', '2027-03-24'],
    ['ke 24.3.2027', '2027-03-24'],
    [' 29.2.2028 ', '2028-02-29'],
    ['', ''],
    ['   ', ''],
  ])('%s is %s', (text, day) => {
    expect(readDay(text, today)).toBe(day)
  })

  it('is the nearest one when the year is left out', () => {
    expect(readDay('26.11.', today)).toBe('2026-11-26')
    expect(readDay('13.1.', today)).toBe('2027-01-13')
    expect(readDay('1.9', today)).toBe('2026-09-01')
  })

  it.each([
    '29.2.2027',
    '31.4.2027',
    '0.1.2027',
    '1.13.2027',
    'huomenna',
    '24.3.20270',
    '24.3.202',
    '2027-02-30',
  ])('%s is no day', (text) => {
    expect(readDay(text, today)).toBeUndefined()
  })
})

describe('a day that is not in the calendar', () => {
  it.each(['29.2.2027', '31.2.2027', '31.4.', '1.13.2027', '31022027', '2027-02-30'])('%s', (text) => {
    expect(isNoSuchDay(text, today)).toBe(true)
  })
  it.each(['28.2.2027', '2027-03-24', 'huomenna', '24.3.20270', ''])('not %s', (text) => {
    expect(isNoSuchDay(text, today)).toBe(false)
  })
})
