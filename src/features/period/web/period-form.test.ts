import { describe, expect, it } from 'vitest'
import {
  type AgreeValues,
  checkAgree,
  checkEvaluation,
  checkFinish,
  emptyEvaluation,
  readHours,
} from './period-form.ts'

const agree: AgreeValues = {
  from: '2026-11-30',
  to: '2027-03-14',
  hoursPerDay: '4,5',
  contractOn: '2026-11-23',
  evaluationBy: '',
}

describe('a contract as typed', () => {
  it('is sent with its hours as a number, and without an evaluation day when none was said', () => {
    expect(checkAgree(agree, 2)).toEqual({
      ok: true,
      value: { version: 2, from: '2026-11-30', to: '2027-03-14', hoursPerDay: 4.5, contractOn: '2026-11-23' },
    })
  })

  it.each<[Partial<AgreeValues>, object]>([
    [{ from: '30.11' }, { from: 'date' }],
    [{ to: '2026-11-01' }, { to: 'endBeforeStart' }],
    [{ hoursPerDay: 'neljä' }, { hoursPerDay: 'number' }],
    [{ evaluationBy: 'joulu' }, { evaluationBy: 'date' }],
  ])('%o is to be corrected', (change, errors) => {
    expect(checkAgree({ ...agree, ...change }, 2)).toEqual({ ok: false, errors })
  })

  it('hours are positive and at most twelve', () => {
    expect([readHours('4'), readHours('3.75'), readHours('0'), readHours(''), readHours('13')]).toEqual([
      4,
      3.75,
      null,
      null,
      null,
    ])
  })
})

describe('an end and an evaluation', () => {
  it('an end says why', () => {
    expect(checkFinish({ lastDay: '2026-12-09', reason: '', note: '' }, 3)).toEqual({
      ok: false,
      errors: { reason: 'required' },
    })
    expect(checkFinish({ lastDay: '2026-12-09', reason: 'employed', note: ' ' }, 3)).toEqual({
      ok: true,
      value: { version: 3, lastDay: '2026-12-09', reason: 'employed' },
    })
  })
  it('an evaluation is more than empty words', () => {
    expect(checkEvaluation({ ...emptyEvaluation, text: '  ' }, 'x')).toEqual({
      ok: false,
      errors: { text: 'required' },
    })
  })
  it('the worker’s decides what follows', () => {
    const said = { ...emptyEvaluation, text: 'Jatketaan.' }
    expect(checkEvaluation(said, 'x', true)).toEqual({ ok: false, errors: { continuation: 'required' } })
    expect(checkEvaluation({ ...said, continuation: 'continue' }, 'x', true).ok).toBe(true)
    expect(checkEvaluation(said, 'x').ok).toBe(true)
  })
})
