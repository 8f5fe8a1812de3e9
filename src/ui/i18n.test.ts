import { describe, expect, it } from 'vitest'
import { chooseLanguage, urgency } from './i18n.ts'

describe('the language of a page', () => {
  it('is the saved choice, whatever the browser says', () => {
    expect(chooseLanguage('sid=1; lang=sv', ['en-GB'])).toBe('sv')
  })
  it('is the first of the browser’s languages that we have', () => {
    expect(chooseLanguage('', ['de', 'en-US', 'fi'])).toBe('en')
    expect(chooseLanguage('lang=xx', ['sv-FI'])).toBe('sv')
  })
  it('is Finnish when nothing fits', () => {
    expect(chooseLanguage('', ['de', 'fr'])).toBe('fi')
  })
})

it('a deadline is late after its day and soon on the day and the day before', () => {
  expect(urgency('2026-11-22', '2026-11-23')).toBe('late')
  expect(urgency('2026-11-23', '2026-11-23')).toBe('soon')
  expect(urgency('2026-11-24', '2026-11-23')).toBe('soon')
  expect(urgency('2026-11-25', '2026-11-23')).toBeUndefined()
})
