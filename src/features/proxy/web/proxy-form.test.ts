import { expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { checkProxy, emptyProxy } from './proxy-form.ts'

const today = plainDate('2026-11-26')
const id = '01980000-0000-7000-8000-000000000001'
const whole = { ...emptyProxy(today), name: ' Aino Aho ', basis: 'guardian' } as const
const errorsOf = (values: object) => {
  const checked = checkProxy({ ...whole, ...values }, id, today)
  return checked.ok ? {} : checked.errors
}

it('sends who acts, and neither a code nor a last day that was not typed', () => {
  expect(checkProxy(whole, id, today)).toEqual({
    ok: true,
    value: { id, name: 'Aino Aho', basis: 'guardian', identityCode: null, from: today, to: null },
  })
})

it('says all at once what is wrong', () => {
  expect(errorsOf({ ...emptyProxy(today), identityCode: '010101-123X', to: 'x' })).toEqual({
    name: 'required',
    basis: 'required',
    identityCode: 'identityCode',
    to: 'date',
  })
  expect(errorsOf({ from: '2027-01-01', to: '2026-12-31' })).toEqual({ to: 'endBeforeStart' })
  expect(errorsOf({ from: '2026-01-01', to: '2026-11-25' })).toEqual({ to: 'past' })
  expect(errorsOf({ from: '', to: today })).toEqual({ from: 'date' })
})
