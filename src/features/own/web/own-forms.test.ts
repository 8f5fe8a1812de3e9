import { describe, expect, it } from 'vitest'
import { translator } from '../../../../locales/translate.ts'
import type { PlanView } from '../../plan/contract.ts'
import { checkEvaluation, emptyEvaluation } from './evaluate-form.ts'
import { checkMessage } from './message-form.ts'
import { presentPlan } from './plan-presenter.ts'

const ids = { id: 'a', messageId: 'b' }

describe('a message', () => {
  it('needs someone to read it, a subject and a text', () => {
    const checked = checkMessage({ participants: [], subject: ' ', text: '' }, ids)
    expect(checked.ok ? [] : Object.keys(checked.errors)).toEqual(['participants', 'subject', 'text'])
  })
  it('goes without spaces around it', () => {
    expect(checkMessage({ participants: ['p'], subject: ' Aika ', text: ' Hei ' }, ids)).toEqual({
      ok: true,
      value: { ...ids, participants: ['p'], subject: 'Aika', text: 'Hei' },
    })
  })
})

describe('one’s own evaluation', () => {
  it('needs a text and leaves the choices open', () => {
    expect(checkEvaluation(emptyEvaluation, 'e')).toEqual({ ok: false, errors: { text: 'required' } })
    expect(checkEvaluation({ ...emptyEvaluation, text: ' Hyvin ' }, 'e')).toEqual({
      ok: true,
      value: { id: 'e', text: 'Hyvin', goalReached: null, continuation: null },
    })
  })
})

describe('a plan in the client’s words', () => {
  const may = { edit: false, sign: null, witness: false, waits: null, lift: false, renew: false, end: false }
  const plan = {
    kind: 'multiSector',
    status: 'inForce',
    goal: 'Osatyö keittiössä',
    contents: { support: 'Työvalmennus\n\nViikoittain', empty: ' ' },
    services: [
      {
        service: 'Kuntouttava työtoiminta',
        provider: 'Yhdistys',
        lane: 'social',
        beginsOn: '2026-12-01',
        endsOn: null,
      },
    ],
    points: [
      { name: 'support', by: 'text', required: true, filled: true, cite: '' },
      { name: 'empty', by: 'text', required: false, filled: false, cite: '' },
    ],
    reviewBy: '2027-03-01',
    may,
  } as unknown as PlanView
  const say = { t: translator('fi'), language: 'fi', today: '2026-11-23' } as const

  it('has the goal, the services and the answered points, and when it is looked at again', () => {
    const words = presentPlan(say, plan)
    expect(words.title).toBe('Monialainen työllistymissuunnitelma')
    expect(words.review).toContain('1.3.2027')
    expect(words.sections.map((section) => section.lines)).toEqual([
      ['Osatyö keittiössä'],
      ['Kuntouttava työtoiminta, Yhdistys, 1.12.2026–'],
      ['Työvalmennus', 'Viikoittain'],
    ])
  })
  it('says that it waits for the client, or for the others', () => {
    const signing = { ...plan, status: 'signing' as const }
    expect(presentPlan(say, { ...signing, may: { ...may, sign: 'client' } }).state).toBe(
      'Odottaa, että hyväksyt sen',
    )
    expect(presentPlan(say, signing).state).toBe('Odottaa muiden hyväksyntää')
  })
})
