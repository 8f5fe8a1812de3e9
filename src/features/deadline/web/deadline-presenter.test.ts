import { describe, expect, it } from 'vitest'
import { translator } from '../../../../locales/translate.ts'
import { laneOfMe, turnKind, whoOf } from './deadline-presenter.ts'

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
