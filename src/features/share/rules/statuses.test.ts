import { describe, expect, it } from 'vitest'
import { type PlainDate, plainDate } from '../../../kernel/plain-date.ts'
import { monthOfStatuses, partOnBenefit, type Status, unemployedUntil } from './statuses.ts'

const of = (status: string, from: string, until: string | null = null): Status => ({
  status,
  from: plainDate(from),
  until: until as PlainDate | null,
})
const march = plainDate('2025-03-01')

describe('a month of statuses', () => {
  it('counts weekdays at work, in services and those that are known', () => {
    const month = [of('inService', '2025-03-01', '2025-03-11'), of('employed', '2025-03-24')]
    expect(monthOfStatuses(month, march)).toEqual({ known: 12, away: 6, inService: 6 })
    expect(partOnBenefit(month, march)).toBe(0.5)
    expect(partOnBenefit([], march)).toBeNull()
  })

  it.each([
    [
      'since the first of two that follow each other',
      [of('laidOff', '2024-03-01', '2024-09-01'), of('unemployed', '2024-09-01')],
      396,
    ],
    [
      'a break begins it anew',
      [
        of('unemployed', '2024-01-01', '2025-01-01'),
        of('employed', '2025-01-01', '2025-03-01'),
        of('unemployed', '2025-03-01'),
      ],
      31,
    ],
    [
      'a hole between begins it anew',
      [of('unemployed', '2024-01-01', '2025-01-01'), of('unemployed', '2025-02-01')],
      59,
    ],
    ['not unemployed at the end', [of('unemployed', '2024-01-01', '2025-03-31')], null],
    ['begins later', [of('unemployed', '2025-04-01')], null],
    ['nothing known', [], null],
  ])('unemployed: %s', (_, statuses, expected) => expect(unemployedUntil(statuses, march)).toBe(expected))
})
