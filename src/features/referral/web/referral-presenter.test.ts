import { describe, expect, it } from 'vitest'
import { translator } from '../../../../locales/translate.ts'
import { checkReferral, noReferral } from './referral-form.ts'
import { answerLine, filterOf, keyOfFilter, receiverOf, senderOf, statusesOf } from './referral-presenter.ts'

const t = translator('fi')

describe('the words of a referral', () => {
  it('name the sender, and the organisation alone when the person is not known', () => {
    expect(senderOf({ from: { name: 'Elina Harju', organisation: 'Työllisyysalue' } })).toBe(
      'Elina Harju, Työllisyysalue',
    )
    expect(senderOf({ from: { name: null, organisation: 'Kela' } })).toBe('Kela')
  })
  it('do not say the organisation twice', () => {
    expect(receiverOf({ to: { organisation: 'Kela', unit: 'Kela, yhteispalvelu' } })).toBe(
      'Kela, yhteispalvelu',
    )
    expect(receiverOf({ to: { organisation: 'Kela', unit: 'Yhteispalvelu' } })).toBe('Kela, Yhteispalvelu')
  })
  it('say who answered, or by when an answer was promised', () => {
    const waiting = { answeredAt: null, answeredBy: null, dueOn: '2026-11-30' }
    expect(answerLine(waiting, t)).toBe('Vastaus viimeistään 30.11.2026')
    expect(answerLine({ ...waiting, dueOn: null }, t)).toBe('')
    const answered = { answeredAt: '2026-11-24T23:30:00Z', answeredBy: 'Mikael Storås', dueOn: null }
    expect(answerLine(answered, t)).toBe('Mikael Storås, 25.11.2026')
  })
})

describe('the filter in the address', () => {
  it('is what waits in the own unit unless said', () => {
    expect(filterOf({})).toEqual({ box: 'received', status: 'sent' })
    expect(filterOf({ laatikko: 'sent', tila: 'returned' })).toEqual({ box: 'sent', status: 'returned' })
    expect(filterOf({ laatikko: 'muu', tila: 'muu' })).toEqual({ box: 'received', status: 'sent' })
    expect(keyOfFilter({ box: 'sent', status: 'accepted' })).toBe('sent.accepted')
  })
  it('offers a receiver only what a receiver may see', () => {
    expect(statusesOf('received')).toEqual(['sent', 'accepted'])
    expect(statusesOf('sent')).toHaveLength(4)
  })
})

describe('the form', () => {
  it('asks for service, unit and reason', () => {
    expect(checkReferral(noReferral, 'id')).toEqual({
      ok: false,
      errors: { kind: 'required', toUnitId: 'required', reason: 'required' },
    })
    const values = { ...noReferral, kind: 'joint' as const, toUnitId: 'u', reason: ' Syy ' }
    expect(checkReferral(values, 'id')).toEqual({
      ok: true,
      value: { id: 'id', kind: 'joint', toUnitId: 'u', reason: 'Syy', tried: '', assessment: '' },
    })
  })
})
