import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { nameMonth } from './month.ts'
import { rowWord } from './unemployment-table.ts'
import { monthOfYear, yearsKnown } from './unemployment-years.ts'

const month = (year: number, today: string) => {
  const found = monthOfYear(year, plainDate(today))
  return found && nameMonth(found)
}

describe('a year of the table of unemployment', () => {
  it('is told by its last day, the running one by its last whole month', () => {
    expect([month(2013, '2014-07-01'), month(2014, '2014-07-01')]).toEqual(['2013-12', '2014-06'])
    expect([month(2014, '2015-01-01'), month(2015, '2015-01-31')]).toEqual(['2014-12', null])
    expect([rowWord({ month: '2013-12' }), rowWord({ month: '2014-06' })]).toEqual(['2013', '6/2014'])
  })

  it('is offered from the first that is known, thirty at most, the newest first', () => {
    expect(yearsKnown(plainDate('2012-05-03'), plainDate('2014-07-01'))).toEqual([2014, 2013, 2012])
    expect(yearsKnown(plainDate('2015-01-03'), plainDate('2015-01-20'))).toEqual([])
    expect(yearsKnown(null, plainDate('2014-07-01'))).toEqual([])
    expect(yearsKnown(plainDate('1960-01-01'), plainDate('2014-07-01'))).toHaveLength(30)
  })
})
