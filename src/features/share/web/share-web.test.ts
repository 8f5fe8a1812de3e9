import { describe, expect, it } from 'vitest'
import { translator } from '../../../../locales/translate.ts'
import type { Room, RoomRow } from '../contract.ts'
import { marksOf, monthLabel, roundUp, size } from './chart-presenter.ts'
import {
  agreedSoFar,
  checkAgree,
  checkReview,
  checkWhatIf,
  onTop,
  reachedBody,
  reviewSoFar,
} from './share-forms.ts'
import {
  agreedText,
  billText,
  countGroups,
  dayOrNever,
  goalText,
  isAlarming,
  nameOf,
  tilesOf,
  whatIfText,
  whyNotCompared,
  yearHeading,
} from './share-presenter.ts'

const t = translator('fi')
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null
const row: RoomRow = {
  clientId: 'c',
  name: 'Aino Aho',
  change: 'new',
  puzzle: null,
  paid: {
    benefitDays: 272,
    paidDays: 22,
    paidCents: 81_862,
    sharePercent: 20,
    shareCents: 16_372,
  },
  correctionCents: 0,
  beforeCents: null,
  reconciled: { finding: 'differs', lawCents: 12_000, difference: 4_372, why: null },
  mark: null,
  ahead: null,
  lastContactOn: null,
  attempts: 0,
  responsible: null,
  agreement: null,
}
const agreement = {
  id: 'a',
  who: { positionId: 'p', name: 'Eero' },
  how: 'letter' as const,
  contactBy: '2026-12-01',
  responsible: null,
  isTried: false,
  version: 3,
}
const counts = {
  all: 3,
  new: 1,
  back: 0,
  left: 0,
  unexplained: 1,
  notContacted: 2,
  noResponsible: 1,
  open: 1,
}
const room = {
  list: { id: 'l', nameFi: 'Laihia', nameSv: 'Laihela', months: ['2026-09-01'], emptied: ['2026-08-01'] },
  month: '2026-09-01',
  counts,
  limits: { contactDays: 60, longUnemployedDays: 365, toleranceCents: 5, aheadMonths: 12 },
  sums: {
    persons: 3,
    cents: 50_000,
    personsBefore: 2,
    centsBefore: 40_000,
    lawCents: 0,
    comparedCents: 0,
    aheadCents: 90_000,
    assumption: 'oletus',
  },
  review: null,
} as unknown as Room

describe('words of the room', () => {
  it('say how a bill differs, and when it asks for somebody', () => {
    expect(plain(billText(row, t))).toBe('ei täsmää: 43,72 € enemmän kuin lain mukaan')
    const less = { finding: 'exempt' as const, lawCents: 9_000, difference: -9_000, why: null }
    expect(plain(billText({ ...row, reconciled: less }, t))).toBe(
      'ei laskutettu: 90,00 € vähemmän kuin lain mukaan',
    )
    expect(
      billText({ ...row, reconciled: { finding: 'agrees', lawCents: 1, difference: 0, why: null } }, t),
    ).toBe('täsmää')
    expect(billText({ ...row, paid: null }, t)).toBeNull()
    expect(isAlarming(row)).toBe(true)
    expect(isAlarming({ ...row, mark: { id: 'm', kind: 'explained', text: 'x', version: 1 } })).toBe(false)
  })

  it('name nobody whose address is protected', () => {
    expect(nameOf({ ...row, name: null }, t)).toBe('Turvakielto')
    expect(dayOrNever(null, t)).toBe('ei koskaan')
    expect(dayOrNever('2026-11-03', t)).toBe('3.11.2026')
    expect(agreedText({ ...row, agreement }, t)).toBe('kirje 1.12.2026 mennessä')
  })

  it('put the counts in their groups, and say what is assumed beside the sum that rests on it', () => {
    expect(countGroups(room, t).map(({ items }) => items.map(({ count }) => count))).toEqual([
      [3, 1, 0, 0, 1],
      [2, 1, 1],
    ])
    expect(countGroups(room, t)[1]?.items[0]?.label).toBe('Ei tavoitettu 60 pv')
    const tiles = tilesOf(room, 'fi', t)
    expect(tiles.map(({ key }) => key)).toEqual(['persons', 'cents', 'ahead'])
    expect(tiles.at(-1)?.note).toContain('viimeisin tiedossa oleva laki')
  })
})

describe('a month whose law is not known', () => {
  const open: RoomRow = {
    ...row,
    reconciled: { finding: 'notCovered', lawCents: null, difference: null, why: null },
  }
  it('is said once, with its reason; where some rows were compared each says for itself', () => {
    expect(
      whyNotCompared({ month: '2026-09-01', rows: [open, { ...open, reconciled: null }] }),
    ).toMatchObject({
      rule: 'share.notCompared',
      facts: { month: '2026-09-01' },
    })
    expect(whyNotCompared({ month: '2026-09-01', rows: [open, row] })).toBeNull()
    expect(whyNotCompared({ month: '2026-09-01', rows: [] })).toBeNull()
  })
})

describe('the goal', () => {
  const month = (at: number, contacted: number) => ({ month: `2026-0${at}-01`, persons: 8, contacted })
  it.each([
    [
      'nearer',
      [month(8, 4), month(9, 5)],
      'syyskuu 2026: 5 / 8 henkilöllä eli 62,5 %. Edellisestä kuusta nousua 12,5',
    ],
    ['farther', [month(8, 5), month(9, 4)], 'laskua 12,5'],
    ['as before', [month(8, 4), month(9, 4)], 'Yhtä paljon'],
    ['the first month', [month(9, 4)], '50 %.'],
  ])('is told with its trend: %s', (_, months, said) => {
    expect(plain(goalText(months, t))).toContain(said)
  })
  it('says nothing without a list', () => expect(goalText([], t)).toBe(''))
})

describe('estimates', () => {
  it('are summed by the year, and of how many months when it is not whole', () => {
    const months = Array.from({ length: 15 }, (_, at) => ({
      month: `${at < 12 ? 2027 : 2028}-${String((at % 12) + 1).padStart(2, '0')}-01`,
      cents: 100_050,
    }))
    const [whole, part] = ['2027', '2028'].map((year) => plain(yearHeading(year, months, t)))
    expect([whole, part]).toEqual(['2027: 12 006 €', '2028, 3 kk: 3 002 €'])
    expect(yearHeading('2028', months.slice(0, 13), t)).toBe('2028')
  })

  it('say what a what-if comes to, and why it comes to nothing', () => {
    const forecast = { savedCents: 4_389_755, servicesMatter: false }
    expect(whatIfText({ ...forecast, savedCents: null }, {}, t)).toBe('')
    expect(plain(whatIfText(forecast, { aktivoidaan: '3', ennen: '200' }, t))).toBe(
      'Kunta säästäisi kahdessa vuodessa 43 898 €.',
    )
    const nothing = { ...forecast, savedCents: 0 }
    expect(whatIfText(nothing, { aktivoidaan: '3', ennen: '50' }, t)).toContain('alle 50')
    expect(whatIfText(nothing, { palveluihin: '10', ennen: '200' }, t)).toContain('Vuodesta 2025')
  })
})

describe('forms', () => {
  const given = { room, row, id: 'new', today: '2026-11-25' }
  it.each([
    [
      'nobody and no day',
      { positionId: '', contactBy: '' },
      { positionId: 'required', contactBy: 'required' },
    ],
    ['no day of the calendar', { contactBy: '31.2.2027' }, { contactBy: 'date' }],
    ['a day that is over', { contactBy: '2026-11-24' }, { contactBy: 'past' }],
  ])('agreeing names the field: %s', (_, more, errors) => {
    expect(checkAgree({ ...agreedSoFar(row, 'me'), ...more }, given)).toEqual({ ok: false, errors })
  })

  it('agreeing anew keeps the identifier and the version that was seen', () => {
    const known = { ...row, agreement }
    expect(checkAgree(agreedSoFar(known, 'me'), { ...given, row: known })).toEqual({
      ok: true,
      value: {
        id: 'a',
        listId: 'l',
        month: '2026-09-01',
        positionId: 'p',
        how: 'letter',
        contactBy: '2026-12-01',
        responsibleId: null,
        version: 3,
      },
    })
  })

  it('what somebody else agreed meanwhile stands where nothing was typed, and is saved over only when seen', () => {
    const before = agreedSoFar(row, 'me')
    const typed = { ...before, contactBy: '10.12.2026' }
    const newest = { ...row, agreement }
    const merged = onTop(typed, before, agreedSoFar(newest, 'me'))
    expect(merged).toEqual({ positionId: 'p', how: 'letter', contactBy: '10.12.2026', responsibleId: '' })
    expect(checkAgree(merged, { ...given, row })).toMatchObject({ value: { version: null } })
    expect(checkAgree(merged, { ...given, row: newest })).toMatchObject({ value: { id: 'a', version: 3 } })
  })

  it('minutes begin with today and who writes them', () => {
    expect(reviewSoFar(null, { today: '2026-11-25', name: 'Aino' })).toEqual({
      heldOn: '2026-11-25',
      participants: 'Aino',
      note: '',
    })
  })

  it('minutes need participants and a day that has been', () => {
    const check = (heldOn: string, participants: string) =>
      checkReview({ heldOn, participants, note: '' }, { room, id: 'new', today: '2026-11-25' })
    expect(check('2026-11-26', ' ')).toEqual({
      ok: false,
      errors: { heldOn: 'future', participants: 'required' },
    })
    expect(check('2026-11-25', 'Aino')).toMatchObject({
      ok: true,
      value: { version: null, participants: 'Aino' },
    })
  })

  it.each([
    ['words', { palveluihin: 'abc' }, { palveluihin: 'share.forecast.fourDigits' }],
    ['below nought', { aktivoidaan: '-1' }, { aktivoidaan: 'share.forecast.fourDigits' }],
    ['more than four digits', { ennen: '10000' }, { ennen: 'share.forecast.fourDigits' }],
    ['people before no day', { aktivoidaan: '3', ennen: ' ' }, { ennen: 'required' }],
  ])('a what-if names the field: %s', (_, more, errors) => {
    const asked = { palveluihin: '', aktivoidaan: '', ennen: '200' }
    expect(checkWhatIf({ ...asked, ...more })).toEqual({ ok: false, errors })
    expect(checkWhatIf({ ...asked, aktivoidaan: ' 3 ' })).toEqual({
      ok: true,
      value: { ...asked, aktivoidaan: '3' },
    })
  })

  it('of a letter nobody knows whether it came', () => {
    expect(reachedBody({ kind: 'letter', text: ' Kutsu ' }, 'i', '2026-11-25T08:00:00Z')).toMatchObject({
      reached: null,
      text: 'Kutsu',
    })
    expect(reachedBody({ kind: 'call', text: 'x' }, 'i', '2026-11-25T08:00:00Z').reached).toBe(true)
  })
})

describe('the chart', () => {
  it('names a month briefly', () => {
    expect([monthLabel('2026-04-01'), monthLabel('2025-12-01')]).toEqual(['4/26', '12/25'])
  })

  it('ends at a round number above all, and stands on its floor', () => {
    expect([0, 90, 101, 480_009].map(roundUp)).toEqual([1, 100, 150, 500_000])
    const { top, marks } = marksOf([
      { key: 'a', label: '1', value: 50, low: 20, high: 90 },
      { key: 'b', label: '2', value: 100 },
    ])
    expect(top).toBe(100)
    expect(marks[1]).toMatchObject({ y: size.top, band: null })
    expect(marks[0]?.band?.height).toBeGreaterThan(0)
  })
})
