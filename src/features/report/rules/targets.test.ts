import { describe, expect, it } from 'vitest'
import type { Indicator } from './indicator.ts'
import { findIndicator } from './indicators.ts'
import { aimOf, isReached, type SetTarget } from './targets.ts'

const known = (id: string): Indicator => {
  const found = findIndicator(id)
  if (!found) throw new Error(id)
  return found
}
const set = (part: Partial<SetTarget>): SetTarget => ({
  indicator: 'rehab.clients',
  municipality: null,
  target: 200,
  direction: 'atLeast',
  reason: 'Talousarvio',
  setBy: 'Risto',
  organisation: 'Alue',
  setAt: '2026-01-07T10:00:00Z',
  ...part,
})
const targetOf = (id: string, inForce: readonly SetTarget[], municipality: string | null) =>
  aimOf(known(id), inForce, { municipality })?.target

describe('a target', () => {
  it.each([
    [200, 'atLeast', true],
    [199.9, 'atLeast', false],
    [200, 'atMost', true],
    [200.1, 'atMost', false],
    [null, 'atMost', null],
  ] as const)('of 200: %s, %s, is reached: %s', (value, direction, reached) => {
    expect(isReached(value, { target: 200, direction })).toBe(reached)
  })

  it('that is not there is neither reached nor missed', () => expect(isReached(1, null)).toBeNull())

  it('is the municipality’s own before the area’s', () => {
    const both = [set({}), set({ municipality: '399', target: 40 })]
    expect(targetOf('rehab.clients', both, null)).toBe(200)
    expect(targetOf('rehab.clients', both, '399')).toBe(40)
  })

  it('of the area is a municipality’s too when it is a share, and not when it is an amount', () => {
    expect(targetOf('rehab.clients', [set({})], '399')).toBeUndefined()
    const share = set({ indicator: 'share.contacted', target: 90 })
    expect(targetOf('share.contacted', [share], '399')).toBe(90)
  })

  it('of an amount is no organisation’s or service’s either', () => {
    const part = { municipality: null, organisation: 'o' }
    expect(aimOf(known('rehab.clients'), [set({})], part)).toBeNull()
    expect(
      aimOf(known('share.contacted'), [set({ indicator: 'share.contacted', target: 90 })], part)?.target,
    ).toBe(90)
  })

  it('that nobody set is the usual one of the report, where it has one', () => {
    expect(aimOf(known('meetings.inPersonShare.initial'), [], { municipality: null })).toEqual({
      target: 60,
      direction: 'atLeast',
      set: null,
    })
    expect(aimOf(known('rehab.clients'), [], { municipality: null })).toBeNull()
    const anew = set({ indicator: 'meetings.inPersonShare.initial', target: 70 })
    expect(targetOf('meetings.inPersonShare.initial', [anew], null)).toBe(70)
  })

  it('of another municipality is not asked', () => {
    expect(targetOf('rehab.clients', [set({ municipality: '609' })], '399')).toBeUndefined()
    expect(targetOf('rehab.clients', [set({ municipality: '609' })], null)).toBeUndefined()
  })
})
