import { describe, expect, it } from 'vitest'
import { beginOpening, checkOpening } from './open-form.ts'

const today = '2026-11-25'
const reason = 'Poliisi soittaa, ja läheiset on tavoitettava heti.'
const code = '010190-900P'

describe('the form of an emergency opening', () => {
  it('begins with the identity code that was searched, and with no other word', () => {
    expect(beginOpening(` ${code} `, today).identityCode).toBe(code)
    expect(beginOpening('Lehtoranta', today).identityCode).toBe('')
  })
  it('names the person in one way only', () => {
    const values = { ...beginOpening(code, today), lastName: 'Aho', reason }
    expect(checkOpening(today)(values)).toMatchObject({
      ok: true,
      value: { identityCode: code, lastName: null, reason },
    })
    const named = { ...values, by: 'name', firstNames: 'Aino', birthDate: '1990-05-05' } as const
    expect(checkOpening(today)(named)).toMatchObject({
      ok: true,
      value: { identityCode: null, lastName: 'Aho', birthDate: '1990-05-05' },
    })
  })
  it('says at the field what is missing', () => {
    expect(checkOpening(today)(beginOpening('', today))).toEqual({
      ok: false,
      errors: { identityCode: 'required', reason: 'sentence' },
    })
    const named = { ...beginOpening('', today), by: 'name', birthDate: '31.2.', reason } as const
    expect(checkOpening(today)(named)).toEqual({
      ok: false,
      errors: { lastName: 'required', firstNames: 'required', birthDate: 'date' },
    })
    expect(
      checkOpening(today)({ ...beginOpening('', today), identityCode: '010190-9', reason }),
    ).toMatchObject({ errors: { identityCode: 'identityCode' } })
  })
})
