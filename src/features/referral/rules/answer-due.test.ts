import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { answerDue } from './answer-due.ts'

describe('the day by which a referral is answered', () => {
  it('is counted from the day of sending, as the receiving organisation has set', () => {
    expect(answerDue(plainDate('2026-12-28'), 7, 'Hyvinvointialue')).toEqual({
      dueOn: '2027-01-04',
      why: {
        rule: 'referral.answer',
        cite: 'referral.answer',
        version: '1',
        facts: { sentOn: '2026-12-28', days: 7, organisation: 'Hyvinvointialue', dueOn: '2027-01-04' },
      },
    })
  })
  it('is none where the organisation promises none', () => {
    expect(answerDue(plainDate('2026-12-28'), null, 'Hyvinvointialue')).toBeNull()
  })
})
