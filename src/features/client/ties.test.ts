import { describe, expect, it } from 'vitest'
import { type CaseTie, type NamedTie, type RelationshipTie, type Ties, workersOf } from './ties.ts'

const organisation = { id: 'o', name: 'Työllisyysalue', kind: 'employmentAuthority' }
const named = (id: string, more: Partial<NamedTie> = {}): NamedTie => ({
  id,
  caseId: null,
  relationshipId: 'r',
  lane: null,
  since: '2026-01-10',
  positionId: id,
  name: `Worker ${id}`,
  role: 'ownCoach',
  phone: null,
  email: null,
  organisation,
  unit: null,
  isMe: false,
  reads: null,
  ...more,
})
const relationship = (more: Partial<RelationshipTie> = {}): RelationshipTie => ({
  id: 'r',
  kind: 'employment',
  organisation,
  openedOn: '2026-01-01',
  closedOn: null,
  closingReason: null,
  reads: [],
  ...more,
})
const joint = (more: Partial<CaseTie> = {}): CaseTie => ({
  id: 'c',
  path: 'joint',
  status: 'mapping',
  turn: 'pair',
  openedOn: '2026-02-01',
  closedOn: null,
  informedOn: '2026-02-02',
  ...more,
})
const ties = (more: Partial<Ties>): Ties => ({
  relationships: [relationship()],
  cases: [joint()],
  named: [],
  consents: [],
  ...more,
})
const idsOf = (given: Partial<Ties>) => workersOf(ties(given)).map(({ positionId }) => positionId)
const inCase = { caseId: 'c', relationshipId: null }

describe('the workers of a file', () => {
  it('are the pair first, by lane, then those of relationships, by day and name', () => {
    const all = [
      named('later', { since: '2026-03-01' }),
      named('ä', { name: 'Öhman' }),
      named('a', { name: 'Aalto' }),
      named('social', { ...inCase, lane: 'social' }),
      named('employment', { ...inCase, lane: 'employment' }),
    ]
    expect(idsOf({ named: all })).toEqual(['employment', 'social', 'a', 'ä', 'later'])
  })

  it('stand once, by the case where they are in both', () => {
    const both = [named('p'), named('m', { ...inCase, positionId: 'p', lane: 'social' })]
    expect(workersOf(ties({ named: both })).map(({ positionId, lane }) => [positionId, lane])).toEqual([
      ['p', 'social'],
    ])
  })

  it('are nobody of a case or a relationship that has been closed, and no unit', () => {
    const closedOn = '2026-11-26'
    expect(idsOf({ named: [named('m', inCase)], cases: [joint({ closedOn })] })).toEqual([])
    expect(idsOf({ named: [named('a')], relationships: [relationship({ closedOn })] })).toEqual([])
    expect(idsOf({ named: [named('u', { positionId: null, name: null })] })).toEqual([])
  })

  it('tell nothing of the ties themselves', () => {
    expect(Object.keys(workersOf(ties({ named: [named('p')] }))[0] ?? {}).toSorted()).toEqual([
      'email',
      'isMe',
      'lane',
      'name',
      'organisation',
      'phone',
      'positionId',
      'role',
      'since',
      'unit',
    ])
  })
})
