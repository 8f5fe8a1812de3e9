import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { canMark, type Mark, type Marking, wantsReason } from './mark.ts'

const marking: Marking = {
  day: plainDate('2026-11-19'),
  today: plainDate('2026-11-19'),
  status: 'agreed',
  from: plainDate('2026-11-02'),
  until: plainDate('2027-03-01'),
}
const codeOf = (more: Partial<Marking>) => {
  const result = canMark({ ...marking, ...more })
  return result.ok ? 'allowed' : result.refusal.code
}

describe('a day may be marked', () => {
  it.each<[string, Partial<Marking>, string]>([
    ['today', {}, 'allowed'],
    ['on the first day', { day: plainDate('2026-11-02') }, 'allowed'],
    ['on the last day', { day: plainDate('2027-02-28'), today: plainDate('2027-03-05') }, 'allowed'],
    [
      'not on the day after it',
      { day: plainDate('2027-03-01'), today: plainDate('2027-03-05') },
      'attendance.outsidePeriod',
    ],
    ['not before it began', { day: plainDate('2026-11-01') }, 'attendance.outsidePeriod'],
    ['not tomorrow', { day: plainDate('2026-11-20') }, 'attendance.future'],
    ['not without a contract', { status: 'reserved' }, 'attendance.noContract'],
    ['after an interruption, for the days before it', { status: 'interrupted' }, 'allowed'],
  ])('%s', (_, more, code) => {
    expect(codeOf(more)).toBe(code)
  })
})

describe('a correction wants a reason', () => {
  const mark: Mark = {
    id: 'm',
    hours: 4,
    absence: null,
    recordedBy: 'me',
    recordedOn: plainDate('2026-11-19'),
  }
  it.each([
    ['not of one’s own mark of today', 'me', '2026-11-19', false],
    ['of one’s own mark of yesterday', 'me', '2026-11-20', true],
    ['of another’s mark', 'other', '2026-11-19', true],
  ])('%s', (_, by, today, wanted) => {
    expect(wantsReason(mark, by, plainDate(today))).toBe(wanted)
  })
  it('of a mark that an import brought', () => {
    expect(wantsReason({ ...mark, recordedBy: null }, null, plainDate('2026-11-19'))).toBe(true)
  })
})
