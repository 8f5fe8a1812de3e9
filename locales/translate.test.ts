import { describe, expect, it } from 'vitest'
import { createTexts, translator } from './translate.ts'

describe('a text', () => {
  it('is asked in a language, with facts and plurals', () => {
    expect(translator('fi')('common.daysLate', { count: 1 })).toBe('1 päivä myöhässä')
    expect(translator('sv')('common.daysLate', { count: 4 })).toBe('4 dagar försenad')
    expect(translator('en')('common.savedAt', { at: '2026-11-23T08:42:00Z' })).toBe('Saved at 10:42')
  })

  it('is found by a refusal’s or rule’s dotted name', () => {
    expect(translator('fi')('why.joint.mapping.title', { dueOn: '2027-01-13' })).toBe(
      'Miksi viimeistään ke 13.1.2027?',
    )
  })

  it('shows a fact as what it is, and a missing one as a dash', () => {
    const texts = createTexts('fi')
    texts.addResource('fi', 'translation', 'sample', '{{day}} {{many}} {{list}} {{gone}} {{yes}}')
    const facts = { day: '2027-01-13', many: 1104, list: ['ti', 'ke'], gone: null, yes: true }
    expect(texts.t('sample' as 'common.save', facts).replaceAll('\u00a0', ' ')).toBe(
      'ke 13.1.2027 1 104 ti ja ke – kyllä',
    )
  })
})
