import { describe, expect, it } from 'vitest'
import { checkAsk, checkStatement, emptyAsk, emptyStatement } from './statement-form.ts'

const day = '2026-11-23'
const id = '01980000-0000-7000-8000-000000000001'

describe('a statement that is sent', () => {
  const sent = {
    id,
    requestId: null,
    file: { id, name: 'a.pdf', size: 9, content: 'AAAA' },
    paperKinds: ['workCertificate'],
    mostBytes: 10,
  } as const
  const values = { ...emptyStatement(day), author: 'LL A. Lääkäri' }

  it('has the chosen file only where a paper of the kind may be put', () => {
    expect(checkStatement({ ...values, kind: 'workCertificate' }, sent)).toMatchObject({
      value: { paper: { id, content: 'AAAA' } },
    })
    // chosen before the kind was changed: its field is there no more
    expect(checkStatement({ ...values, kind: 'doctorB' }, sent)).toMatchObject({ value: { paper: null } })
    const large = { ...sent, mostBytes: 8 }
    expect(checkStatement({ ...values, kind: 'doctorB' }, large).ok).toBe(true)
    expect(checkStatement({ ...values, kind: 'workCertificate' }, large)).toMatchObject({
      errors: { paper: 'statement.paperTooLarge' },
    })
  })
})

it('a request says why another is not enough only where there is one', () => {
  const values = {
    ...emptyAsk,
    kind: 'doctorB',
    from: 'client',
    purpose: 'Kuntoutus',
    notEnough: 'Vanha',
    wantedBy: day,
  } as const
  expect(checkAsk(values, { id, exists: true })).toMatchObject({ value: { notEnough: 'Vanha' } })
  expect(checkAsk(values, { id, exists: false })).toMatchObject({ value: { notEnough: null } })
})
