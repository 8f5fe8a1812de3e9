import { describe, expect, it } from 'vitest'
import { translator } from '../../../../locales/translate.ts'
import type { AdminOrganisation } from '../contract.ts'
import { effectLines, firstDayAfter, firstPossibleDay } from './leaver-presenter.ts'
import { piecesOf } from './letters-presenter.ts'
import { checkOrganisation, newOrganisation, valuesOf } from './organisation-form.ts'
import { clientsOf, openPosts, stateOf } from './people-presenter.ts'
import { checkPerson, checkPost, newPerson, type PostValues } from './person-form.ts'
import { checkSubstitute } from './substitute-form.ts'

const errorsOf = (checked: { ok: boolean; errors?: object }) => (checked.ok ? null : checked.errors)

describe('the form of an organisation', () => {
  it('sends blanks as nothing and numbers as numbers', () => {
    const checked = checkOrganisation({
      ...newOrganisation,
      name: ' Kylätalo ',
      email: ' ',
      holdHours: ' 24 ',
    })
    expect(checked).toMatchObject({
      ok: true,
      value: { name: 'Kylätalo', email: null, kind: null, holdHours: 24, finishingDays: 14 },
    })
  })

  it('says what is wrong with each field', () => {
    const wrong = {
      ...newOrganisation,
      email: 'kyla',
      holdHours: '0',
      finishingDays: 'kaksi',
      referralAnswerDays: '',
    }
    expect(errorsOf(checkOrganisation(wrong))).toEqual({
      name: 'required',
      email: 'email',
      holdHours: 'invalid',
      finishingDays: 'number',
      referralAnswerDays: 'number',
    })
  })

  it('shows a known one and sends it back unchanged', () => {
    const {
      id: _,
      units: __,
      version: ___,
      ...known
    } = {
      id: '1',
      name: 'Kela',
      nameSv: 'FPA',
      kind: 'kela',
      phone: null,
      email: 'kela@example.fi',
      finishingDays: 14,
      holdHours: 48,
      referralAnswerDays: 7,
      active: false,
      version: 3,
      units: [],
    } satisfies AdminOrganisation
    expect(checkOrganisation(valuesOf({ ...known, id: '1', units: [], version: 3 }))).toEqual({
      ok: true,
      value: known,
    })
  })
})

describe('the form of a person', () => {
  it('takes the identity as issuer and subject with a space between, or none', () => {
    const check = (subject: string) => checkPerson({ ...newPerson, name: 'Aino', subject }, 0)
    expect(check(' https://idp.example 7f ')).toMatchObject({ value: { subject: 'https://idp.example 7f' } })
    expect(check('')).toMatchObject({ value: { subject: null, version: 0 } })
    expect(errorsOf(check('7f'))).toEqual({ subject: 'invalid' })
    expect(errorsOf(checkPerson(newPerson, 0))).toEqual({ name: 'required' })
  })
})

describe('a post', () => {
  const post: PostValues = {
    organisationId: 'o',
    role: 'clerk',
    unitId: '',
    from: '2026-11-23',
    to: '',
    seesProtected: false,
  }
  const check = (more: Partial<PostValues>) => checkPost({ ...post, ...more }, { id: 'p', workerId: 'w' })

  it('is given with an open end, and without a unit', () => {
    expect(check({})).toMatchObject({ ok: true, value: { id: 'p', workerId: 'w', unitId: null, to: null } })
  })

  it('needs an organisation, a role and days in order', () => {
    expect(errorsOf(check({ organisationId: '', role: '', from: '' }))).toEqual({
      organisationId: 'required',
      role: 'required',
      from: 'required',
    })
    expect(errorsOf(check({ to: '2026-11-22' }))).toEqual({ to: 'endBeforeStart' })
    expect(errorsOf(check({ from: '31.11.' }))).toEqual({ from: 'date' })
  })

  it('is in force from its first day to its last', () => {
    const state = (day: string) => stateOf({ from: '2026-01-01', to: '2026-06-30' }, day)
    expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map(state)).toEqual([
      'upcoming',
      'now',
      'now',
      'ended',
    ])
    const of = (to: string | null, clients: number) => ({
      id: `${to}`,
      role: 'clerk' as const,
      organisation: { id: 'o', name: 'O' },
      unit: null,
      from: '2026-01-01',
      to,
      seesProtected: false,
      clients,
      version: 1,
    })
    const person = { posts: [of(null, 3), of('2026-06-30', 2)] }
    expect(openPosts(person, '2026-07-01')).toEqual([person.posts[0]])
    expect(clientsOf(person)).toBe(5)
  })
})

describe('a leaver', () => {
  const nothing = { clients: 0, waiting: 0, waitingUnit: null, jointServices: 0, jointOpen: 0 }

  it('is told what happens, a sentence each', () => {
    const t = translator('fi')
    const effect = {
      clients: 2,
      waiting: 1,
      waitingUnit: 'Aikuissosiaalityö',
      jointServices: 1,
      jointOpen: 1,
    }
    expect(effectLines(t, effect, 'Aino Aho')).toEqual([
      '2 asiakasta siirtyy: Aino Aho.',
      '1 asiakas jää odottamaan listalle: Aikuissosiaalityö.',
      '1 työparin paikka siirtyy: Aino Aho.',
      '1 työparin paikka jää tyhjäksi. Työparin toinen jäsen nimeää uuden.',
      'Kirjautuminen tähän tehtävään päättyy.',
    ])
    expect(effectLines(t, nothing, undefined)).toEqual([
      'Asiakkaita tai työpareja ei siirry.',
      'Kirjautuminen tähän tehtävään päättyy.',
    ])
  })

  it('leaves today at the earliest, and the successor begins on the next day', () => {
    expect(firstPossibleDay({ from: '2022-01-01' }, '2026-11-23')).toBe('2026-11-23')
    expect(firstPossibleDay({ from: '2026-12-01' }, '2026-11-23')).toBe('2026-12-01')
    expect(firstDayAfter('2026-12-31')).toBe('2027-01-01')
  })
})

describe('a substitution', () => {
  const values = {
    organisationId: 'o',
    absentId: 'a',
    substituteId: 's',
    from: '2026-11-23',
    to: '2026-11-27',
  }
  const check = (more: object) => checkSubstitute({ ...values, ...more }, { id: 'i', today: '2026-11-23' })

  it('has two people and two days, none of them past', () => {
    expect(check({})).toEqual({
      ok: true,
      value: { id: 'i', absentId: 'a', substituteId: 's', from: '2026-11-23', to: '2026-11-27' },
    })
    expect(errorsOf(check({ absentId: '', from: '2026-11-22', to: '' }))).toEqual({
      absentId: 'required',
      from: 'past',
      to: 'required',
    })
    expect(errorsOf(check({ to: '2026-11-20' }))).toEqual({ to: 'endBeforeStart' })
  })
})

describe('a letter', () => {
  it('has its addresses as links, without the sentence’s dot', () => {
    expect(piecesOf('Vastaa: https://yp.example/vastaus/a-b_1. Kiitos')).toEqual([
      { text: 'Vastaa: ', isLink: false },
      { text: 'https://yp.example/vastaus/a-b_1', isLink: true },
      { text: '. Kiitos', isLink: false },
    ])
    expect(piecesOf('javascript:alert(1)')).toEqual([{ text: 'javascript:alert(1)', isLink: false }])
  })
})
