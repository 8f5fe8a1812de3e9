import { describe, expect, it } from 'vitest'
import { translator } from '../../../../locales/translate.ts'
import type { Consent } from '../contract.ts'
import { checkNarrow, checkRecord, emptyRecord, wrongPeriod } from './consent-form.ts'
import { historyOf, loserOf, plainCategory, receiverOf, validityOf } from './consent-presenter.ts'

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
  const today = '2026-11-26'
  const all = consent.categories
  const check = (kept: typeof all, validUntil: string) => {
    const checked = checkNarrow(consent, { kept, validUntil }, id, today)
    return checked.ok ? checked.value : checked.errors
  }

  it('sends what is kept and until when, the last day as it was where none was typed', () => {
    expect(check(['benefits'], '')).toEqual({ id, kept: ['benefits'], validUntil: '2027-11-02', version: 3 })
    expect(check(all, '2026-12-31')).toMatchObject({ kept: all, validUntil: '2026-12-31' })
  })
  it('leaves something, and less than there was', () => {
    expect(check(all, '2027-11-02')).toEqual({ kept: 'consent.nothingChanged' })
    expect(check([], '')).toEqual({ kept: 'consent.keepOne' })
    expect(check(all, '2028-01-01')).toEqual({ validUntil: 'consent.onlyEarlier' })
  })
  it('says at the field what is no day or has passed, with what else is wrong', () => {
    expect(check(['benefits'], 'joulu')).toEqual({ validUntil: 'date' })
    expect(check([], '2026-11-25')).toEqual({ kept: 'consent.keepOne', validUntil: 'past' })
  })
})

describe('the words of a consent', () => {
  it('say to whom and until when', () => {
    expect(receiverOf(consent, t)).toBe('Työllisyysalue: asiakkaan kanssa jo työskentelevät')
    expect(receiverOf(consent, t, 'toYou')).toBe('Työllisyysalue: ne, jotka jo työskentelevät kanssasi')
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
    const narrowed = { ...consent, state: 'narrowed', withdrawnAt: '2026-11-23T08:00:00.000Z' } as const
    expect(historyOf(narrowed, t)).toContain('Rajattu ma 23.11.2026')
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
    expect(loserOf({ ...person, unit: 'Laihia' }, t, plainCategory)).toMatchObject({
      post: 'Laihia, Työllisyysalue',
      what: ['lääkärin ja hoitajan lausunnot'],
    })
  })
})

describe('the days over which consents are counted', () => {
  it.each([
    ['2026-01-01', '2026-11-26', {}],
    ['31.2.2026', '2026-11-26', { from: 'noSuchDay' }],
    ['', 'joulu', { from: 'date', to: 'date' }],
    ['2026-12-01', '2026-11-26', { to: 'endBeforeStart' }],
  ])('%s to %s', (from, to, wrong) => {
    expect(wrongPeriod({ from, to }, '2026-11-26')).toEqual(wrong)
  })
})
