import { describe, expect, it } from 'vitest'
import { planKinds, planStatuses } from '../contract.ts'
import { type Confirming, canConfirm } from './can-confirm.ts'

const officer = { lane: 'employment', role: 'ownCoach', kind: 'employmentAuthority' }
const social = { lane: 'social', role: 'socialWorker', kind: 'wellbeingCounty' }
const draft: Confirming = {
  kind: 'lightActivation',
  status: 'draft',
  contents: { preconditions: 'Tuen tarve on kevyt.' },
  confirmed: [],
  post: officer,
}
const said = (part: Partial<Confirming>) => {
  const result = canConfirm({ ...draft, ...part })
  return result.ok ? result.value : result.refusal.code
}

describe('the preconditions of a light activation plan (C2)', () => {
  it('are confirmed by each of the two for the own authority, once', () => {
    expect([said({}), said({ post: social })]).toEqual(['employment', 'social'])
    expect(said({ confirmed: ['employment'] })).toBe('plan.alreadyConfirmed')
    expect(said({ confirmed: ['employment'], post: social })).toBe('social')
  })

  it('by nobody else', () => {
    for (const post of [
      { lane: 'kela', role: 'kelaOfficer', kind: 'kela' },
      { lane: 'place', role: 'workCoach', kind: 'workshop' },
      { lane: 'client', role: 'client', kind: null },
      { lane: 'social', role: 'manager', kind: 'wellbeingCounty' },
      { lane: null, role: 'clerk', kind: null },
    ])
      expect(said({ post })).toBe('plan.notConfirmer')
  })

  it('when they are written, in a draft, of that kind only', () => {
    expect(said({ contents: { preconditions: ' ' } })).toBe('plan.preconditionsFirst')
    for (const status of planStatuses.filter((s) => s !== 'draft'))
      expect(said({ status })).toBe('plan.frozen')
    for (const kind of planKinds.filter((k) => k !== 'lightActivation'))
      expect(said({ kind })).toBe('plan.nothingToConfirm')
  })
})
