import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../../../locales/index.ts'
import { translator } from '../../../../locales/translate.ts'
import { deadlineKinds, limitKinds, turns } from '../../deadline/contract.ts'
import { jointStatuses, rehabStatuses } from '../../path/contract.ts'
import type { OwnHome, OwnMeeting } from '../contract.ts'
import { phaseOf, phases } from '../rules/phases.ts'
import {
  becauseOf,
  consentWords,
  dateWords,
  dayPhrase,
  meetingWords,
  nextWords,
  periodDays,
  type Say,
  weekdayWords,
} from './own-presenter.ts'

const sayIn = (language: Language): Say => ({ t: translator(language), language, today: '2026-11-23' })
const say = sayIn('fi')
const meeting: OwnMeeting = {
  id: 'm',
  kind: 'joint',
  channel: 'inPerson',
  startsAt: '2026-11-26T08:00:00.000Z',
  place: 'Torikatu 4, Koivukoski',
  people: ['Elina', 'Mikael'],
  answer: null,
}
const home = (next: Partial<OwnHome['next']>, more: Partial<OwnHome> = {}): OwnHome => ({
  clientId: 'c',
  firstNames: 'Sanna',
  next: { kind: 'nothing', day: null, id: null, word: null, ...next },
  path: null,
  dates: [],
  people: [],
  meetings: [meeting],
  period: null,
  asks: null,
  plans: [],
  consents: [],
  looked: [],
  unread: 0,
  ...more,
})

describe('a day', () => {
  it('is said by its weekday, near ones by their own word', () => {
    expect(dayPhrase(say, '2026-11-23')).toBe('tänään')
    expect(dayPhrase(say, '2026-11-24')).toBe('huomenna')
    expect(dayPhrase(say, '2026-11-26')).toBe('torstaina 26.11.')
    expect(dayPhrase(say, '2027-01-13')).toBe('keskiviikkona 13.1.2027')
    expect(dayPhrase(sayIn('en'), '2026-11-26')).toBe('on Thursday 26.11.')
  })
})

describe('what comes next', () => {
  it.each([
    ['fi', '2026-12-08', 'Arvioimme jaksosi yhdessä viimeistään tiistaina 8.12.'],
    ['sv', '2026-12-08', 'Vi utvärderar din period tillsammans senast tisdag 8.12.'],
    ['fi', '2027-01-13', 'Arvioimme jaksosi yhdessä viimeistään keskiviikkona 13.1.2027.'],
  ] as const)('ends once: %s %s', (language, on, said) => {
    expect(dateWords(sayIn(language), 'evaluation', on)).toBe(said)
  })
  it('is a meeting with its people and place, in Finnish time', () => {
    expect(nextWords(say, home({ kind: 'meeting', id: 'm', day: '2026-11-26' }))).toEqual({
      what: 'Sinulla on tapaaminen torstaina 26.11. kello 10.00.',
      more: ['Mukana ovat Elina ja Mikael.', 'Paikka on Torikatu 4, Koivukoski.'],
    })
  })
  it('is a call without a place', () => {
    const call = { ...meeting, channel: 'phone' as const, people: ['Elina'] }
    expect(meetingWords(say, call)).toEqual({
      what: 'Sinulle soitetaan torstaina 26.11. kello 10.00.',
      more: ['Mukana on Elina.'],
    })
  })
  it.each(languages)('has plain words for every deadline and turn in %s', (language) => {
    for (const word of deadlineKinds.filter((kind) => !limitKinds.some((limit) => limit === kind))) {
      const { what } = nextWords(sayIn(language), home({ kind: 'deadline', word, day: '2026-12-01' }))
      expect(what, word).not.toContain('own.')
    }
    for (const word of turns.filter((turn) => turn !== 'nobody'))
      expect(nextWords(sayIn(language), home({ kind: 'turn', word })).what, word).not.toContain('own.')
    expect(nextWords(sayIn(language), home({})).what.length).toBeGreaterThan(20)
  })
  it.each(languages)('has plain words for every phase in %s', (language) => {
    const all = [
      ...jointStatuses.map((s) => phaseOf('joint', s)),
      ...rehabStatuses.map((s) => phaseOf('rehabWork', s)),
    ]
    expect(all.filter((phase) => phase !== null).length).toBeGreaterThan(phases.joint.length)
    for (const phase of [...phases.joint, ...phases.rehabWork])
      expect(sayIn(language).t(`own.phases.${phase}`)).not.toContain('own.')
  })
})

describe('other sentences', () => {
  it('say who may see what', () => {
    const consent = {
      organisation: { id: 'o', name: 'Työllisyysalue' },
      unit: null,
      categories: ['healthRecords', 'benefits'],
      state: 'inForce',
    } as never
    expect(consentWords(say, consent)).toBe(
      'Työllisyysalue saa nähdä: lääkärin ja hoitajan lausunnot ja Kelan rahat ja hakemukset.',
    )
    const said = (state: string) => consentWords(say, { ...(consent as object), state } as never)
    expect(['refused', 'withdrawn', 'narrowed', 'expired'].map((state) => said(state).split(':')[0])).toEqual(
      [
        'Työllisyysalue ei saa nähdä',
        'Työllisyysalue sai nähdä',
        'Työllisyysalue sai nähdä',
        'Työllisyysalue sai nähdä',
      ],
    )
  })
  it('say why somebody looked', () => {
    const because = (grounds: readonly string[], result: 'read' | 'refused' = 'read', role = 'ownCoach') =>
      becauseOf(say, { grounds, entry: { result, role }, emergencies: [] })
    expect(because(['jointService'])).toEqual(['Hän on toinen omista työntekijöistäsi.'])
    expect(because(['substitute:ownCustomer', 'substitute:jointService'])).toEqual([
      'Hän on oman työntekijäsi sijainen.',
    ])
    expect(because(['jointService', 'ownCustomer'])).toEqual(['Hän on oma työntekijäsi.'])
    expect(because([], 'refused')).toEqual(['Hän yritti, mutta ei päässyt tietoihin.'])
    expect(because(['unheard'])).toEqual([])
    expect(because([], 'read', 'dataProtectionOfficer')).toEqual([
      'Hän on tietosuojavastaava. Hän valvoo, miten tietojasi käytetään.',
    ])
    expect(
      becauseOf(say, {
        grounds: ['emergency'],
        entry: { result: 'read', role: 'ownCoach' },
        emergencies: ['Poliisi soitti.'],
      }),
    ).toEqual(['Oli hätätilanne. Hän kirjoitti syyksi: ”Poliisi soitti.”'])
  })
  it('say the days at the place', () => {
    expect(weekdayWords(say, [1, 3])).toBe('maanantai ja keskiviikko')
    const period = { id: 'p', place: null, organisation: null, address: null, weekdays: [], nextDay: null }
    expect(periodDays(say, { ...period, from: '2026-11-01', to: '2027-01-31' })).toBe('1.11.2026–31.1.2027')
    expect(periodDays(say, { ...period, from: '2026-11-01', to: null })).toBe('Alkaa 1.11.2026')
  })
})
