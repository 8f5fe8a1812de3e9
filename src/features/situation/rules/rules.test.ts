import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { checkStatusChange } from './jobseeker-status.ts'
import { readNeeds } from './needs.ts'
import { isStale, monthsSince } from './still-true.ts'
import { categoriesOf, factCategories, topics, writableCategories } from './topics.ts'

const day = plainDate

describe('does it still hold', () => {
  it('is asked from the day on which the months are full', () => {
    expect(isStale(day('2026-05-23'), day('2026-11-22'), 6)).toBe(false)
    expect(isStale(day('2026-05-23'), day('2026-11-23'), 6)).toBe(true)
  })

  it('counts full months, also over the end of a short month', () => {
    expect(monthsSince(day('2026-04-28'), day('2026-11-23'))).toBe(6)
    expect(monthsSince(day('2026-01-31'), day('2026-02-28'))).toBe(1)
    expect(monthsSince(day('2026-11-23'), day('2026-11-23'))).toBe(0)
  })
})

describe('topics', () => {
  it('every topic has its categories, each of those that a fact may have', () => {
    for (const topic of topics) {
      expect(categoriesOf[topic].length).toBeGreaterThan(0)
      for (const category of categoriesOf[topic]) expect(factCategories).toContain(category)
    }
  })

  it('a writer is offered those that the grounds let write, usual first', () => {
    expect(writableCategories('everyday', new Set(['socialServices', 'situation']))).toEqual([
      'situation',
      'socialServices',
    ])
    expect(writableCategories('housing', new Set(['employmentHistory']))).toEqual([])
  })
})

describe('jobseeker status', () => {
  const newest = { status: 'unemployed', from: day('2026-03-01') }
  const check = (status: string, from: string) =>
    checkStatusChange(newest, { status, from: day(from) }, day('2026-11-23'))

  it('the first one begins', () => {
    const first = { status: 'unemployed', from: day('2026-03-01') }
    expect(checkStatusChange(null, first, day('2026-11-23'))).toEqual({ ok: true, value: 'begins' })
  })

  it.each([
    ['employed', '2026-06-01', 'begins'],
    ['employed', '2026-03-01', 'corrects'],
    ['employed', '2026-11-23', 'begins'],
  ])('%s from %s %s', (status, from, expected) => {
    expect(check(status, from)).toEqual({ ok: true, value: expected })
  })

  it.each([
    ['unemployed', '2026-06-01', 'situation.sameStatus'],
    ['unemployed', '2026-03-01', 'situation.sameStatus'],
    ['employed', '2026-02-28', 'situation.statusBeforeNewest'],
    ['employed', '2026-11-24', 'invalid'],
  ])('%s from %s is refused: %s', (status, from, code) => {
    expect(check(status, from)).toMatchObject({ ok: false, refusal: { code } })
  })
})

describe('needs of a place', () => {
  it('come in one form, however they were brought', () => {
    const brought = {
      days: ['tue.am', { weekday: 3, half: 'pm' }, 'often'],
      accessibility: ['quiet'],
      fields: [],
    }
    expect(readNeeds(brought)).toEqual({ days: ['tue.am', 'wed.pm'], characteristics: ['quiet'] })
  })

  it('are none when nothing is said', () => {
    for (const nothing of [null, 'x', {}, { days: [{ weekday: 9, half: 'am' }] }])
      expect(readNeeds(nothing)).toBeNull()
  })
})
