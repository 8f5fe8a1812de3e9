import { describe, expect, it } from 'vitest'
import { translator } from '../../../../locales/translate.ts'
import type { PeriodRow } from '../contract.ts'
import { actsOf, declineText, endText, nextActOf } from './period-presenter.ts'

const t = translator('fi')
const row: PeriodRow = {
  id: '1',
  clientId: '2',
  client: 'Sanna Lehtoranta',
  kind: 'rehabWork',
  status: 'agreed',
  placeId: '3',
  place: 'Kylätalo',
  organisation: 'Yhdistys',
  from: '2026-11-02',
  to: '2027-02-28',
  days: ['tue.am'],
  daysPerWeek: 1,
  hoursPerDay: 4,
  heldUntil: null,
  evaluationBy: '2027-02-14',
  missing: 0,
}

describe('what is next for a period', () => {
  it.each<[string, Partial<PeriodRow>, string, 'late' | undefined]>([
    [
      'the place answers',
      { status: 'held', heldUntil: '2026-11-25T10:00:00Z' },
      'Paikka vastaa ke 25.11.2026 klo 12.00 mennessä',
      undefined,
    ],
    ['the contract', { status: 'reserved' }, 'Kirjaa sopimus', undefined],
    ['marks that are missing', { missing: 2 }, '2 läsnäolopäivää merkitsemättä', 'late'],
    ['the evaluation', {}, 'Arvio viimeistään 14.2.2027', undefined],
    ['nothing any more', { status: 'ended' }, '–', undefined],
  ])('%s', (_, change, text, tone) => {
    expect(nextActOf({ ...row, ...change }, '2026-11-23', t)).toEqual({ text, tone })
  })

  it('is late when the day of the evaluation has gone', () => {
    expect(nextActOf(row, '2027-02-20', t).tone).toBe('late')
  })
})

describe('words of a place and of an end', () => {
  it('are the coded word and what was added, or the free words of an import', () => {
    expect(declineText('noRoom: Ehkä keväällä', t)).toBe('Paikka on jo täynnä: Ehkä keväällä')
    expect(declineText('Ryhmä on täynnä kevääseen asti.', t)).toBe('Ryhmä on täynnä kevääseen asti.')
    expect(endText('employed', t)).toBe('Työllistyi')
    expect(endText('siirtyi', t)).toBe('siirtyi')
  })
  it('the next act comes first', () => {
    expect(actsOf({ moves: ['release', 'agree', 'decline'], evaluatesAs: null })).toEqual([
      'agree',
      'release',
    ])
  })
})
