import { expect, it } from 'vitest'
import { beginPaper, checkPaper } from './paper-form.ts'

it('begins with today and one’s own office, and says what is missing', () => {
  const values = beginPaper('2026-11-25', 'o', 'u')
  expect(checkPaper({ ...values, keptAs: ' Kansio 3 ' })).toEqual({
    ok: true,
    value: { signedOn: '2026-11-25', organisationId: 'o', unitId: 'u', keptAs: 'Kansio 3' },
  })
  expect(checkPaper({ ...beginPaper('31.2.', undefined, undefined), keptAs: '' })).toEqual({
    ok: false,
    errors: { signedOn: 'date', organisationId: 'required', keptAs: 'required' },
  })
})
