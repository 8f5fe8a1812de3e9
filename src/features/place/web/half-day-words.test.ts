import { describe, expect, it } from 'vitest'
import { groupHalfDays } from './half-day-words.ts'

describe('half-days in words', () => {
  it('are grouped by morning, afternoon and whole day', () => {
    expect(groupHalfDays(['tue.am', 'thu.am', 'thu.pm', 'wed.am'])).toEqual([
      ['am', ['tue', 'wed']],
      ['both', ['thu']],
    ])
    expect(groupHalfDays([])).toEqual([])
  })
})
