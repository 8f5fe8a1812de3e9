import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { day, decimal, type Given, hours, oneOf, type Reader, text, whole, yesNo } from './cell.ts'
import { findSeparator } from './separator.ts'
import { readWeekdays } from './weekdays.ts'
import * as words from './words.ts'

const given: Given = {
  today: plainDate('2026-11-22'),
  municipalityEver: (word) => (({ Lavia: '413', Laihia: '399' }) as Record<string, string>)[word] ?? null,
  municipality: (word) =>
    ({ laihia: '399', '399': '399', lavia: 'former' as const })[word.toLowerCase()] ?? null,
}
const cellOf = (read: Reader, raw: string) => read(raw, given).value
const codeOf = (read: Reader, raw: string) => read(raw, given).findings[0]?.code

describe('a day', () => {
  it.each([
    ['2024-03-01', '2024-03-01'],
    ['1.3.2024', '2024-03-01'],
    ['01.03.2024', '2024-03-01'],
    ['29.2.2024', '2024-02-29'],
    ['2024-03-01 00:00:00', '2024-03-01'],
    ['2024-03-01T00:00:00Z', '2024-03-01'],
    ['1.3.2024 0.00', '2024-03-01'],
  ])('%s is %s', (raw, expected) => {
    expect(cellOf(day, raw)).toBe(expected)
  })

  it.each([
    '31.2.2025',
    '2025-02-29',
    '2024/03/01',
    '3/1/2024',
    '20240301',
    'eilen',
    '1.3.24',
    '0024-03-01',
    '1.13.2024',
  ])('%s is none', (raw) => {
    expect(codeOf(day, raw)).toBe('day')
    expect(cellOf(day, raw)).toBeNull()
  })
})

describe('a number', () => {
  const days = decimal({ over: 0, to: 7 })
  it.each([
    ['3', 3],
    ['4,5', 4.5],
    ['4.5', 4.5],
    ['7', 7],
    ['0,5', 0.5],
  ])('%s is %d', (raw, expected) => {
    expect(cellOf(days, raw)).toBe(expected)
  })
  it.each(['0', '7,5', '-1', '1e3', 'neljä', '4,5,6', '4 5', ''])('%s is no number of days', (raw) => {
    expect(codeOf(days, raw)).toBe('number')
  })
  it('of hours may be zero', () => {
    expect(cellOf(hours, '0')).toBe(0)
    expect(codeOf(hours, '24,5')).toBe('number')
  })
  it.each([
    ['0', 0],
    ['12', 12],
    ['12,0', 12],
  ])('%s is the whole number %d', (raw, expected) => {
    expect(cellOf(whole({ from: 0, to: 500 }), raw)).toBe(expected)
  })
  it.each(['1,5', '501', '-1', 'x'])('%s is no capacity', (raw) => {
    expect(codeOf(whole({ from: 0, to: 500 }), raw)).toBe('wholeNumber')
  })
})

describe('a word', () => {
  it.each([
    ['social_rehab', 'socialRehab'],
    ['Social Rehab', 'socialRehab'],
    ['social-rehab', 'socialRehab'],
    ['socialRehab', 'socialRehab'],
    ['EMPLOYMENT', 'employment'],
  ])('%s is %s', (raw, expected) => {
    expect(cellOf(oneOf(words.relationshipKinds), raw)).toBe(expected)
  })

  it('that is none of the list is told the list, in the words of the format', () => {
    const { findings } = oneOf(words.jobseekerStatuses)('retired', given)
    expect(findings[0]).toMatchObject({
      code: 'word',
      facts: {
        value: '"retired"',
        words: 'unemployed, laid_off, employed, in_service, outside_labour_force',
      },
    })
  })

  const tables: readonly (readonly [string, words.WordTable, readonly string[]])[] = [
    [
      'relationship kinds',
      words.relationshipKinds,
      ['employment', 'joint', 'rehab', 'social_rehab', 'disability', 'individual_support', 'workshop'],
    ],
    [
      'statuses',
      words.jobseekerStatuses,
      ['unemployed', 'laid_off', 'employed', 'in_service', 'outside_labour_force'],
    ],
    [
      'period kinds',
      words.periodKinds,
      ['rehab_work', 'work_trial', 'pay_subsidy', 'social_rehab', 'work_activity', 'coaching'],
    ],
    ['absences', words.absences, ['sick', 'excused', 'unexcused', 'holiday']],
    [
      'plan kinds',
      words.planKinds,
      ['employment', 'activation', 'light_activation', 'multi_sector', 'coaching'],
    ],
    [
      'meeting kinds',
      words.meetingKinds,
      ['initial', 'quarterly', 'supplementary', 'joint', 'activation', 'network'],
    ],
    ['channels', words.channels, ['in_person', 'phone', 'video']],
    [
      'closing reasons',
      words.closingReasons,
      [
        'open_market',
        'pay_subsidy',
        'studies',
        'pension',
        'illness_or_family_leave',
        'rehabilitation',
        'need_ended',
        'other_service',
        'moved',
        'interrupted',
        'imprisonment',
        'death',
        'no_change',
        'other',
      ],
    ],
  ]
  it.each(tables)('of %s: exactly those of the exchange format', (_, table, expected) => {
    expect(words.wordsOf(table)).toEqual(expected)
    for (const word of expected) expect(words.findWord(table, word)).not.toBeNull()
  })

  it.each([
    ['yes', true],
    ['kyllä', true],
    ['1', true],
    ['no', false],
    ['ei', false],
    ['0', false],
  ])('%s is %s', (raw, expected) => {
    expect(cellOf(yesNo, raw)).toBe(expected)
  })
  it('maybe is neither yes nor no', () => {
    expect(codeOf(yesNo, 'maybe')).toBe('word')
  })
})

it('a text has a longest length', () => {
  expect(cellOf(text(5), 'abcde')).toBe('abcde')
  expect(codeOf(text(5), 'abcdef')).toBe('tooLong')
})

describe('weekdays', () => {
  it.each([
    ['ma ti ke', [1, 2, 3]],
    ['1,2,4', [1, 2, 4]],
    ['1-5', [1, 2, 3, 4, 5]],
    ['ma–pe', [1, 2, 3, 4, 5]],
    ['Mon, Wed; Fri', [1, 3, 5]],
    ['135', [1, 3, 5]],
    ['ma.ti.', [1, 2]],
    ['må tis ons', [1, 2, 3]],
    ['pe ma pe', [1, 5]],
    ['7', [7]],
    ['to-la', [4, 5, 6]],
  ])('%s', (raw, expected) => {
    expect(readWeekdays(raw)).toEqual(expected)
  })
  it.each(['8', 'arkisin', 'pe-ma', '1-8', ' - ', 'ma keskviikko'])('%s are none', (raw) => {
    expect(readWeekdays(raw)).toBeNull()
  })
})

describe('the separator', () => {
  it.each([
    ['a;b;c', ';'],
    ['a,b,c', ','],
    ['a\tb', '\t'],
    ['"a,b,c,d";e;f', ';'],
    ['a', ','],
  ] as const)('of %s', (header, expected) => {
    expect(findSeparator(header)).toBe(expected)
  })
})
