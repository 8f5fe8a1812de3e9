import { describe, expect, it } from 'vitest'
import { isFault, problemFrom } from './problem.ts'

describe('an unsuccessful answer', () => {
  it('keeps the code, fields and facts of a refusal', () => {
    const problem = problemFrom(422, {
      code: 'rehab.period.tooShort',
      fields: { lastDay: 'tooEarly' },
      facts: { earliestEnd: '2027-02-28' },
    })
    expect(problem.code).toBe('rehab.period.tooShort')
    expect(problem.fields).toEqual({ lastDay: 'tooEarly' })
    expect(isFault(problem)).toBe(false)
  })

  it.each([
    [401, 'notSignedIn'],
    [404, 'notFound'],
    [429, 'tooMany'],
    [502, 'fault'],
  ])('%d without a body of ours means %s', (status, code) => {
    expect(problemFrom(status, '<html>').code).toBe(code)
    expect(problemFrom(status, { error: 'x' }).code).toBe(code)
  })
})
