import { describe, expect, test } from 'vitest'
import { describeParameter, describeRules } from './describe.ts'
import { daysPerWeek } from './parameters/rehab.ts'

const rules = new Map(describeRules().map((rule) => [rule.name, rule]))

describe('the last day that the law data covers', () => {
  test('is known only of the municipal share: the day before general support', () => {
    expect(rules.get('share.labourMarketSupport')?.lastCoveredDay).toBe('2026-04-30')
    const others = [...rules.values()].filter((rule) => rule.name !== 'share.labourMarketSupport')
    expect(others.filter((rule) => rule.lastCoveredDay !== null).map((rule) => rule.name)).toEqual([])
  })
})

describe('what a lawyer has to know of a rule beside its numbers', () => {
  test.each([
    ['rehab.scope', ['HE 109/2025'], 1, 0],
    ['plan.review', ['HE 109/2025'], 1, 0],
    ['share.labourMarketSupport', ['HE 112/2025'], 4, 0],
    ['rehab.participation', [], 1, 0],
    ['interview.initial', [], 1, 0],
    ['log.reply', [], 1, 0],
    ['retention.destroyAfter', [], 1, 0],
    ['decision.checks', [], 1, 0],
    ['employ.obligation', [], 0, 1],
    ['paySubsidy.amount', [], 0, 1],
    ['rehab.period', [], 0, 0],
    ['joint.mapping', [], 0, 0],
    ['deadline.compute', [], 0, 0],
  ])('%s: open by %j, %i readings, %i conflicts', (name, open, readings, conflicts) => {
    const rule = rules.get(name)
    expect(rule?.open.map((law) => law.citation)).toEqual(open)
    expect(rule?.readings).toHaveLength(readings)
    expect(rule?.conflicts).toHaveLength(conflicts)
  })
  test.each([
    ['interview.initial', 'mondayToFriday'],
    ['rehab.participation', 'rolling'],
    ['plan.review', '2022-08-02'],
    ['retention.destroyAfter', 'dayAfter'],
    ['decision.checks', '2027-12-31'],
  ])('%s: the reading taken is %s', (name, taken) => {
    expect(rules.get(name)?.readings.map((reading) => reading.taken)).toEqual([taken])
  })
})

test.each([
  ['rehab.period', ['189/2001 13 §', '189/2001 13 b §']],
  ['joint.mapping', ['1369/2014 3 §', '381/2023 4 §']],
  ['interview.initial', ['916/2012 2:5 §', '380/2023 31 §', '150/1930 5 §']],
  ['rehab.kelaNotice', ['189/2001 27 §']],
  ['decision.appeal', ['434/2003 49 c §', '434/2003 59 §', '13/2003 19 §']],
  ['share.labourMarketSupport', ['1290/2002 14:3 a §']],
])('%s cites each section once: %j', (name, citations) => {
  const cited = rules.get(name)?.citations.filter((citation) => !citation.includes('kirkkolaki'))
  expect(cited).toEqual(citations)
})

test('a version as data: first and last day, value, section, source, who checked it and when', () => {
  expect(describeParameter(daysPerWeek)[1]).toEqual({
    parameter: 'rehab.daysPerWeek',
    version: '189/2001@2015-07-01',
    from: '2015-07-01',
    to: '2020-12-31',
    value: 4,
    unit: 'days in a calendar week',
    citation: '189/2001 13 §',
    source: 'Suomen säädöskokoelma 142/2015',
    checkedOn: '2026-11-22',
    checkedBy: 'Yhteispolku',
  })
  expect(describeParameter(daysPerWeek).at(-1)).toMatchObject({ from: '2021-01-01', to: null })
})
