import { describe, expect, it } from 'vitest'
import { dayOfInstant } from '../../../../locales/format.ts'
import { translator } from '../../../../locales/translate.ts'
import { concernOf, deedOf, eventWords, groundOf, group, postOf, whoOf } from './log-presenter.ts'

const t = translator('fi')
const entry = {
  id: '1',
  at: '2026-11-23T08:12:00.000Z',
  event: 'consent.listed',
  result: 'read' as const,
  categories: [],
  ground: 'jointService',
  reason: null,
  worker: 'Elina Harju',
  role: 'ownCoach',
  organisation: 'Työllisyysalue',
  byClient: false,
  purpose: null,
  clientId: null,
  clients: 0,
}

describe('an entry in words', () => {
  it('says what was done, and has words also for an event that it does not know', () => {
    expect(eventWords(t, 'consent.listed')).toBe('katsoi suostumukset')
    expect(eventWords(t, 'nothing.known')).toBe('käytti tietoja')
    expect(deedOf(t, { ...entry, result: 'refused' })).toContain('pääsy estettiin')
  })
  it('says who, in which role and for whom', () => {
    expect(whoOf(t, entry)).toBe('Elina Harju')
    expect(whoOf(t, { ...entry, worker: null, byClient: true })).toBe('Asiakas')
    expect(whoOf(t, { ...entry, worker: null, purpose: 'retention' })).toBe('Vanhojen tietojen poisto')
    expect(whoOf(t, { ...entry, worker: null })).toBe('Työllisyysalue')
    expect(postOf(t, entry)).toBe('omavalmentaja, Työllisyysalue')
  })
  it('says the ground, a substitute’s too', () => {
    expect(groundOf(t, 'jointService')).toBe('monialainen tuki')
    expect(groundOf(t, 'substitute:ownCustomer')).toBe('sijaisena, oma asiakkuus')
    expect(groundOf(t, null)).toBeNull()
  })
  it('says whom it concerned without a name', () => {
    expect(concernOf(t, { ...entry, clientId: 'abc' })).toBe('abc')
    expect(concernOf(t, { ...entry, clients: 12 })).toBe('12 asiakasta')
    expect(concernOf(t, entry)).toBe('–')
  })
})

describe('the same again', () => {
  it('is one line with its number, within a day', () => {
    const later = { ...entry, id: '2', at: '2026-11-23T09:00:00.000Z' }
    const other = { ...entry, id: '3', worker: 'Mikael Storås' }
    const before = { ...entry, id: '4', at: '2026-11-22T08:00:00.000Z' }
    const seen = group([later, entry, other, before], dayOfInstant)
    expect(seen.map((s) => [s.entry.id, s.times])).toEqual([
      ['2', 2],
      ['3', 1],
      ['4', 1],
    ])
  })
})
