import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Party, planKinds } from '../contract.ts'
import { canSign, partiesOf, replaces, type Signing } from './can-sign.ts'

const three: readonly Party[] = ['client', 'employment', 'social']
const signing = (part: Partial<Signing>): Signing => ({
  status: 'signing',
  parties: three,
  signed: [],
  party: 'client',
  lane: 'client',
  ...part,
})
const codeOf = (part: Partial<Signing>) => {
  const result = canSign(signing(part))
  return result.ok ? (result.value.complete ? 'complete' : 'signed') : result.refusal.code
}

describe('signing a plan', () => {
  it('any order, and an authority last', () => {
    expect(codeOf({ party: 'social', lane: 'social' })).toBe('signed')
    expect(codeOf({ party: 'client', signed: ['social'] })).toBe('signed')
    expect(codeOf({ party: 'employment', lane: 'employment', signed: ['social', 'client'] })).toBe('complete')
    expect(codeOf({ party: 'employment', lane: 'employment', signed: ['social'] })).toBe('plan.authorityLast')
  })

  it('each for the own authority only', () => {
    expect(codeOf({ party: 'employment', lane: 'social' })).toBe('plan.notParty')
    expect(codeOf({ party: 'kela', lane: 'kela' })).toBe('plan.notParty')
    expect(codeOf({ party: 'social', lane: 'client' })).toBe('plan.notParty')
  })

  it('the client beside an official who is a party, and beside nobody else', () => {
    expect(codeOf({ party: 'client', lane: 'social' })).toBe('signed')
    expect(codeOf({ party: 'client', lane: 'kela' })).toBe('plan.notParty')
    expect(codeOf({ party: 'client', lane: null })).toBe('plan.notParty')
  })

  it('once, and only while it is being signed', () => {
    expect(codeOf({ signed: ['client'] })).toBe('plan.alreadySigned')
    for (const status of ['draft', 'inForce', 'superseded', 'ended'] as const)
      expect(codeOf({ status })).toBe('plan.notSigning')
  })

  it('whatever the order, every plan is completed by an authority and never waits for ever', () => {
    const order = fc.shuffledSubarray<Party>(['client', 'employment', 'social', 'kela'], {
      minLength: 4,
      maxLength: 4,
    })
    fc.assert(
      fc.property(order, (queue) => {
        const signed: Party[] = []
        const waiting = [...queue]
        for (let round = 0; waiting.length > 0 && round < 20; round += 1) {
          const party = waiting.shift() as Party
          const result = canSign(signing({ parties: queue, signed, party, lane: party }))
          if (result.ok) signed.push(party)
          else waiting.push(party)
        }
        expect(signed).toHaveLength(4)
        expect(signed.at(-1)).not.toBe('client')
      }),
    )
  })
})

describe('the parties', () => {
  it('are the client and the authorities of the kind', () => {
    expect(planKinds.map((kind) => [kind, partiesOf(kind, 'social', [])])).toEqual([
      ['employment', ['client', 'employment']],
      ['activation', three],
      ['lightActivation', three],
      ['multiSector', three],
      ['coaching', ['client', 'social']],
      ['clientPlan', ['client', 'social']],
    ])
  })
  it('Kela signs the multi-sector plan when it is in the pair', () => {
    expect(partiesOf('multiSector', 'social', ['employment', 'kela'])).toEqual([...three, 'kela'])
    expect(partiesOf('activation', 'social', ['kela'])).toEqual(three)
  })
})

describe('a plan in force', () => {
  it('replaces what the law says it replaces', () => {
    expect(replaces('multiSector')).toContain('activation')
    expect(replaces('multiSector')).toContain('employment')
    expect(replaces('activation')).not.toContain('multiSector')
    expect(replaces('employment')).toEqual(['employment'])
  })
})
