import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LARGEST } from '../../../kernel/small-numbers.ts'
import { hideSmall } from './small-numbers.ts'

describe('small numbers', () => {
  it('are hidden from one to four; nothing is nothing', () => {
    expect(hideSmall([0, 1, 4, 5, 12]).shown).toEqual([0, null, null, 5, 12])
  })
  it('take another with them when the total would tell', () => {
    expect(hideSmall([3, 8, 20])).toEqual({ shown: [null, null, 20], total: 31 })
    expect(hideSmall([3, 0])).toEqual({ shown: [null, 0], total: null })
  })
  it('can never be computed from what is shown', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { maxLength: 8 }), (values) => {
        const { shown, total } = hideSmall(values)
        const hidden = values.filter((_, i) => shown[i] === null)
        expect(shown.every((value) => value === null || value === 0 || value > LARGEST)).toBe(true)
        if (total === null || hidden.length === 0) return
        // with the total, the sum of the hidden is known: it must leave more than one answer and be no small number
        expect(hidden.length).toBeGreaterThan(1)
        expect(hidden.reduce((sum, value) => sum + value, 0)).toBeGreaterThan(LARGEST)
      }),
    )
  })
})
