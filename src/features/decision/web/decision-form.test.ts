import { expect, it } from 'vitest'
import type { Contents } from '../contract.ts'
import { checkDecision, valuesOf } from './decision-form.ts'

const contents: Contents = {
  result: 'granted',
  validFrom: '2026-12-01',
  validTo: '2027-02-28',
  pendingSince: null,
  applied: true,
  matter: 'Myönnetään.',
  place: '',
  way: 'own',
  daysPerWeek: 2.5,
  hoursPerDay: 4,
  amountCents: 12_050,
  facts: '',
  clientView: '',
  reasons: '',
  deviates: false,
  deviation: '',
  special: '',
  unheard: '',
  workIncapable: false,
  mainIncomeSicknessBased: false,
  language: 'sv',
}

it('what is shown is what is sent back', () => {
  expect(valuesOf(contents)).toMatchObject({ daysPerWeek: '2,5', amount: '120,5', pendingSince: '' })
  expect(checkDecision(valuesOf(contents))).toEqual({ ok: true, value: contents })
})

it('names each field that is no day or no number', () => {
  const typed = {
    ...valuesOf(contents),
    validTo: '31.2.',
    daysPerWeek: '8',
    hoursPerDay: 'neljä',
    amount: '-1',
  }
  expect(checkDecision(typed)).toEqual({
    ok: false,
    errors: { validTo: 'date', daysPerWeek: 'number', hoursPerDay: 'number', amount: 'number' },
  })
  expect(checkDecision({ ...valuesOf(contents), validTo: '2026-11-30' })).toMatchObject({
    errors: { validTo: 'endBeforeStart' },
  })
})
