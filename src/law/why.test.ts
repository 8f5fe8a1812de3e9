import { expect, test } from 'vitest'
import { runRule } from './registry.ts'
import { toWhy } from './why.ts'

const whyOf = (rule: string, facts: object) => {
  const outcome = runRule(rule, facts)
  if (!outcome.ok) throw new Error(outcome.refusal.says)
  return toWhy(rule, outcome, facts)
}

test('why: rule, section, version, day of check, and the facts and results that fill the sentence', () => {
  expect(whyOf('joint.mapping', { startedOn: '2024-02-12' })).toEqual({
    rule: 'joint.mapping',
    cite: '1369/2014 3 §',
    version: '1369/2014@2015-01-01',
    facts: { mappingMonths: 3, startedOn: '2024-02-12', planDue: '2024-05-12' },
    checkedOn: '2026-11-22',
  })
})

test('why: several sections are told once each; nested facts get dotted names, lists their length', () => {
  expect(whyOf('deadline.compute', { from: '2025-05-21', add: { days: 30 } })).toMatchObject({
    cite: '150/1930 2–4 §, 150/1930 5 §',
    facts: { from: '2025-05-21', 'add.days': 30, due: '2025-06-23' },
  })
  const facts = { planSignedOn: '2024-01-01', days: [{ date: '2024-02-05', hours: 3 }] }
  expect(whyOf('rehab.participation', facts).facts).toEqual({
    daysPerWeek: 4,
    'hoursPerDay.min': 4,
    'hoursPerDay.max': 8,
    daysPerYear: 178,
    yearWindow: 'rolling',
    planSignedOn: '2024-01-01',
    'days.count': 1,
    codes: ['day.tooFewHours'],
    'violations.count': 1,
  })
})

test('why: no day of check where the data was only taken from notes', () => {
  expect(whyOf('decision.appeal', { sentOn: '2025-08-01', method: 'letter' })).not.toHaveProperty('checkedOn')
})
