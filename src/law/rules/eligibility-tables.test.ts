import { describe, expect, test } from 'vitest'
import { runRule } from '../registry.ts'

const outcomeOf = (rule: string, facts: object): unknown => {
  const outcome = runRule(rule, facts)
  return outcome.ok ? outcome.answer : outcome.refusal.code
}
/** What would change the answer: code → the facts that fill its words. */
const otherwiseOf = (rule: string, facts: object): Readonly<Record<string, unknown>> => {
  const outcome = runRule(rule, facts)
  const list = outcome.ok ? (outcome.otherwise ?? []) : []
  return Object.fromEntries(list.map(({ code, facts = {} }) => [code, facts]))
}

describe('rehab.scope: each limit at one less, itself and one more', () => {
  const base = { on: '2024-05-10', hasEmploymentPlan: true }
  const young = { ...base, birthDate: '2000-05-10' }
  const adult = { ...base, birthDate: '1980-05-10' }
  const after = { allowanceExhausted: true }

  test.each<[who: string, facts: object, fact: string, count: number, grounds: string[]]>([
    ['under 25', young, 'supportDaysLast12Months', 0, []],
    ['under 25', young, 'supportDaysLast12Months', 179, []],
    ['under 25', young, 'supportDaysLast12Months', 180, ['support180In12Months']],
    ['under 25', young, 'supportDaysLast12Months', 181, ['support180In12Months']],
    ['under 25', young, 'socialAssistanceMonths', 3, []],
    ['under 25', young, 'socialAssistanceMonths', 4, ['socialAssistance4Months']],
    ['under 25', young, 'socialAssistanceMonths', 5, ['socialAssistance4Months']],
    ['under 25', young, 'supportDays', 500, []],
    ['under 25', young, 'supportDaysAfterAllowance', 500, []],
    ['25 or more', adult, 'supportDays', 499, []],
    ['25 or more', adult, 'supportDays', 500, ['support500']],
    ['25 or more', adult, 'supportDays', 501, ['support500']],
    ['25 or more', adult, 'supportDaysLast12Months', 260, []],
    ['25 or more', adult, 'socialAssistanceMonths', 11, []],
    ['25 or more', adult, 'socialAssistanceMonths', 12, ['socialAssistance12Months']],
    ['25 or more', adult, 'socialAssistanceMonths', 13, ['socialAssistance12Months']],
    ['25, allowance received', { ...adult, ...after }, 'supportDaysAfterAllowance', 179, []],
    [
      '25, allowance received',
      { ...adult, ...after },
      'supportDaysAfterAllowance',
      180,
      ['support180AfterAllowance'],
    ],
    [
      '25, allowance received',
      { ...adult, ...after },
      'supportDaysAfterAllowance',
      181,
      ['support180AfterAllowance'],
    ],
    ['25, allowance not asked', adult, 'supportDaysAfterAllowance', 180, ['support180AfterAllowance']],
    [
      '25, allowance not received',
      { ...adult, allowanceExhausted: false },
      'supportDaysAfterAllowance',
      500,
      [],
    ],
  ])('%s: %o with %s %i → %j', (_, facts, fact, count, grounds) => {
    const expected = { inScope: grounds.length > 0, grounds }
    expect(outcomeOf('rehab.scope', { ...facts, [fact]: count })).toEqual(expected)
  })

  test.each([
    ['the day before the 25th birthday', '2024-05-09', true],
    ['the 25th birthday', '2024-05-10', false],
    ['the day after', '2024-05-11', false],
  ])('the age is that of the day: %s', (_, on, isYoung) => {
    const facts = { on, birthDate: '1999-05-10', hasEmploymentPlan: true, supportDaysLast12Months: 180 }
    expect(outcomeOf('rehab.scope', facts)).toMatchObject({ inScope: isYoung })
  })

  test.each([
    ['2025-02-28', true],
    ['2025-03-01', false],
  ])('born on a leap day, 25 in a common year: under 25 still on %s is %s', (on, isYoung) => {
    const facts = { on, birthDate: '2000-02-29', hasEmploymentPlan: true, supportDaysLast12Months: 180 }
    expect(outcomeOf('rehab.scope', facts)).toMatchObject({ inScope: isYoung })
  })
})

describe('rehab.scope: what would change the answer', () => {
  const base = { on: '2024-05-10', hasEmploymentPlan: true }
  const young = { ...base, birthDate: '2000-06-01' }
  const adult = { ...base, birthDate: '1980-05-10' }
  const scope = (facts: object) => otherwiseOf('rehab.scope', facts)

  test('no employment plan: making it', () => {
    expect(scope({ ...adult, hasEmploymentPlan: false })).toEqual({ employmentPlan: {} })
  })
  test('under 25: days, months and allowance that lack, and the day from which the other limits hold', () => {
    expect(scope({ ...young, supportDaysLast12Months: 150, socialAssistanceMonths: 1 })).toEqual({
      daysIn12Months: { left: 30, limit: 180 },
      allowance: {},
      assistance: { left: 3, limit: 4 },
      adult: { on: '2025-06-01' },
    })
  })
  test('under 25 without a number: all of it lacks', () => {
    expect(scope(young)).toMatchObject({
      daysIn12Months: { left: 180 },
      assistance: { left: 4 },
    })
  })
  test('25 or more: what lacks of each limit', () => {
    const facts = { supportDays: 420, supportDaysAfterAllowance: 100, socialAssistanceMonths: 11 }
    expect(scope({ ...adult, ...facts, allowanceExhausted: true })).toEqual({
      days: { left: 80, limit: 500 },
      daysAfterAllowance: { left: 80, limit: 180 },
      assistance: { left: 1, limit: 12 },
    })
  })
  test('25 or more, allowance not received to its end: that comes first', () => {
    expect(scope({ ...adult, supportDays: 499, allowanceExhausted: false })).toEqual({
      days: { left: 1, limit: 500 },
      allowanceFirst: {},
      assistance: { left: 12, limit: 12 },
    })
  })
  test('in scope: nothing', () => {
    expect(scope({ ...adult, supportDays: 500 })).toEqual({})
  })
  test.each([
    [
      { ...young, supportDaysLast12Months: 180 },
      'Ikä on 23 vuotta, joten sovelletaan alle 25-vuotiaan rajoja: raja täyttyy.',
    ],
    [young, 'Ikä on 23 vuotta, joten sovelletaan alle 25-vuotiaan rajoja: mikään raja ei täyty.'],
    [adult, 'Ikä on 44 vuotta, joten sovelletaan 25 vuotta täyttäneen rajoja: mikään raja ei täyty.'],
    [
      { ...adult, hasEmploymentPlan: false },
      'Edellytys puuttuu: työllistymissuunnitelmaa ei ole tehty eikä haastattelua pidetty.',
    ],
  ])('%o: in words', (facts, says) => {
    expect(runRule('rehab.scope', facts)).toMatchObject({
      because: [{ cite: '189/2001 3 §', says }],
      version: '189/2001@2001-09-01',
    })
  })
  test.each([
    ['2001-08-31', 'law.notCovered'],
    ['2001-09-01', { inScope: true, grounds: ['support500'] }],
    ['2025-12-31', { inScope: true, grounds: ['support500'] }],
    ['2026-01-01', { inScope: true, grounds: ['support500'] }],
  ])('on %s: %o', (on, expected) => {
    expect(outcomeOf('rehab.scope', { ...adult, on, birthDate: '1970-01-01', supportDays: 500 })).toEqual(
      expected,
    )
  })
})

describe('joint.entry: each limit at one less, itself and one more', () => {
  const adult = { birthDate: '1990-01-01' }
  const young = { birthDate: '2001-01-01' }

  test.each<[situation: string, facts: object, grounds: string[]]>([
    ['299 days', { on: '2024-05-10', supportDays: 299 }, []],
    ['300 days', { on: '2024-05-10', supportDays: 300 }, ['supportDays300']],
    ['301 days', { on: '2024-05-10', supportDays: 301 }, ['supportDays300']],
    ['twelve months but one day', { ...adult, on: '2024-04-29', unemployedSince: '2023-05-01' }, []],
    ['twelve months', { ...adult, on: '2024-04-30', unemployedSince: '2023-05-01' }, ['unemployed12Months']],
    [
      'twelve months and a day',
      { ...adult, on: '2024-05-01', unemployedSince: '2023-05-01' },
      ['unemployed12Months'],
    ],
    ['six months but one day, 23 years', { ...young, on: '2024-04-29', unemployedSince: '2023-11-01' }, []],
    [
      'six months, 23 years',
      { ...young, on: '2024-04-30', unemployedSince: '2023-11-01' },
      ['unemployed6MonthsUnder25'],
    ],
    ['six months, 34 years', { ...adult, on: '2024-04-30', unemployedSince: '2023-11-01' }, []],
    [
      'twelve months to the leap day',
      { ...adult, on: '2024-02-29', unemployedSince: '2023-03-01' },
      ['unemployed12Months'],
    ],
    ['to the day before the leap day', { ...adult, on: '2024-02-28', unemployedSince: '2023-03-01' }, []],
    ['the first day of unemployment', { ...adult, on: '2024-02-28', unemployedSince: '2024-02-28' }, []],
    ['unemployed from tomorrow', { ...adult, on: '2024-02-28', unemployedSince: '2024-02-29' }, []],
    ['no fact at all', { on: '2024-05-10' }, []],
  ])('%s → %j', (_, facts, grounds) => {
    expect(outcomeOf('joint.entry', facts)).toEqual({ assess: grounds.length > 0, grounds })
  })

  test.each([
    ['2014-12-31', 'law.notCovered'],
    ['2015-01-01', { assess: true, grounds: ['supportDays300'] }],
    ['2024-12-31', { assess: true, grounds: ['supportDays300'] }],
    ['2025-01-01', { assess: null, grounds: ['expertAssessment'] }],
  ])('300 days on %s: %o', (on, expected) => {
    expect(outcomeOf('joint.entry', { on, supportDays: 300 })).toEqual(expected)
  })
})

describe('joint.entry: what would change the answer', () => {
  const entry = (facts: object) => otherwiseOf('joint.entry', facts)
  test('the days that lack, and that unemployment was not told', () => {
    expect(entry({ on: '2024-05-10', supportDays: 250 })).toEqual({
      supportDays: { left: 50 },
      unemployment: {},
    })
  })
  test('the last day of the twelve months', () => {
    expect(entry({ on: '2024-05-10', birthDate: '1990-01-01', unemployedSince: '2024-01-15' })).toEqual({
      supportDays: { left: 300 },
      unemployedUntil: { metOn: '2025-01-14' },
    })
  })
  test('under 25 the last day of the six', () => {
    expect(entry({ on: '2024-05-10', birthDate: '2001-01-01', unemployedSince: '2024-01-15' })).toMatchObject(
      {
        unemployedUntil: { metOn: '2024-07-14' },
      },
    )
  })
  test.each([
    ['25 the day after', '1999-07-15', '2024-07-14'],
    ['25 on that very day: twelve months', '1999-07-14', '2025-01-14'],
    ['25 the day before: twelve months', '1999-07-13', '2025-01-14'],
  ])('six months full on 14.7.2024, %s', (_, birthDate, metOn) => {
    const facts = { on: '2024-05-10', birthDate, unemployedSince: '2024-01-15' }
    expect(entry(facts)).toMatchObject({ unemployedUntil: { metOn } })
  })
  test('25 before the six months are full: twelve', () => {
    expect(entry({ on: '2024-05-10', birthDate: '1999-06-01', unemployedSince: '2024-01-15' })).toMatchObject(
      {
        unemployedUntil: { metOn: '2025-01-14' },
      },
    )
  })
  test('a ground is met: nothing', () => {
    expect(entry({ on: '2024-05-10', supportDays: 300 })).toEqual({})
  })
  test('from 2025: nothing that numbers could change', () => {
    expect(entry({ on: '2025-05-10', supportDays: 10 })).toEqual({})
  })
})

describe('employ.obligation: ages and days', () => {
  const duty = (birthDate: string, allowanceEndsOn: string): unknown => {
    const found = outcomeOf('employ.obligation', { birthDate, allowanceEndsOn })
    return typeof found === 'string' ? found : (found as { duty: boolean }).duty
  }
  test.each([
    ['57 tomorrow', '1966-06-16', '2023-06-15', false],
    ['57 today', '1966-06-15', '2023-06-15', true],
    ['57 since yesterday', '1966-06-14', '2023-06-15', true],
    ['60 tomorrow', '1963-06-16', '2023-06-15', true],
    ['60 today', '1963-06-15', '2023-06-15', false],
    ['born on the last day of 1949', '1949-12-31', '2013-01-01', false],
    ['born on the first day of 1950, over 60', '1950-01-01', '2013-01-01', false],
    ['the day before the act', '1955-01-01', '2012-12-31', 'law.notCovered'],
    ['the first day of the act', '1955-01-01', '2013-01-01', true],
    ['the last day of eight months', '1965-01-01', '2023-12-31', true],
    ['the first day of "until met"', '1965-01-01', '2024-01-01', true],
    ['the last day of the duty', '1965-01-01', '2024-09-01', true],
    ['the day of repeal', '1965-01-01', '2024-09-02', false],
  ])('%s: born %s, ends %s → %s', (_, birthDate, endsOn, expected) => {
    expect(duty(birthDate, endsOn)).toBe(expected)
  })
  test.each([
    ['2023-12-31', { duty: true, months: 8, noticeBy: '2023-12-17' }],
    ['2024-01-01', { duty: true, until: 'workRequirementMet', noticeBy: '2023-12-18' }],
    ['2024-03-14', { duty: true, until: 'workRequirementMet', noticeBy: '2024-02-29' }],
  ])('the length and the notice, allowance ends %s', (allowanceEndsOn, expected) => {
    expect(outcomeOf('employ.obligation', { birthDate: '1965-01-01', allowanceEndsOn })).toEqual(expected)
  })
  test('too young: the ages are what would change it', () => {
    expect(
      otherwiseOf('employ.obligation', { birthDate: '1980-01-01', allowanceEndsOn: '2024-03-14' }),
    ).toEqual({
      age: { bornFrom: '1950-01-01', minAge: 57, belowAge: 60, months: null },
    })
  })
  test('repealed: nothing would', () => {
    expect(
      otherwiseOf('employ.obligation', { birthDate: '1965-01-01', allowanceEndsOn: '2025-01-01' }),
    ).toEqual({})
  })
})
