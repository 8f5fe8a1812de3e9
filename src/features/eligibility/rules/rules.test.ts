import { describe, expect, it } from 'vitest'
import { plainDate } from '../../../kernel/plain-date.ts'
import { assessJoint, assessRehab } from './assess.ts'
import { unemployedSince } from './unemployed-since.ts'

const d = plainDate

describe('unemployment without a break', () => {
  const spans = [
    { status: 'unemployed', from: d('2023-01-01'), to: d('2023-03-31') },
    { status: 'employed', from: d('2023-04-01'), to: d('2023-04-30') },
    { status: 'unemployed', from: d('2023-05-01'), to: d('2023-08-31') },
    { status: 'unemployed', from: d('2023-09-01'), to: null },
  ]
  it('begins after the last other status, over statuses that follow each other', () => {
    expect(unemployedSince(spans, d('2024-01-01'))).toBe('2023-05-01')
    expect(unemployedSince(spans, d('2023-02-01'))).toBe('2023-01-01')
  })
  it('is none while another status holds, or before the first', () => {
    expect(unemployedSince(spans, d('2023-04-15'))).toBeNull()
    expect(unemployedSince(spans, d('2022-12-31'))).toBeNull()
    expect(unemployedSince([], d('2024-01-01'))).toBeNull()
  })
})

describe('joint service', () => {
  const birthDate = d('1990-05-05')
  it('2024: twelve months met by the file alone; nothing is missing', () => {
    const facts = { birthDate, unemployedSince: d('2023-01-01') }
    expect(assessJoint(facts, d('2024-01-01'))).toMatchObject({
      conclusion: 'yes',
      grounds: ['unemployed12Months'],
      missing: [],
      why: { rule: 'joint.entry', cite: '1369/2014 2 §' },
    })
  })
  it('2024: not decided while the days of support are not known; decided when they are', () => {
    const facts = { birthDate, unemployedSince: d('2024-06-01') }
    expect(assessJoint(facts, d('2024-09-01'))).toMatchObject({
      conclusion: 'open',
      missing: ['supportDays'],
    })
    expect(assessJoint({ ...facts, supportDays: 12 }, d('2024-09-01'))).toMatchObject({
      conclusion: 'no',
      missing: [],
    })
  })
  it('2024: without a day of birth the months cannot be judged, the days can', () => {
    const facts = { unemployedSince: d('2020-01-01'), supportDays: 299 }
    expect(assessJoint(facts, d('2024-09-01'))).toMatchObject({ conclusion: 'open', missing: ['birthDate'] })
    expect(assessJoint({ ...facts, supportDays: 300 }, d('2024-09-01'))).toMatchObject({ conclusion: 'yes' })
  })
  it('from 2025 an expert assesses and nothing is missing; before 2015 not covered', () => {
    expect(assessJoint({}, d('2025-01-01'))).toMatchObject({ conclusion: 'expert', missing: [] })
    expect(assessJoint({}, d('2014-12-31'))).toMatchObject({ conclusion: null, refused: 'law.notCovered' })
  })
})

describe('rehabilitative work', () => {
  const on = d('2026-03-02')
  const adult = { birthDate: d('1990-01-01') }
  const young = { birthDate: d('2005-01-01') }
  it('asks the facts of the person’s age', () => {
    expect(assessRehab({ ...adult, hasEmploymentPlan: true }, on).missing).toEqual([
      'supportDays',
      'supportDaysAfterAllowance',
      'socialAssistanceMonths',
    ])
    expect(assessRehab({ ...young, hasEmploymentPlan: true }, on).missing).toEqual([
      'supportDaysLast12Months',
      'allowanceExhausted',
      'socialAssistanceMonths',
    ])
    expect(assessRehab({}, on)).toMatchObject({ conclusion: 'open', missing: ['birthDate'], why: null })
  })
  it('a limit that is met lacks only the plan', () => {
    expect(assessRehab({ ...adult, supportDays: 500 }, on)).toMatchObject({
      conclusion: 'open',
      missing: ['hasEmploymentPlan'],
    })
    expect(assessRehab({ ...adult, supportDays: 500, hasEmploymentPlan: true }, on)).toMatchObject({
      conclusion: 'yes',
      grounds: ['support500'],
    })
  })
  it('a no needs every fact: no plan, or all limits known and unmet', () => {
    expect(assessRehab({ ...adult, hasEmploymentPlan: false }, on)).toMatchObject({ conclusion: 'no' })
    const all = {
      supportDays: 20,
      allowanceExhausted: false,
      socialAssistanceMonths: 2,
      hasEmploymentPlan: true,
    }
    expect(assessRehab({ ...adult, ...all }, on)).toMatchObject({ conclusion: 'no', missing: [] })
  })
})
