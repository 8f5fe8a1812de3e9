import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { findIndicator, indicators } from './indicators.ts'
import { lastWholeMonth, monthAsked, monthsAfter, nameMonth, parseMonth, yearBefore } from './month.ts'
import { hasPeople } from './sources.ts'
import { figureOf, indicatorValue, measuresOf, toOneDecimal } from './values.ts'

const month = (name: string) => {
  const found = parseMonth(name)
  if (!found) throw new Error(name)
  return found
}

describe('one decimal', () => {
  it.each([
    [1, 3, 0.3],
    [2, 3, 0.7],
    [1, 20, 0.1],
    [3, 20, 0.2],
    [100 * 1500, 2697, 55.6],
    [100 * 55, 219, 25.1],
    [2697, 22, 122.6],
    [5022, 6, 837],
    [0, 7, 0],
  ])('%d ÷ %d is %d, half up', (part, whole, value) => expect(toOneDecimal(part, whole)).toBe(value))
})

describe('a figure', () => {
  it('of nothing is empty when it is a percentage, and 0 when it is a count', () => {
    const [share, count] = [findIndicator('rehab.newShare'), findIndicator('rehab.clients')]
    if (!share || !count) throw new Error('indicators')
    expect(indicatorValue(share, () => 0, 1)).toBeNull()
    expect(indicatorValue(count, () => 0, 1)).toBe(0)
  })

  it('of the share list is empty while there is no list, and 0 where nobody is on one', () => {
    for (const id of ['share.cents', 'share.persons', 'share.personsDistinct']) {
      const one = findIndicator(id)
      if (!one?.lists) throw new Error(id)
      const lists = JSON.stringify(one.lists)
      const counts = (ofLists: number, others: number) =>
        indicatorValue(one, (measure) => (JSON.stringify(measure) === lists ? ofLists : others), 1)
      // money that came back may be there before anybody is
      expect([counts(0, 0), counts(1, 0), counts(1, 7), counts(0, 7)], id).toEqual([null, 0, 7, 7])
    }
  })

  it('changes by the difference of what is shown, and not where either is empty', () => {
    expect(figureOf(55.6, 54.7, null).change).toBe(0.9)
    expect(figureOf(55.6, null, 60)).toEqual({ value: 55.6, yearBefore: null, change: null, target: 60 })
  })

  it('averages over the months of the year so far', () => {
    const average = findIndicator('rehab.monthlyAverage')
    if (!average) throw new Error('indicators')
    expect(indicatorValue(average, () => 2520, 4)).toBe(630)
  })
})

describe('months', () => {
  it('are read by their name, and nothing else is', () => {
    expect(month('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' })
    for (const wrong of ['2023-13', '2023-1', '2023', '2023-01-01', '']) expect(parseMonth(wrong)).toBeNull()
  })

  it('are a year apart, and the newest whole one has ended', () => {
    expect(nameMonth(yearBefore(month('2023-01')))).toBe('2022-01')
    expect(nameMonth(monthsAfter(month('2023-01'), -1))).toBe('2022-12')
    expect(nameMonth(lastWholeMonth(plainDate('2026-03-31')))).toBe('2026-02')
  })
})

describe('indicators', () => {
  it('have names of their own, and every measure its facts', () => {
    expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length)
    expect(indicators.length).toBeGreaterThan(55)
    for (const one of indicators) expect(measuresOf(one).length).toBeGreaterThan(0)
  })
})

describe('the month of an address', () => {
  it.each([
    ['2026-03', '2026-03'],
    ['2026-11', '2026-11'],
    ['2026-99', '2026-10'],
    ['2026-12', '2026-10'],
    ['', '2026-10'],
    [undefined, '2026-10'],
  ])('%s is read as %s', (text, read) => {
    expect(monthAsked(text, plainDate('2026-11-25'))).toBe(read)
  })
})

describe('the list behind a figure', () => {
  // every other one is proved to be as long as its figure, in random worlds (behind.db.test.ts)
  it('has another length only of money and capacity, and of what is nobody’s', () => {
    const apart = indicators.filter((one) =>
      measuresOf(one).some(
        ({ source, count }) => !hasPeople(source) || (typeof count === 'object' && 'sum' in count),
      ),
    )
    expect(apart.map(({ id }) => id).sort()).toEqual([
      'coach.caseload',
      'compensation.stateCents',
      'places.free',
      'places.quotaFilled',
      'places.total',
      'share.averagePersons',
      'share.cents',
    ])
  })
})
