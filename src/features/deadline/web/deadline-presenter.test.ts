import { describe, expect, it } from 'vitest'
import { translator } from '../../../../locales/translate.ts'
import type { ClockView } from '../contract.ts'
import { clockWords, laneOfMe, movedWords, turnKind, whoOf } from './deadline-presenter.ts'

describe('the turn of a deadline', () => {
  it('is mine in my own lane, and the pair’s when I am of its authorities', () => {
    expect(turnKind('social', 'social')).toBe('mine')
    expect(turnKind('pair', 'employment')).toBe('mine')
    expect(turnKind('pair', 'kela')).toBe('other')
    expect(turnKind('client', 'social')).toBe('other')
    expect(turnKind('nobody', 'social')).toBe('none')
    expect(turnKind('pair', laneOfMe('provider'))).toBe('other')
  })
  it('names the person whose own deadline it is', () => {
    const t = translator('fi')
    expect(whoOf({ who: 'Elina Harju', turn: 'employment' }, t)).toBe('Elina Harju')
    expect(whoOf({ who: null, turn: 'pair' }, t)).toBe('Työparin vuoro')
  })
  it.each([
    ['employmentAuthority', 'employment'],
    ['wellbeingCounty', 'social'],
    ['healthService', 'health'],
    ['kela', 'kela'],
    ['workshop', undefined],
    [null, undefined],
  ])('%s acts in the lane %s', (kind, lane) => {
    expect(laneOfMe(kind)).toBe(lane)
  })
})

describe('a clock that asks nobody for anything', () => {
  const fi = translator('fi')
  const clock: ClockView = {
    id: '00000000-0000-4000-8000-000000000001',
    kind: 'yearDays',
    state: 'limit',
    reason: null,
    dueOn: null,
    doneOn: null,
    used: 150,
    most: 178,
    why: { rule: 'clock.yearDays', cite: '189/2001 14 §', version: '189/2001@2021-01-01', facts: {} },
  }
  it.each<[Partial<ClockView>, string, string]>([
    [{}, '150/178 päivää', 'ei ylity sovituilla päivillä'],
    [{ dueOn: '2027-01-12' }, '150/178 päivää', 'ylittyy 12.1.2027'],
    [
      { kind: 'periodLength', used: 3, most: 24, dueOn: '2028-08-31' },
      '3/24 kuukautta',
      'enintään 31.8.2028 asti',
    ],
    [{ kind: 'retention', used: null, most: null, dueOn: '2030-05-15' }, '', 'säilytetään 15.5.2030 asti'],
    [
      {
        kind: 'discussion',
        state: 'paused',
        reason: 'inService',
        used: null,
        most: null,
        dueOn: '2026-08-30',
      },
      '',
      'asiakas on pitkässä palvelussa, tauolla, jatkuu 30.8.2026',
    ],
    [
      {
        kind: 'planReview',
        state: 'stopped',
        reason: 'planSuperseded',
        used: null,
        most: null,
        doneOn: '2026-03-01',
      },
      '',
      'uusi suunnitelma korvasi sen, päättyi 1.3.2026',
    ],
  ])('%o: %s %s', (more, figure, note) => {
    expect(clockWords({ ...clock, ...more }, fi)).toEqual({ figure, note })
  })

  it('is said to have moved when the rule changed, and nothing else is', () => {
    const moved = { from: '2026-04-30', on: '2026-02-02', version: 'x@2025-01-01' }
    expect(movedWords({ dueOn: '2026-03-31', moved }, fi)).toBe(
      'Siirtyi 30.4.2026 → 31.3.2026, koska sääntö muuttui',
    )
    expect(movedWords({ dueOn: '2026-03-31', moved: null }, fi)).toBe('')
  })
})
