import { describe, expect, it } from 'vitest'
import { checkPlace, emptyPlace, type PlaceValues } from './place-form.ts'

const unit = '00000000-0000-4000-8000-000000000001'
const full: PlaceValues = {
  ...emptyPlace(unit, '2026-11-23'),
  title: ' Kylätalo ',
  kind: 'group',
  field: 'kitchen',
  capacity: { 'tue.am': '2', 'wed.am': '0', 'thu.am': ' ' },
}
const errorsOf = (change: Partial<PlaceValues>) => {
  const checked = checkPlace({ ...full, ...change })
  return checked.ok ? {} : checked.errors
}

describe('an announcement of a place', () => {
  it('says what was typed: empty is none, and seats only where there are some', () => {
    expect(checkPlace(full)).toMatchObject({
      ok: true,
      value: { title: 'Kylätalo', capacity: { 'tue.am': 2 }, openTo: null, contact: { email: null } },
    })
  })

  it.each<[Partial<PlaceValues>, string, string]>([
    [{ title: ' ' }, 'title', 'required'],
    [{ languages: [] }, 'languages', 'required'],
    [{ contactEmail: 'paikka' }, 'contactEmail', 'email'],
    [{ openFrom: '23.11' }, 'openFrom', 'date'],
    [{ openTo: '2026-11-22' }, 'openTo', 'endBeforeStart'],
    [{ capacity: { 'tue.am': 'kaksi' } }, 'capacity', 'number'],
    [{ postalCode: '123' }, 'postalCode', 'invalid'],
  ])('%o is to be corrected', (change, field, code) => {
    expect(errorsOf(change)).toEqual({ [field]: code })
  })
})
