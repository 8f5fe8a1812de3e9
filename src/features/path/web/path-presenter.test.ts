import { describe, expect, it } from 'vitest'
import { translator } from '../../../../locales/translate.ts'
import { plainDate } from '../../../kernel/plain-date.ts'
import type { CaseView } from '../contract.ts'
import { addressOf, otherMoves, stageOf, stepsOf } from './path-presenter.ts'

const t = translator('fi')
const today = plainDate('2026-11-23')
const deadline = { dueOn: '2027-01-13' } as CaseView['next']['deadline']
const step = (
  status: string,
  state: 'done' | 'now' | 'next',
  on: string | null = null,
  who: string | null = null,
) => ({
  status,
  state,
  on,
  who,
})
const view = {
  path: 'joint' as const,
  status: 'mapping',
  closedOn: null,
  steps: [
    step('referral', 'done', '2026-09-18', 'Kela'),
    step('firstMeeting', 'done', '2026-10-13'),
    step('mapping', 'now'),
    step('plan', 'next'),
    step('closed', 'next'),
  ],
  next: {
    move: 'makePlan',
    at: 'plans' as const,
    permitted: true,
    whyNot: null,
    deadline,
    run: { from: '2026-10-13', to: '2027-01-13' },
  },
}

describe('the drawn path', () => {
  it('says what is done by whom, how far the mapping has run, and by when the plan is due', () => {
    const steps = stepsOf(view, t, today)
    expect(steps.map((s) => [s.title, s.note])).toEqual([
      ['Lähete', '18.9. Kela'],
      ['Yhteistapaaminen', '13.10. pidetty'],
      ['Palvelutarpeen arviointi', '41. päivä, aikaa 92 päivää'],
      ['Suunnitelma', 'viim. 13.1.2027'],
      ['Päättäminen', 'loppuarvio'],
    ])
    expect(steps[2]?.run).toBeCloseTo(41 / 92)
  })

  it('says how late a mapping is', () => {
    expect(stepsOf(view, t, plainDate('2027-01-15'))[2]?.note).toBe('2 päivää yli ajan')
  })

  it('names the stage, and the day when it is over', () => {
    expect(stageOf(view, t)).toBe('Monialainen tuki, vaihe 3 / 5')
    const over = { ...view, status: 'closed', closedOn: '2026-11-20' }
    expect(stageOf(over, t)).toBe('Monialainen tuki, päätetty 20.11.2026')
    expect(stageOf({ ...over, status: 'refused' }, t)).toBe('Monialainen tuki, ei avattu 20.11.2026')
  })

  it('leads acts of others to their own pages', () => {
    const at = (place: CaseView['next']['at'], evaluated: CaseView['evaluated'] = null) =>
      addressOf({ next: { at: place }, evaluated }, 'a')
    expect([at('plans'), at('places'), at('decisions'), at('periods')]).toEqual([
      '/asiakkaat/a/suunnitelmat',
      '/paikat',
      '/asiakkaat/a/paatokset',
      '/asiakkaat/a/jaksot',
    ])
    expect(at('periods', { periodId: 'p', continuation: 'continue', text: null })).toBe('/jaksot/p')
  })

  it('offers the way out last', () => {
    const moves = ['close', 'completeMapping', 'makePlan', 'changePair']
    expect(otherMoves({ moves, next: view.next })).toEqual(['completeMapping', 'changePair', 'close'])
  })
})
