import { describe, expect, it } from 'vitest'
import { checkTarget, emptyTarget, readNumber, stateOf } from './target-form.ts'

const today = '2026-11-23'
const typed = { ...emptyTarget('share.cents', '', today), target: '12 500,50', reason: ' Talousarvio ' }

describe('a number as typed', () => {
  it.each([
    ['60', 60],
    ['12 500,50', 12_500.5],
    ['0.5', 0.5],
    ['', null],
    ['-1', null],
    ['kaksi', null],
    ['1,234', null],
  ])('“%s” is %s', (text, value) => expect(readNumber(text)).toBe(value))
})

describe('a target as typed', () => {
  it('of money is kept in cents, until further notice when no end is said', () => {
    expect(checkTarget(typed, { id: 'a', unit: 'cents', today })).toEqual({
      ok: true,
      value: {
        id: 'a',
        indicator: 'share.cents',
        municipality: null,
        from: today,
        to: null,
        direction: 'atLeast',
        target: 1_250_050,
        reason: 'Talousarvio',
      },
    })
  })

  it('says what is wrong by field', () => {
    const wrong = { ...typed, from: 'joulu', to: '1.1.2020', target: '120', reason: ' ' }
    expect(checkTarget(wrong, { id: 'a', unit: 'percent', today })).toEqual({
      ok: false,
      errors: { from: 'date', target: 'number', reason: 'required' },
    })
    expect(checkTarget({ ...typed, to: '2026-11-22' }, { id: 'a', unit: undefined, today })).toMatchObject({
      errors: { indicator: 'required', to: 'endBeforeStart' },
    })
  })

  it('stands from its first day to its last', () => {
    expect(stateOf({ from: today, to: today }, today)).toBe('now')
    expect(stateOf({ from: '2026-11-24', to: null }, today)).toBe('later')
    expect(stateOf({ from: '2026-01-01', to: '2026-11-22' }, today)).toBe('over')
  })
})
