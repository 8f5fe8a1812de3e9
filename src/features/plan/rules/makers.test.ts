import { describe, expect, it } from 'vitest'
import { makesTogether, mayMake } from './makers.ts'

describe('makers of a plan (189/2001 12 §)', () => {
  it('are named to an activation plan, also a light one, and to no other', () => {
    expect((['activation', 'lightActivation'] as const).map(makesTogether)).toEqual([true, true])
    expect((['employment', 'multiSector', 'coaching', 'clientPlan'] as const).map(makesTogether)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it.each([
    ['ownCoach', 'employmentAuthority', true],
    ['socialWorker', 'wellbeingCounty', true],
    ['manager', 'wellbeingCounty', false],
    ['administrator', 'employmentAuthority', false],
    ['kelaOfficer', 'kela', false],
    ['clerk', null, false],
  ])('%s of %s: %s', (role, kind, expected) => {
    expect(mayMake({ role, kind })).toBe(expected)
  })
})
