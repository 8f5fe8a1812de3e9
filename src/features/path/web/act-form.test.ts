import { describe, expect, it } from 'vitest'
import { checkedBy, dayIn, findErrors, numberIn } from './act-form.ts'

const rules = { on: 'day', text: 'text', days: 'number?', since: 'day?', answer: 'choice' } as const
const values = { on: '2026-11-23', text: 'Arvio.', days: '', since: '', answer: 'given' }

describe('a form of the path', () => {
  it('passes when what must be there is there', () => {
    expect(findErrors(values, rules)).toEqual({})
    expect(checkedBy(rules, (v: typeof values) => v.text)(values)).toEqual({ ok: true, value: 'Arvio.' })
  })
  it('says what is missing and what is no day or number', () => {
    const wrong = { on: '31.2.2026', text: ' ', days: 'monta', since: 'eilen', answer: '' }
    const errors = { on: 'date', text: 'required', days: 'number', since: 'date', answer: 'required' }
    expect(findErrors(wrong, rules)).toEqual(errors)
    expect(checkedBy(rules, () => 0)(wrong)).toEqual({ ok: false, errors })
  })
  it('leaves out what was left empty', () => {
    expect([numberIn('n', ''), numberIn('n', '412'), dayIn('d', ''), dayIn('d', '2026-01-31')]).toEqual([
      {},
      { n: 412 },
      {},
      { d: '2026-01-31' },
    ])
  })
})
