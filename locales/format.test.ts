import { describe, expect, it } from 'vitest'
import * as format from './format.ts'

describe('days', () => {
  it('leave the year out when the day is near', () => {
    expect(format.nearDay('2026-11-19', '2026-11-23', 'fi')).toBe('to 19.11.')
    expect(format.nearDay('2027-01-13', '2026-11-23', 'fi')).toBe('ke 13.1.2027')
    expect(format.nearDay('2026-11-19', '2026-11-23', 'sv')).toBe('to 19.11.')
    expect(format.nearDay('2026-11-19', '2026-11-23', 'en')).toBe('Thu 19.11.')
  })

  it('are written in full with the weekday', () => {
    expect(format.longDayOf('2026-11-23', 'fi')).toBe('maanantai 23.11.2026')
    expect(format.longDayOf('2026-11-23', 'sv')).toBe('måndag 23.11.2026')
  })

  it('make a range that names the year once', () => {
    expect(format.dayRange('2027-01-18', '2027-04-30')).toBe('18.1.–30.4.2027')
    expect(format.dayRange('2026-10-13', '2027-01-13')).toBe('13.10.2026–13.1.2027')
    expect(format.dayRange('2026-10-13', null)).toBe('13.10.2026–')
  })

  it('are counted whole over the change of clocks', () => {
    expect(format.daysBetween('2026-10-13', '2027-01-13')).toBe(92)
    expect(format.daysBetween('2026-10-24', '2026-10-26')).toBe(2)
    expect(format.daysBetween('2026-11-23', '2026-11-19')).toBe(-4)
  })

  it.each([
    ['2026-11-23', 48],
    ['2027-01-01', 53],
    ['2024-12-30', 1],
    ['2026-01-01', 1],
  ])('%s is in week %d', (day, week) => {
    expect(format.weekNumber(day)).toBe(week)
  })
})

describe('times', () => {
  it('are Finnish time, in winter and in summer', () => {
    expect(format.atTime('2026-11-23T11:00:00Z', 'fi')).toBe('klo 13.00')
    expect(format.atTime('2026-07-01T11:00:00Z', 'fi')).toBe('klo 14.00')
    expect(format.clockTime('2026-11-23T07:05:00Z', 'en')).toBe('9:05')
    expect(format.wallTime('09:00:00', 'fi')).toBe('9.00')
  })

  it('keep the Finnish day of a late evening', () => {
    expect(format.dayOfInstant('2026-11-22T22:30:00Z')).toBe('2026-11-23')
    expect(format.dayAndTime('2026-11-12T07:15:00Z', 'fi')).toBe('to 12.11.2026 klo 9.15')
  })
})

describe('facts', () => {
  it('become words by what they are', () => {
    expect(format.fact('2026-10-13', 'fi')).toBe('ti 13.10.2026')
    expect(format.fact(true, 'sv')).toBe('ja')
    expect(format.fact(null, 'fi')).toBe('–')
    expect(format.fact(['ti', 'ke', 'to'], 'fi')).toBe('ti, ke ja to')
    expect(format.euros(480_009, 'fi').replaceAll('\u00a0', ' ')).toBe('4 800,09 €')
  })
})
