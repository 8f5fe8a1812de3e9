import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../kernel/plain-date.ts'
import { runRule } from '../registry.ts'

const outcomeOf = (rule: string, facts: object) => {
  const outcome = runRule(rule, facts)
  return outcome.ok ? outcome.answer : outcome.refusal.code
}

describe('rehab.scope: 189/2001 3 §', () => {
  const base = { on: '2024-05-10', hasEmploymentPlan: true }
  const young = { ...base, birthDate: '1999-05-11' }
  const adult = { ...base, birthDate: '1999-05-10' }
  const scope = (facts: object) => outcomeOf('rehab.scope', facts)
  const yes = (...grounds: string[]) => ({ inScope: true, grounds })
  const no = { inScope: false, grounds: [] }

  test('age 24, 185 support days in twelve months: in scope; 179: not', () => {
    expect(scope({ ...young, supportDaysLast12Months: 185 })).toEqual(yes('support180In12Months'))
    expect(scope({ ...young, supportDaysLast12Months: 179 })).toEqual(no)
  })
  test('age 25 on the day, 185 support days, no earlier allowance: needs 500', () => {
    expect(scope({ ...adult, supportDays: 185, supportDaysLast12Months: 185 })).toEqual(no)
    expect(scope({ ...adult, supportDays: 500 })).toEqual(yes('support500'))
    expect(scope({ ...adult, supportDays: 499 })).toEqual(no)
  })
  test('age 25, allowance ended, then 180 support days: in scope', () => {
    expect(scope({ ...adult, allowanceExhausted: true, supportDaysAfterAllowance: 180 })).toEqual(
      yes('support180AfterAllowance'),
    )
    expect(scope({ ...adult, allowanceExhausted: false, supportDaysAfterAllowance: 180 })).toEqual(no)
    expect(scope({ ...adult, allowanceExhausted: true })).toEqual(no)
  })
  test('the allowance received to its end is a ground of its own under 25', () => {
    expect(scope({ ...young, allowanceExhausted: true })).toEqual(yes('allowanceExhausted'))
  })
  test('social assistance: four months under 25, twelve from 25', () => {
    expect(scope({ ...young, socialAssistanceMonths: 4 })).toEqual(yes('socialAssistance4Months'))
    expect(scope({ ...adult, socialAssistanceMonths: 11 })).toEqual(no)
    expect(scope({ ...adult, socialAssistanceMonths: 12 })).toEqual(yes('socialAssistance12Months'))
  })
  test('several grounds are told in the order of the law', () => {
    const facts = { supportDaysLast12Months: 200, allowanceExhausted: true, socialAssistanceMonths: 9 }
    expect(scope({ ...young, ...facts })).toEqual(
      yes('support180In12Months', 'allowanceExhausted', 'socialAssistance4Months'),
    )
  })
  test('without an employment plan or interview nobody is in scope', () => {
    expect(scope({ ...young, hasEmploymentPlan: false, socialAssistanceMonths: 9 })).toEqual(no)
  })
  test('2026: the known act runs on, the bill is a draft', () => {
    expect(scope({ ...adult, on: '2026-06-01', supportDays: 500 })).toEqual(yes('support500'))
  })
  test('before 1.9.2001 there was no act', () => {
    expect(scope({ ...adult, on: '2001-08-31' })).toBe('law.notCovered')
  })
})

describe('rehab.period: 3–24 months at a time', () => {
  const period = (from: string, to: string) => outcomeOf('rehab.period', { from, to })

  test.each([
    ['2024-03-01', '2024-04-30', 'rehab.period.tooShort'],
    ['2024-03-01', '2024-05-30', 'rehab.period.tooShort'],
    ['2024-03-01', '2024-05-31', { ok: true }],
    ['2024-01-01', '2025-12-31', { ok: true }],
    ['2024-01-01', '2026-01-01', 'rehab.period.tooLong'],
    ['2024-01-01', '2026-01-31', 'rehab.period.tooLong'],
    ['2023-11-30', '2024-02-28', { ok: true }],
    ['2024-03-01', '2024-02-01', 'facts.invalid'],
    ['2001-08-31', '2002-02-01', 'law.notCovered'],
  ])('%s–%s', (from, to, expected) => {
    expect(period(from, to)).toEqual(expected)
  })

  test('the refusal cites the section of its time and says the last possible day', () => {
    expect(runRule('rehab.period', { from: '2024-01-01', to: '2026-01-31' })).toMatchObject({
      refusal: { citation: '189/2001 13 b §', says: expect.stringContaining('31.12.2025') },
    })
    expect(runRule('rehab.period', { from: '2019-01-01', to: '2019-01-31' })).toMatchObject({
      refusal: { citation: '189/2001 13 §' },
    })
  })
})

describe('rehab.participation', () => {
  const days = (from: string, count: number, every = 1, hours = 4) =>
    Array.from({ length: count }, (_, i) => ({ date: addDays(plainDate(from), i * every), hours }))
  const check = (planSignedOn: string, list: object[]) =>
    outcomeOf('rehab.participation', { planSignedOn, days: list })
  const fine = { codes: [], violations: [] }
  const fullWeek = (week: string) => ({
    codes: ['week.tooManyDays'],
    violations: [{ code: 'week.tooManyDays', week }],
  })

  test('five days in the week 22.–28.6.2015 were allowed', () => {
    expect(check('2015-05-01', days('2015-06-22', 5))).toEqual(fine)
  })
  test('five days in August 2015: under a new plan too many, under a plan signed before 1.7.2015 allowed', () => {
    expect(check('2015-07-01', days('2015-08-17', 5))).toEqual(fullWeek('2015-W34'))
    expect(check('2015-06-30', days('2015-08-17', 5))).toEqual(fine)
  })
  test('old plans had to be adapted by 31.12.2015', () => {
    expect(check('2015-06-30', days('2016-01-04', 5))).toEqual(fullWeek('2016-W01'))
    expect(check('2015-06-30', days('2015-12-28', 4))).toEqual(fine)
    expect(check('2015-06-30', days('2015-12-28', 5))).toEqual(fullWeek('2015-W53'))
  })
  test('a week is told once, however many days are too many', () => {
    expect(check('2024-01-01', days('2024-02-05', 7))).toEqual(fullWeek('2024-W06'))
  })
  test('under four hours and over eight', () => {
    expect(
      check('2024-01-01', [
        { date: '2024-02-05', hours: 3.5 },
        { date: '2024-02-06', hours: 4 },
        { date: '2024-02-07', hours: 8 },
        { date: '2024-02-08', hours: 8.5 },
      ]),
    ).toEqual({
      codes: ['day.tooFewHours', 'day.tooManyHours'],
      violations: [
        { code: 'day.tooFewHours', date: '2024-02-05' },
        { code: 'day.tooManyHours', date: '2024-02-08' },
      ],
    })
  })
  test('two marks of one day are one day with both hours', () => {
    const twice = [...days('2024-02-05', 4, 1, 2), ...days('2024-02-05', 4, 1, 2)]
    expect(check('2024-01-01', twice)).toEqual(fine)
  })
  test('178 days in the twelve months to 15.6.2024 are allowed, the 179th is not; in 2019 it was 230', () => {
    const upTo178 = days('2023-06-23', 178, 2)
    expect(check('2023-06-01', upTo178)).toEqual(fine)
    expect(check('2023-06-01', [...upTo178, { date: '2024-06-15', hours: 4 }])).toEqual({
      codes: ['year.tooManyDays'],
      violations: [{ code: 'year.tooManyDays', date: '2024-06-15' }],
    })
    const in2019 = [...days('2018-06-23', 178, 2), { date: '2019-06-15', hours: 4 }]
    expect(check('2018-06-01', in2019)).toEqual(fine)
  })
  test('the window rolls: a day twelve months back no longer counts', () => {
    const year = days('2022-07-01', 178, 2)
    expect(check('2022-06-01', [...year, { date: '2023-07-01', hours: 4 }])).toEqual(fine)
    expect(check('2022-06-01', [...year, { date: '2023-06-30', hours: 4 }])).toMatchObject({
      codes: ['year.tooManyDays'],
    })
  })
  test('no days, no violations', () => {
    expect(check('2024-01-01', [])).toEqual(fine)
  })
})

test('rehab.evaluation: two weeks before the end, cited as local practice', () => {
  expect(runRule('rehab.evaluation', { periodEndsOn: '2024-05-31' })).toMatchObject({
    answer: { by: '2024-05-17' },
    because: [{ cite: 'Paikallinen käytäntö (S1)' }],
  })
})
