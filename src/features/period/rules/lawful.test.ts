import { describe, expect, it } from 'vitest'
import { addDays, type PlainDate, plainDate } from '../../../kernel/plain-date.ts'
import { checkTerms, type Terms } from './lawful.ts'
import { canMove, moves, statuses, table } from './moves.ts'
import { holidaysBetween, scheduledDays } from './schedule.ts'

const terms: Terms = {
  kind: 'rehabWork',
  from: plainDate('2026-11-30'),
  to: plainDate('2027-02-28'),
  weekdays: [2, 3, 4],
  hoursPerDay: 4,
  planSignedOn: plainDate('2026-11-01'),
  earlier: [],
}
const codeOf = (more: Partial<Terms>) => {
  const result = checkTerms({ ...terms, ...more })
  return result.ok ? 'allowed' : result.refusal.code
}

describe('rehabilitative work (189/2001 13 b and 14 §)', () => {
  it.each<[string, Partial<Terms>, string]>([
    ['a day less than three months is too short', { to: plainDate('2027-02-26') }, 'rehab.period.tooShort'],
    ['three full months are allowed', {}, 'allowed'],
    ['two years and a day are too long', { to: plainDate('2028-11-30') }, 'rehab.period.tooLong'],
    ['four days a week are allowed', { weekdays: [1, 2, 3, 4] }, 'allowed'],
    ['five days a week are too many', { weekdays: [1, 2, 3, 4, 5] }, 'rehab.participation.week.tooManyDays'],
    ['under four hours is too short', { hoursPerDay: 3.75 }, 'rehab.participation.day.tooFewHours'],
    ['over eight hours is too long', { hoursPerDay: 8.5 }, 'rehab.participation.day.tooManyHours'],
    [
      'four days a week for a year are too many',
      { to: plainDate('2027-11-29'), weekdays: [1, 2, 3, 4] },
      'rehab.participation.year.tooManyDays',
    ],
  ])('%s', (_, more, code) => {
    expect(codeOf(more)).toBe(code)
  })

  it('earlier days of the twelve months count with the new ones', () => {
    const earlier = daysBefore(terms.from, 160)
    expect(codeOf({ earlier })).toBe('rehab.participation.year.tooManyDays')
  })

  it('what was too much earlier is not refused of the new period', () => {
    const earlier = [{ date: plainDate('2026-11-10'), hours: 10 }]
    expect(codeOf({ earlier })).toBe('allowed')
  })

  it('keeps the versions of the rules that allowed it', () => {
    const allowed = checkTerms(terms)
    expect(allowed.ok && allowed.value).toEqual({
      'rehab.period': expect.stringContaining('189/2001@'),
      'rehab.participation': expect.stringContaining('189/2001@'),
    })
  })

  it('does not concern other services', () => {
    expect(codeOf({ kind: 'workTrial', to: plainDate('2026-12-04'), weekdays: [1, 2, 3, 4, 5] })).toBe(
      'allowed',
    )
  })
})

const daysBefore = (from: PlainDate, count: number) =>
  Array.from({ length: count }, (_, i) => ({ date: addDays(from, -(i + 1)), hours: 4 }))

describe('days on which a client is expected', () => {
  it('are the agreed weekdays without public holidays', () => {
    const week = { from: plainDate('2027-01-04'), to: plainDate('2027-01-10') }
    expect(scheduledDays(week, [2, 3, 4])).toEqual(['2027-01-05', '2027-01-07'])
    expect(holidaysBetween(week.from, week.to)).toEqual(['2027-01-06'])
  })
})

describe('the table of a period', () => {
  it('has every status, and only what is over cannot be moved', () => {
    expect(Object.keys(table).sort()).toEqual([...statuses].sort())
    const stuck = statuses.filter((status) => moves.every((move) => !canMove(status, move)))
    expect(stuck).toEqual(['declined', 'lapsed', 'released'])
  })

  it('lets no contract be made of a place that has not answered', () => {
    expect(statuses.filter((status) => canMove(status, 'agree'))).toEqual(['reserved'])
  })
})
