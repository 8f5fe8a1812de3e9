import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { evaluationDue, mappingDue, reviewDue } from './due.ts'

describe('the day by which the multi-sector plan is made (381/2023 4 §)', () => {
  it.each([
    ['2026-10-13', '2027-01-13', 3],
    ['2026-01-31', '2026-04-30', 3],
    ['2025-11-30', '2026-02-28', 3],
    ['2023-11-30', '2024-02-29', 3],
  ])('started %s: %s, %i months', (startedOn, dueOn, months) => {
    const due = mappingDue(plainDate(startedOn))
    expect(due?.dueOn).toBe(dueOn)
    expect(due?.why.facts).toMatchObject({ startedOn, dueOn, months })
  })

  it('carries rule, section and version', () => {
    const due = mappingDue(plainDate('2026-10-13'))
    expect(due?.why).toMatchObject({
      rule: 'joint.mapping',
      cite: '381/2023 4 §',
      version: '381/2023@2025-01-01',
    })
    expect(due?.why.facts.days).toBe(92)
  })

  it('is none before the joint service had a law', () => {
    expect(mappingDue(plainDate('2014-12-31'))).toBeNull()
  })
})

describe('the day of a plan’s review', () => {
  it('of a plan signed on the last day of January is the last of April', () => {
    expect(reviewDue('multiSector', plainDate('2026-01-31'))?.dueOn).toBe('2026-04-30')
  })

  it('was every six months before 2.5.2022', () => {
    const due = reviewDue('multiSector', plainDate('2021-06-10'))
    expect(due?.dueOn).toBe('2021-12-10')
    expect(due?.why.facts).toMatchObject({ months: 6, signedOn: '2021-06-10' })
  })

  it('is none for an activation plan of the time "when needed"', () => {
    expect(reviewDue('activation', plainDate('2020-03-01'))).toBeNull()
  })
})

describe('the day of a period’s evaluation', () => {
  it('is two weeks before its end, as a practice and not as law', () => {
    const due = evaluationDue(plainDate('2027-01-31'))
    expect(due?.dueOn).toBe('2027-01-17')
    expect(due?.why.rule).toBe('rehab.evaluation')
    expect(due?.why.facts).toMatchObject({ periodEndsOn: '2027-01-31', dueOn: '2027-01-17' })
  })
})
