import { describe, expect, it } from 'vitest'
import type { Ties } from '../../client/index.ts'
import { consentsOf, partiesOf } from './readers.ts'

const none: Ties = { relationships: [], cases: [], named: [], consents: [] }
const organisation = (kind: string) => ({ id: kind, name: kind, kind })
const person = {
  phone: null,
  email: null,
  unit: null,
  isMe: false,
  role: 'x',
  since: '2026-01-01',
  lane: null,
}

describe('who reads a category', () => {
  const relationship = (kind: string, reads: readonly string[] | null) =>
    ({
      id: kind,
      kind: 'employment',
      organisation: organisation(kind),
      openedOn: '2026-01-01',
      closedOn: null,
      closingReason: null,
      reads,
    }) as const
  const caseOf = (more: object) =>
    ({
      id: 'c',
      path: 'joint',
      status: 's',
      turn: 'pair',
      openedOn: '2026-01-01',
      closedOn: null,
      informedOn: '2026-01-02',
      ...more,
    }) as const
  const member = (kind: string, reads: readonly string[]) =>
    ({
      ...person,
      id: kind,
      caseId: 'c',
      relationshipId: null,
      positionId: kind,
      name: kind,
      organisation: organisation(kind),
      reads,
    }) as const

  it('is each party once, by an open relationship, a joint service of which the client knows, or a place', () => {
    const parties = partiesOf(
      {
        ...none,
        relationships: [relationship('employmentAuthority', ['plan', 'contact']), relationship('kela', null)],
        cases: [caseOf({})],
        named: [member('employmentAuthority', ['plan']), member('wellbeingCounty', ['plan'])],
      },
      ['contact'],
    )
    expect([...parties].map(([category, all]) => [category, [...all]])).toEqual([
      ['plan', ['employmentAuthority', 'wellbeingCounty']],
      ['contact', ['employmentAuthority', 'place']],
    ])
  })

  it.each([{ informedOn: null }, { closedOn: '2026-11-26' }])(
    'is nobody by a joint service that is %o',
    (more) => {
      const ties = { ...none, cases: [caseOf(more)], named: [member('wellbeingCounty', ['plan'])] }
      expect([...partiesOf(ties, [])]).toEqual([])
    },
  )
})

describe('until when a consent opens a category', () => {
  const given = (...until: (string | null)[]) =>
    consentsOf({
      ...none,
      consents: until.map((day, n) => ({
        id: String(n),
        organisation: 'x',
        givenOn: '2026-01-01',
        purpose: 'x',
        categories: ['workAbility'],
        until: day,
      })),
    }).get('workAbility')

  it('is the latest day of several, and no day where one has no end', () => {
    expect(given('2026-12-01', '2027-01-01')).toBe('2027-01-01')
    expect(given('2027-01-01', '2026-12-01')).toBe('2027-01-01')
    expect(given('2027-01-01', null)).toBeNull()
    expect(given(null, '2027-01-01')).toBeNull()
    expect(given()).toBeUndefined()
  })
})
