import { describe, expect, it } from 'vitest'
import { referralKinds } from '../contract.ts'
import { canSend, hasReason, pathOf, receives, relationshipOf } from './can-refer.ts'

const sending = {
  kind: 'joint' as const,
  reason: 'Tarvitsee usean palvelun tukea.',
  fromOrganisationId: 'kela',
  to: { organisationId: 'county', organisationKind: 'wellbeingCounty' },
}
const codeOf = (part: Partial<Parameters<typeof canSend>[0]>) => {
  const result = canSend({ ...sending, ...part })
  return result.ok ? 'sent' : result.refusal.code
}

describe('a referral', () => {
  it('goes to another organisation', () => {
    expect(codeOf({})).toBe('sent')
    expect(codeOf({ fromOrganisationId: 'county' })).toBe('referral.ownOrganisation')
  })

  it('of the joint service goes to an authority that answers for it', () => {
    const to = (organisationKind: string | null) => codeOf({ to: { organisationId: 'x', organisationKind } })
    expect(to('employmentAuthority')).toBe('sent')
    for (const kind of ['kela', 'healthService', 'workshop', 'provider', null]) {
      expect(to(kind)).toBe('referral.wrongReceiver')
    }
  })

  it('goes nowhere when the unit is not known', () => {
    expect(codeOf({ to: null })).toBe('referral.wrongReceiver')
  })

  it('has a reason, and so have a return and a withdrawal', () => {
    expect(codeOf({ reason: '  ' })).toBe('referral.reasonMissing')
    expect(hasReason(' ')).toMatchObject({ refusal: { fields: { reason: 'required' } } })
    expect(hasReason('Ei meidän alueella.').ok).toBe(true)
  })

  it('of every kind has somebody who receives it, and never a provider', () => {
    for (const kind of referralKinds) {
      const kinds = ['employmentAuthority', 'wellbeingCounty', 'healthService', 'kela', 'workshop']
      expect(kinds.some((k) => receives(kind, k))).toBe(true)
      expect(receives(kind, 'provider')).toBe(false)
      expect(receives(kind, null)).toBe(false)
    }
  })

  it('opens the customership of its kind, and a path where there is one', () => {
    expect(
      referralKinds.map((kind) => [kind, relationshipOf(kind, 'wellbeingCounty'), pathOf(kind)]),
    ).toEqual([
      ['joint', 'joint', 'joint'],
      ['rehabWork', 'rehab', 'rehabWork'],
      ['socialRehab', 'socialRehab', null],
      ['healthCheck', 'individualSupport', null],
      ['workshop', 'workshop', null],
      ['other', 'individualSupport', null],
    ])
    expect(relationshipOf('other', 'employmentAuthority')).toBe('employment')
  })
})
