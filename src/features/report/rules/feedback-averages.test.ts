import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { averagesOf, type Counted, endedHalves, protectCounts } from './feedback-averages.ts'

const of = (part: string, answers: number, sum = answers * 3, persons = answers): Counted => ({
  part,
  answers,
  persons,
  sum,
})
/** Organisations with so many answers each, in one service and the whole. */
const area = (...answers: number[]): Counted[] => {
  const total = answers.reduce((sum, n) => sum + n, 0)
  return [
    of('all', total),
    of('service:rehabWork', total),
    ...answers.map((n, i) => of(`organisation:${i}`, n)),
  ]
}
const shownOf = (...answers: number[]) => {
  const shown = protectCounts(area(...answers))
  return answers.map((_, i) => shown.get(`organisation:${i}`))
}

describe('halves of a year', () => {
  it('are given once they have ended, the newest first, back to the first feedback', () => {
    const names = (first: string | null, today: string) =>
      endedHalves(first === null ? null : plainDate(first), plainDate(today)).map(({ name }) => name)
    expect(names('2025-03-02', '2026-07-01')).toEqual(['2026-1', '2025-2', '2025-1'])
    expect(names('2026-05-05', '2026-06-30')).toEqual([])
    expect(names(null, '2026-11-26')).toEqual([])
    expect(endedHalves(plainDate('2025-12-31'), plainDate('2026-01-01'))).toEqual([
      { name: '2025-2', first: '2025-07-01', last: '2025-12-31' },
    ])
  })
})

describe('counts of answers', () => {
  it('stand as they are where nobody is few', () => {
    expect(shownOf(9, 12, 0)).toEqual([9, 12, 0])
  })

  it('of a few take others with them, so that no difference tells them', () => {
    expect(shownOf(2, 9, 12)).toEqual(['small', 'withheld', 12])
    expect(shownOf(3)).toEqual(['small'])
  })

  it('that are withheld are five together at least', () => {
    // 1 and 2 could be told apart from nobody, but three people’s average would be known
    expect(shownOf(1, 2, 9, 20)).toEqual(['small', 'small', 'withheld', 20])
  })

  it('of fewer than five people are few, however often they answered', () => {
    const counted = [
      ...area(9, 12, 20).slice(0, 2),
      of('organisation:0', 9, 27, 3),
      of('organisation:1', 12),
      of('organisation:2', 20),
    ]
    expect(protectCounts(counted).get('organisation:0')).toBe('withheld')
  })

  it('in any area: what is hidden of a sum is none or at least five, unless the whole is hidden', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 15 }), { minLength: 1, maxLength: 6 }), (answers) => {
        const shown = protectCounts(area(...answers))
        const hidden = answers.filter((_, i) => typeof shown.get(`organisation:${i}`) === 'string')
        const together = hidden.reduce((sum, n) => sum + n, 0)
        return (
          typeof shown.get('all') === 'string' ||
          together === 0 ||
          together >= 5 ||
          hidden.length === answers.filter((n) => n > 0).length
        )
      }),
    )
  })
})

describe('averages', () => {
  it('have one decimal, and are withheld where few answered the question or the form', () => {
    const answered = protectCounts(area(9, 12))
    const question = [
      of('all', 20, 66),
      of('service:rehabWork', 20, 66),
      of('organisation:0', 9, 31),
      of('organisation:1', 11, 35),
    ]
    expect([...averagesOf(question, answered).values()]).toEqual([3.3, 3.3, 3.4, 3.2])
    const few = [
      of('all', 13, 40),
      of('service:rehabWork', 13, 40),
      of('organisation:0', 3, 9),
      of('organisation:1', 10, 31),
    ]
    expect(averagesOf(few, answered).get('organisation:0')).toBeNull()
    expect(averagesOf(few, answered).get('organisation:1')).toBeNull()
    expect(
      averagesOf(
        [of('all', 3), of('service:rehabWork', 3), of('organisation:0', 3)],
        protectCounts(area(3)),
      ).get('all'),
    ).toBeNull()
  })
})
