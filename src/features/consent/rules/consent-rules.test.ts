import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { canDo, canNarrow } from './can-narrow.ts'
import { actsOf, consentStates, stateOf } from './consent-state.ts'

const day = plainDate('2026-11-23')
const given = { answer: 'given', validUntil: null, isWithdrawn: false, wasNarrowed: false } as const

describe('the state of a consent', () => {
  it('is in force until withdrawn when no last day was said', () => {
    expect(stateOf(given, day)).toBe('inForce')
  })
  it('is in force on its last day and expired the day after', () => {
    expect(stateOf({ ...given, validUntil: day }, day)).toBe('inForce')
    expect(stateOf({ ...given, validUntil: day }, plainDate('2026-11-24'))).toBe('expired')
  })
  it('tells a withdrawn one from one whose place a narrower one took', () => {
    expect(stateOf({ ...given, isWithdrawn: true }, day)).toBe('withdrawn')
    expect(stateOf({ ...given, isWithdrawn: true, wasNarrowed: true }, day)).toBe('narrowed')
  })
  it('keeps a refusal as a refusal', () => {
    expect(stateOf({ ...given, answer: 'refused' }, day)).toBe('refused')
  })
  it('lets one be given up only while it is in force', () => {
    for (const state of consentStates) {
      expect(canDo('withdraw', state).ok, state).toBe(state === 'inForce')
      expect(actsOf[state].length > 0, state).toBe(state === 'inForce')
    }
  })
})

describe('narrowing', () => {
  const now = { categories: ['healthRecords', 'benefits'], validUntil: plainDate('2027-11-02') }
  it.each([
    ['fewer categories', { ...now, categories: ['benefits'] }],
    ['an earlier last day', { ...now, validUntil: plainDate('2026-12-31') }],
    ['both', { categories: ['benefits'], validUntil: day }],
  ])('allows %s', (_, next) => {
    expect(canNarrow(now, next, day).ok).toBe(true)
  })
  it.each([
    ['consent.narrow.nothingLeft', { ...now, categories: [] }],
    ['consent.narrow.wider', { ...now, categories: ['benefits', 'plan'] }],
    ['consent.narrow.longer', { ...now, validUntil: plainDate('2027-11-03') }],
    ['consent.narrow.longer', { ...now, validUntil: null }],
    ['consent.narrow.same', now],
    ['invalid', { ...now, validUntil: plainDate('2026-11-22') }],
  ])('refuses with %s', (code, next) => {
    expect(canNarrow(now, next, day)).toMatchObject({ ok: false, refusal: { code } })
  })
  it('gives a last day to one that had none', () => {
    expect(canNarrow({ ...now, validUntil: null }, now, day).ok).toBe(true)
  })
})
