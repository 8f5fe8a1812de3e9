import { describe, expect, test } from 'vitest'
import { runRule } from '../registry.ts'

const outcomeOf = (rule: string, facts: object) => {
  const outcome = runRule(rule, facts)
  return outcome.ok ? outcome.answer : outcome.refusal.code
}

describe('joint.mapping: the plan within three months', () => {
  test('mapping started 30.11.2023: plan by 29.2.2024, there is no 30 February', () => {
    expect(outcomeOf('joint.mapping', { startedOn: '2023-11-30' })).toEqual({ planDue: '2024-02-29' })
  })
  test('a plan that falls on a Sunday is not moved', () => {
    expect(outcomeOf('joint.mapping', { startedOn: '2024-02-12' })).toEqual({ planDue: '2024-05-12' })
  })
  test('from 2025 the act on multi-sector promotion of employment says so', () => {
    const outcome = runRule('joint.mapping', { startedOn: '2025-01-01' })
    expect(outcome).toMatchObject({
      answer: { planDue: '2025-04-01' },
      because: [{ cite: '381/2023 4 §' }],
      version: '381/2023@2025-01-01',
    })
  })
  test('before 2015 there was no such act', () => {
    expect(outcomeOf('joint.mapping', { startedOn: '2014-12-31' })).toBe('law.notCovered')
  })
})

describe('joint.entry: must the need be assessed?', () => {
  const entry = (facts: object) => outcomeOf('joint.entry', facts)
  const none = { assess: false, grounds: [] }

  test('age 30, unemployed 1.3.2022–28.2.2023: twelve months are full', () => {
    const facts = { on: '2023-02-28', birthDate: '1993-01-10', unemployedSince: '2022-03-01' }
    expect(entry(facts)).toEqual({ assess: true, grounds: ['unemployed12Months'] })
    expect(entry({ ...facts, on: '2023-02-27' })).toEqual(none)
  })
  test('the same in 2025 triggers nothing: an expert assesses', () => {
    const facts = { on: '2025-02-28', birthDate: '1993-01-10', unemployedSince: '2022-03-01' }
    expect(entry(facts)).toEqual({ assess: null, grounds: ['expertAssessment'] })
    expect(entry({ on: '2025-01-01' })).toEqual({ assess: null, grounds: ['expertAssessment'] })
  })
  test('under 25, six months; on the 25th birthday twelve are needed', () => {
    const facts = { birthDate: '1999-05-10', unemployedSince: '2023-11-01' }
    expect(entry({ ...facts, on: '2024-05-09' })).toEqual({
      assess: true,
      grounds: ['unemployed6MonthsUnder25'],
    })
    expect(entry({ ...facts, on: '2024-05-10' })).toEqual(none)
  })
  test('300 days of labour market support at any age, 299 not', () => {
    expect(entry({ on: '2024-05-09', supportDays: 300 })).toEqual({
      assess: true,
      grounds: ['supportDays300'],
    })
    expect(entry({ on: '2024-05-09', supportDays: 299 })).toEqual(none)
  })
  test('both grounds are told', () => {
    expect(
      entry({ on: '2024-05-09', birthDate: '1980-01-01', unemployedSince: '2020-01-01', supportDays: 900 }),
    ).toEqual({ assess: true, grounds: ['supportDays300', 'unemployed12Months'] })
  })
  test('months of unemployment without a day of birth cannot be judged', () => {
    expect(entry({ on: '2024-05-09', unemployedSince: '2020-01-01' })).toBe('facts.invalid')
  })
  test('unemployment that starts later gives no ground', () => {
    expect(entry({ on: '2024-05-09', birthDate: '1980-01-01', unemployedSince: '2024-06-01' })).toEqual(none)
  })
})

describe('plan.review', () => {
  const due = (kind: string, signedOn: string) => outcomeOf('plan.review', { kind, signedOn })

  test('activation plan signed 31.1.2024: 30.4.2024, there is no 31 April', () => {
    expect(due('activation', '2024-01-31')).toEqual({ due: '2024-04-30' })
  })
  test('activation plan signed 15.12.2021: when needed', () => {
    expect(due('activation', '2021-12-15')).toEqual({ due: null })
    expect(due('activation', '2022-05-01')).toEqual({ due: null })
    expect(due('activation', '2022-05-02')).toEqual({ due: '2022-08-02' })
  })
  test('multi-sector plan approved 10.6.2021: six months; 10.6.2022: three', () => {
    expect(due('multiSector', '2021-06-10')).toEqual({ due: '2021-12-10' })
    expect(due('multiSector', '2022-06-10')).toEqual({ due: '2022-09-10' })
  })
  test('multi-sector plan over the change: the earlier of its own day and 2.8.2022', () => {
    expect(due('multiSector', '2022-01-10')).toEqual({ due: '2022-07-10' })
    expect(due('multiSector', '2022-02-02')).toEqual({ due: '2022-08-02' })
    expect(due('multiSector', '2022-02-03')).toEqual({ due: '2022-08-02' })
    expect(due('multiSector', '2022-05-01')).toEqual({ due: '2022-08-02' })
  })
  test('employment plan: three months from 2.5.2022, before not covered', () => {
    expect(due('employment', '2024-11-30')).toEqual({ due: '2025-02-28' })
    expect(due('employment', '2022-05-01')).toBe('law.notCovered')
  })
  test('the pending act of 2026 is not applied; asked to assume, the answer says so', () => {
    const facts = { kind: 'activation', signedOn: '2026-03-20' }
    expect(runRule('plan.review', facts)).not.toHaveProperty('assumption')
    expect(runRule('plan.review', facts, { assume: true })).toMatchObject({
      answer: { due: '2026-06-20' },
      assumption: expect.stringContaining('HE 109/2025'),
    })
  })
})

describe('retention.destroyAfter', () => {
  const destroyed = (record: string, closedOn: string) =>
    outcomeOf('retention.destroyAfter', { record, closedOn })

  test('matter closed 15.5.2024: ten years', () => {
    expect(destroyed('workingAgeServices', '2024-05-15')).toEqual({ after: '2034-05-15' })
  })
  test('the annex of 2024 also applies to what was closed before', () => {
    expect(destroyed('workingAgeServices', '2016-05-15')).toEqual({ after: '2026-05-15' })
  })
  test('log event 1.2.2024: twelve years', () => {
    expect(destroyed('accessLog', '2024-02-01')).toEqual({ after: '2036-02-01' })
  })
  test('joint service ended 31.12.2022: four years; ended 10.5.2018: over when the act came, at once', () => {
    expect(destroyed('jointService', '2022-12-31')).toEqual({ after: '2026-12-31' })
    const over = runRule('retention.destroyAfter', { record: 'jointService', closedOn: '2018-05-10' })
    expect(over).toMatchObject({ answer: { after: '2022-05-10' } })
    expect(over.ok && over.because[1]?.says).toContain('heti')
  })
  test('the other kinds; 29 February ends on 28 February', () => {
    expect(destroyed('employmentService', '2025-03-01')).toEqual({ after: '2029-03-01' })
    expect(destroyed('receipt', '2024-02-29')).toEqual({ after: '2027-02-28' })
    expect(destroyed('copyOfStatement', '2024-03-01')).toEqual({ after: '2029-03-01' })
    expect(destroyed('diary', '2024-03-01')).toBe('facts.invalid')
  })
})
