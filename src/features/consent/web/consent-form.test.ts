import { describe, expect, it } from 'vitest'
import { translator } from '../../../../locales/translate.ts'
import type { Consent } from '../contract.ts'
import { checkRecord, emptyRecord, isLess, narrowBody } from './consent-form.ts'
import { historyOf, loserOf, receiverOf, validityOf } from './consent-presenter.ts'

const t = translator('fi')
const id = '01980000-0000-7000-8000-000000000001'
const consent: Consent = {
  id,
  organisation: { id, name: 'Työllisyysalue' },
  unit: null,
  categories: ['healthRecords', 'benefits'],
  purpose: 'Työkyvyn arvio',
  givenOn: '2026-10-09',
  validUntil: '2027-11-02',
  answer: 'given',
  via: 'spoken',
  recordedBy: 'Elina Harju',
  recordedAt: '2026-10-09T08:00:00.000Z',
  withdrawnAt: null,
  narrowedFrom: null,
  state: 'inForce',
  acts: ['narrow', 'withdraw'],
  version: 3,
}

describe('recording', () => {
  it('asks for everything that a consent must say', () => {
    const checked = checkRecord(emptyRecord, id)
    expect(checked.ok ? [] : Object.keys(checked.errors)).toEqual([
      'answer',
      'organisationId',
      'categories',
      'purpose',
    ])
  })
  it('sends no unit and no last day when none was chosen', () => {
    const checked = checkRecord(
      { ...emptyRecord, answer: 'refused', organisationId: id, categories: ['benefits'], purpose: ' Arvio ' },
      id,
    )
    expect(checked).toMatchObject({ ok: true, value: { unitId: null, validUntil: null, purpose: 'Arvio' } })
  })
  it('does not take a text for a day', () => {
    const checked = checkRecord({ ...emptyRecord, validUntil: 'joulu' }, id)
    expect(checked.ok ? {} : checked.errors).toMatchObject({ validUntil: 'date' })
  })
})

describe('narrowing', () => {
  it('leaves less only when something was cleared or the day is another', () => {
    expect(isLess(consent, { kept: consent.categories, validUntil: '2027-11-02' })).toBe(false)
    expect(isLess(consent, { kept: ['benefits'], validUntil: '' })).toBe(true)
    expect(isLess(consent, { kept: consent.categories, validUntil: '2026-12-31' })).toBe(true)
    expect(isLess(consent, { kept: [], validUntil: '' })).toBe(false)
  })
  it('keeps the last day when none was typed, and sends nothing for a text that is no day', () => {
    expect(narrowBody(consent, { kept: ['benefits'], validUntil: '' }, id)).toEqual({
      id,
      kept: ['benefits'],
      validUntil: '2027-11-02',
      version: 3,
    })
    expect(narrowBody(consent, { kept: ['benefits'], validUntil: 'joulu' }, id)).toBeNull()
  })
})

describe('the words of a consent', () => {
  it('say to whom and until when', () => {
    expect(receiverOf(consent, t)).toBe('Työllisyysalue: asiakkaan kanssa jo työskentelevät')
    expect(receiverOf({ ...consent, unit: { id, name: 'TYP' } }, t)).toBe('TYP, Työllisyysalue')
    expect(validityOf(consent, t)).toBe('Voimassa 2.11.2027 asti')
    expect(validityOf({ ...consent, validUntil: null }, t)).toBe('Voimassa, kunnes perutaan')
  })
  it('say when, how and by whom it was recorded, and when it ended', () => {
    expect(historyOf(consent, t)).toBe('Annettu 9.10.2026 puhuen · Kirjasi Elina Harju')
    expect(historyOf({ ...consent, answer: 'refused', recordedBy: null }, t)).toBe(
      'Kielletty 9.10.2026 puhuen',
    )
    expect(historyOf({ ...consent, withdrawnAt: '2026-11-23T08:00:00.000Z' }, t)).toContain(
      'Peruttu ma 23.11.2026',
    )
  })
  it('name who would no longer see what', () => {
    const person = {
      positionId: id,
      name: 'Elina Harju',
      role: 'ownCoach',
      organisation: 'Työllisyysalue',
      unit: null,
      categories: ['healthRecords'],
    }
    expect(loserOf(person, t)).toMatchObject({
      post: 'omavalmentaja, Työllisyysalue',
      what: ['terveydenhuollon lausunnot'],
    })
  })
})
