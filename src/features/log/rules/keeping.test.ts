import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { keepingOf, mayGo } from './keeping.ts'

const accepted = (until: string) => {
  const kept = keepingOf(new Date(until))
  if (!kept.ok) throw new Error(kept.refusal.code)
  return kept.value
}

describe('a part of the log is kept 12 years from the last event that it can hold (703/2023, annex)', () => {
  it.each([
    // the last hours of a month in UTC are the next day here
    ['2024-02-01T00:00:00Z', '2024-02-01', '2036-02-02'],
    ['2024-03-01T00:00:00Z', '2024-03-01', '2036-03-02'],
    // the law applies to what was written before it
    ['2015-02-01T00:00:00Z', '2015-02-01', '2027-02-02'],
  ])('until %s: last event %s, goes on %s', (until, lastDay, dropOn) => {
    expect(accepted(until)).toMatchObject({ lastDay, dropOn })
  })

  it('goes on the first day after its time, not on the last of it', () => {
    const until = new Date('2024-03-01T00:00:00Z')
    expect(mayGo(until, plainDate('2036-03-01'))).toBe(false)
    expect(mayGo(until, plainDate('2036-03-02'))).toBe(true)
  })

  it('says why: the section, the years and the days', () => {
    expect(accepted('2024-03-01T00:00:00Z').why).toMatchObject({
      rule: 'log.keeping',
      cite: '703/2023 liite',
      facts: { parameter: 12, lastDay: '2024-03-01', after: '2036-03-01', dropOn: '2036-03-02' },
    })
  })
})
