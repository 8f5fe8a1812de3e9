import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../kernel/plain-date.ts'
import { valueOn } from '../parameter.ts'
import { rehabWorkPoints } from '../parameters/plan-points.ts'
import { runRule } from '../registry.ts'

/** Act 189/2001, example by example: [the legal situation, rule, facts, what follows]. */
type Example = readonly [situation: string, rule: string, facts: object, expected: unknown]

const outcomeOf = (rule: string, facts: object) => {
  const outcome = runRule(rule, facts)
  return outcome.ok ? outcome.answer : outcome.refusal.code
}
const run = (examples: readonly Example[]) =>
  test.each(examples)('%s', (_, rule, facts, expected) => {
    expect(outcomeOf(rule, facts)).toEqual(expected)
  })
const inScope = (...grounds: string[]) => ({ inScope: grounds.length > 0, grounds })
const daysFrom = (from: string, count: number, every = 1) =>
  Array.from({ length: count }, (_, i) => addDays(plainDate(from), i * every))
const attended = (from: string, count: number, every = 1) =>
  daysFrom(from, count, every).map((date) => ({ date, hours: 4 }))

describe('3 §: whom the act concerns', () => {
  const of24 = { on: '2024-05-10', birthDate: '2000-01-15', hasEmploymentPlan: true }
  const of25 = { on: '2024-05-10', birthDate: '1999-01-15', hasEmploymentPlan: true }
  run([
    [
      '3 §: 24 years, 185 days of support in 12 months, employment plan → in scope',
      'rehab.scope',
      { ...of24, supportDaysLast12Months: 185 },
      inScope('support180In12Months'),
    ],
    [
      '3 §: 24 years, 179 days → not on this ground',
      'rehab.scope',
      { ...of24, supportDaysLast12Months: 179 },
      inScope(),
    ],
    [
      '3 §: 25 years, 185 days, allowance never received to its end → needs 500, not in scope',
      'rehab.scope',
      { ...of25, supportDays: 185, supportDaysLast12Months: 185, allowanceExhausted: false },
      inScope(),
    ],
    [
      '3 §: 25 years, allowance to its end, then 180 days → in scope',
      'rehab.scope',
      { ...of25, supportDays: 180, allowanceExhausted: true, supportDaysAfterAllowance: 180 },
      inScope('support180AfterAllowance'),
    ],
  ])
})

describe('27 §: Kela’s notice', () => {
  run([
    [
      '27 §: met 12.3.2024 → by 30.4.2024',
      'rehab.kelaNotice',
      { metOn: '2024-03-12' },
      { due: '2024-04-30' },
    ],
    [
      '27 §: met 31.12.2024 → by 31.1.2025',
      'rehab.kelaNotice',
      { metOn: '2024-12-31' },
      { due: '2025-01-31' },
    ],
  ])
})

describe('13 §, from 2021 13 b §: days of the week', () => {
  const fine = { codes: [], violations: [] }
  const tooMany = (...weeks: string[]) => ({
    codes: ['week.tooManyDays'],
    violations: weeks.map((week) => ({ code: 'week.tooManyDays', week })),
  })
  run([
    [
      '13 §: five days 22.–28.6.2015 → allowed',
      'rehab.participation',
      { planSignedOn: '2015-06-01', days: attended('2015-06-22', 5) },
      fine,
    ],
    [
      '13 §: five days in August 2015 under a plan of July → too many, four is the most',
      'rehab.participation',
      { planSignedOn: '2015-07-20', days: attended('2015-08-10', 5) },
      tooMany('2015-W33'),
    ],
    [
      '13 §: five days in August 2015 under a plan signed 30.6.2015 → allowed until adapted',
      'rehab.participation',
      { planSignedOn: '2015-06-30', days: attended('2015-08-10', 5) },
      fine,
    ],
    [
      '142/2015: five days 21.–25.12.2015 under the old plan → the last full week that is allowed',
      'rehab.participation',
      { planSignedOn: '2015-06-30', days: attended('2015-12-21', 5) },
      fine,
    ],
    [
      '142/2015: five days 11.–15.1.2016 under the old plan → adapted by 31.12.2015, too many',
      'rehab.participation',
      { planSignedOn: '2015-06-30', days: attended('2016-01-11', 5) },
      tooMany('2016-W02'),
    ],
  ])
})

describe('13 b §: three to twenty-four months', () => {
  const period = (from: string, to: string, situation: string, expected: unknown): Example => [
    situation,
    'rehab.period',
    { from, to },
    expected,
  ]
  const accepted = { ok: true }
  run([
    period(
      '2024-03-01',
      '2024-04-30',
      '13 b §: 1.3.–30.4.2024 → two months → refused',
      'rehab.period.tooShort',
    ),
    period('2024-03-01', '2024-05-31', '13 b §: 1.3.–31.5.2024 → exactly three months → accepted', accepted),
    period(
      '2024-01-01',
      '2025-12-31',
      '13 b §: 1.1.2024–31.12.2025 → exactly 24 months → accepted',
      accepted,
    ),
    period(
      '2024-01-01',
      '2026-01-31',
      '13 b §: 1.1.2024–31.1.2026 → 25 months → refused',
      'rehab.period.tooLong',
    ),
    period(
      '2024-01-01',
      '2026-01-01',
      '13 b §: the last possible day is start + 24 months − 1 day, 1.1.2026 is one more → refused',
      'rehab.period.tooLong',
    ),
    period(
      '2024-01-01',
      '2024-12-31',
      '13 b §: a local limit of twelve months is not the law’s → accepted',
      accepted,
    ),
  ])
})

describe('14 §: days of twelve months', () => {
  const most = attended('2023-06-23', 178, 2)
  const tooMany = (date: string) => ({
    codes: ['year.tooManyDays'],
    violations: [{ code: 'year.tooManyDays', date }],
  })
  const fine = { codes: [], violations: [] }
  run([
    [
      '14 §: 178 attended days in the 12 months to 15.6.2024 → allowed',
      'rehab.participation',
      { planSignedOn: '2023-06-01', days: most },
      fine,
    ],
    [
      '14 §: the 179th in the same window → too many',
      'rehab.participation',
      { planSignedOn: '2023-06-01', days: [...most, { date: '2024-06-15', hours: 4 }] },
      tooMany('2024-06-15'),
    ],
    [
      '14 §: in 2019 the most was 230: 179 days → allowed',
      'rehab.participation',
      { planSignedOn: '2018-12-01', days: attended('2019-01-01', 179, 2) },
      fine,
    ],
  ])

  test('14 §: in 2019 the 230th day of twelve months is allowed and the 231st is too many', () => {
    const fourAWeek = daysFrom('2019-01-07', 360).filter((day) => {
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
      return weekday >= 1 && weekday <= 5
    })
    const planSignedOn = '2015-06-30'
    const codes = (count: number) => {
      const days = fourAWeek.slice(0, count).map((date) => ({ date, hours: 4 }))
      const outcome = runRule('rehab.participation', { planSignedOn, days })
      return outcome.ok ? (outcome.answer as { codes: string[] }).codes : []
    }
    expect(codes(230)).not.toContain('year.tooManyDays')
    expect(codes(231)).toContain('year.tooManyDays')
  })
})

describe('24 §: the state’s compensation', () => {
  const days = (count: number) => ({ days: daysFrom('2024-02-01', count) })
  run([
    ['24 §: 12 attended days → 121,08 €', 'rehab.stateCompensation', days(12), { cents: 12_108 }],
    ['24 §: no attended day (ill, absent) → 0 €', 'rehab.stateCompensation', { days: [] }, { cents: 0 }],
    ['24 §: 4 days × 4 weeks → 161,44 €', 'rehab.stateCompensation', days(16), { cents: 16_144 }],
    [
      '24 §: the most of a year, 178 days → 1 796,02 €',
      'rehab.stateCompensation',
      days(178),
      { cents: 179_602 },
    ],
  ])
})

describe('1290/2002 10:6 §: the expense allowance', () => {
  run([
    [
      '10:6 §: 10 attended days in May 2024 → 90,00 €',
      'rehab.expenseAllowance',
      { days: daysFrom('2024-05-02', 10) },
      { cents: 9_000 },
    ],
    [
      '7:8 §: one day in December 2009 → 8,00 €',
      'rehab.expenseAllowance',
      { days: ['2009-12-15'] },
      { cents: 800 },
    ],
    [
      '10:6 §: one day in January 2010 → 9,00 €',
      'rehab.expenseAllowance',
      { days: ['2010-01-15'] },
      { cents: 900 },
    ],
  ])
})

describe('9 §: review of the activation plan', () => {
  const activation = (signedOn: string) => ({ kind: 'activation', signedOn })
  run([
    [
      '9 §: signed 31.1.2024 → 30.4.2024, there is no 31 April (150/1930 3 §)',
      'plan.review',
      activation('2024-01-31'),
      { due: '2024-04-30' },
    ],
    ['9 §: signed 15.12.2021 → when needed, no day', 'plan.review', activation('2021-12-15'), { due: null }],
  ])
})

describe('9 §: contents when rehabilitative work is in the plan', () => {
  const points = (day: string) => {
    const found = valueOn(rehabWorkPoints, plainDate(day))
    return found.ok ? found.value.filter((point) => point.required).map((point) => point.name) : []
  }
  test('9 §: in a plan of 2022 the day of evaluation and the goal are asked for', () => {
    expect(points('2022-03-01')).toEqual([
      'goal',
      'workAndPlace',
      'daysAndHours',
      'startAndLength',
      'support',
      'otherServices',
      'evaluationBy',
    ])
  })
  test('9 §: in a plan of 2020 there are five points and no goal', () => {
    expect(points('2020-03-01')).toEqual([
      'workAndPlace',
      'daysAndHours',
      'startAndLength',
      'otherServices',
      'evaluationBy',
    ])
  })
  test('702/2020: the change is of 1.1.2021', () => {
    expect(points('2020-12-31')).not.toContain('goal')
    expect(points('2021-01-01')).toContain('goal')
  })
})

describe('practice of S1: the final evaluation', () => {
  run([
    [
      'agreement 1.3.–31.5.2026 → evaluation by 17.5.2026, a Sunday that is not moved',
      'rehab.evaluation',
      { periodEndsOn: '2026-05-31' },
      { by: '2026-05-17' },
    ],
  ])
})
