import { describe, expect, it } from 'vitest'
import { translator } from '../../../../locales/translate.ts'
import type { Fact } from '../contract.ts'
import { checkFactForm, factValues, noFact } from './fact-form.ts'
import { cardSummary, factWords } from './situation-presenter.ts'

const fact: Fact = {
  id: '1',
  topic: 'housing',
  category: 'situation',
  text: 'Vuokra-asunto keskustassa.',
  needs: null,
  source: 'assessment',
  author: 'Mikael Storås',
  authorClient: false,
  toldOn: '2026-04-28',
  confirmedOn: '2026-04-28',
  stale: true,
  monthsOld: 6,
  visibleTo: ['employmentAuthority', 'wellbeingCounty'],
  consentUntil: null,
  byConsent: false,
  earlier: 0,
  mayChange: true,
  version: 1,
}
const t = translator('fi')

describe('a row of the card', () => {
  it('says who, when, from where, who sees it, and how old it is', () => {
    expect(factWords(fact, t)).toEqual({
      topic: 'Asuminen',
      text: 'Vuokra-asunto keskustassa.',
      source: 'Mikael Storås, 28.4.2026 · palvelutarpeen arvio',
      seenBy: 'Näkyy: työvoimaviranomainen, sosiaalihuolto',
      consent: '',
      old: '6 kk vanha',
    })
  })

  it('told by the client in own pages, confirmed later, opened by consent', () => {
    const more = {
      author: null,
      authorClient: true,
      stale: false,
      confirmedOn: '2026-11-02',
      byConsent: true,
      consentUntil: '2027-11-02',
      visibleTo: [],
    }
    expect(factWords({ ...fact, ...more }, t)).toMatchObject({
      source: '28.4.2026 · Oma polku · tarkistettu 2.11.2026',
      seenBy: 'Näkyy: asiakas',
      consent: 'suostumuksella 2.11.2027 asti',
      old: '',
    })
  })

  it.each([
    ['fi', 'Kysytään kerran, tarkistetaan yhdessä. 2 asiaa, 1 tarkistettava'],
    ['sv', 'Frågas en gång, kontrolleras tillsammans. 2 saker, 1 att kontrollera'],
    ['en', 'Asked once, checked together. 2 facts, 1 to check'],
  ] as const)('summary in %s', (language, expected) => {
    expect(cardSummary([fact, { ...fact, stale: false }], translator(language))).toBe(expected)
  })
})

describe('the form', () => {
  const situation = {
    writable: [
      { topic: 'housing', categories: ['situation', 'socialServices'] },
      { topic: 'days', categories: ['supportNeeds'] },
    ],
  } as const
  const known = {
    writable: situation.writable.map((w) => ({ topic: w.topic, categories: [...w.categories] })),
  }
  const check = checkFactForm(known, '2026-11-23')
  const values = { ...noFact('2026-11-23'), topic: 'housing', text: ' Muutti. ' } as const

  it('takes the usual category of the topic, or the chosen one', () => {
    expect(check(values)).toMatchObject({
      value: { category: 'situation', text: 'Muutti.', toldOn: '2026-11-23' },
    })
    expect(check({ ...values, category: 'socialServices' })).toMatchObject({
      value: { category: 'socialServices' },
    })
  })

  it('says at each field what to correct', () => {
    expect(check({ ...values, topic: '', text: '', toldOn: '24.11.2026' })).toEqual({
      ok: false,
      errors: { topic: 'required', text: 'required', toldOn: 'future' },
    })
    expect(check({ ...values, topic: 'wish' })).toMatchObject({ errors: { category: 'notYourCategory' } })
  })

  it('half-days that suit become needs for the search of a place', () => {
    const days = check({ ...values, topic: 'days', days: ['mon.am', 'wed.pm'], languages: ['fi'] })
    expect(days).toMatchObject({ value: { needs: { days: ['mon.am', 'wed.pm'], languages: ['fi'] } } })
    expect(check({ ...values, days: ['mon.am'] })).toMatchObject({ value: { needs: null } })
    const again = factValues({ ...fact, topic: 'days', needs: { days: ['wed.pm'] } }, '2026-11-23')
    expect(again.days).toEqual(['wed.pm'])
  })
})
