import { describe, expect, it } from 'vitest'
import { dayOfInstant } from '../../../../locales/format.ts'
import { translator } from '../../../../locales/translate.ts'
import {
  byPersonAndDay,
  concernOf,
  deedOf,
  eventWords,
  groundOf,
  postOf,
  readingWords,
  whoOf,
} from './log-presenter.ts'

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
  proxy: null,
  role: 'ownCoach',
  organisation: 'Työllisyysalue',
  byClient: false,
  purpose: null,
  clientId: null,
  clients: 0,
  records: [],
}

describe('an entry in words', () => {
  it('says what was done, and has words also for an event that it does not know', () => {
    expect(eventWords(t, 'consent.listed')).toBe('katsoi suostumukset')
    expect(eventWords(t, 'nothing.known')).toBe('käytti tietoja')
  })
  it('tells one who was shut out from one who filled a field wrong', () => {
    const tried = (reason: string | null) => deedOf(t, { ...entry, result: 'refused', reason })
    expect([null, 'notPermitted', 'notFound 0975946c', 'access.acceptFirst'].map(tried)).toEqual(
      Array(4).fill('katsoi suostumukset (yritti, pääsy estettiin)'),
    )
    expect(['invalid', 'changedMeanwhile', 'plan.frozen'].map(tried)).toEqual(
      Array(3).fill('katsoi suostumukset (yritti, ei tehty)'),
    )
  })
  it('says who, in which role and for whom', () => {
    expect(whoOf(t, entry)).toBe('Elina Harju')
    expect(whoOf(t, { ...entry, worker: null, byClient: true })).toBe('Asiakas')
    expect(whoOf(t, { ...entry, worker: null, organisation: null, role: 'proxy' })).toBe('Edustaja')
    const pirkko = { ...entry, worker: null, organisation: null, role: 'proxy', proxy: 'Pirkko Puolesta' }
    expect([whoOf(t, pirkko), postOf(t, pirkko)]).toEqual(['Edustaja Pirkko Puolesta', ''])
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

describe('a day of one person', () => {
  const opened = { ...entry, event: 'file.opened', categories: ['identity', 'plan'], inList: false }
  const called = { ...opened, id: '2', event: 'contact.recorded', result: 'changed' as const, categories: [] }
  const listed = { ...opened, id: '3', event: 'desk.read', categories: ['identity'], inList: true }
  const daysOf = (...entries: readonly (typeof opened | typeof called)[]) =>
    byPersonAndDay(entries, dayOfInstant)

  it('is one line: how often it was looked at, what was seen and what was done', () => {
    const consents = { ...opened, event: 'consent.listed', categories: ['consent'], ground: 'ownCustomer' }
    const [day, ...others] = daysOf(called, opened, consents, listed)
    expect(others).toEqual([])
    expect(day).toMatchObject({
      entry: { id: '2' },
      readings: 2,
      deeds: ['contact.recorded'],
      saw: ['identity', 'plan', 'consent'],
      grounds: ['jointService', 'ownCustomer'],
    })
    expect(day && readingWords(t, day)).toEqual(['katsoi tietoja 2 kertaa', 'kirjasi yhteydenoton'])
  })
  it('is another for another day, another person and a refused attempt', () => {
    const before = { ...opened, at: '2026-11-22T08:00:00.000Z' }
    const other = { ...opened, worker: 'Mikael Storås' }
    const refused = { ...opened, result: 'refused' as never }
    expect(daysOf(opened, refused, other, before)).toHaveLength(4)
  })
  it('is another for each proxy', () => {
    const proxy = (name: string | null) => ({ ...opened, worker: null, role: 'proxy', proxy: name })
    const entries = ['Pirkko', 'Paavo', 'Pirkko', null].map(proxy)
    expect(byPersonAndDay(entries, dayOfInstant)).toHaveLength(3)
  })
  it('in a list only says so', () => {
    const [day] = daysOf(listed)
    expect(day && readingWords(t, day)).toEqual(['näki asiakkaan listassa'])
  })
})
