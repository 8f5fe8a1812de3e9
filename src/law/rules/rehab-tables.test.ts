import { describe, expect, test } from 'vitest'
import { addDays, type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { runRule } from '../registry.ts'

const outcomeOf = (rule: string, facts: object): unknown => {
  const outcome = runRule(rule, facts)
  return outcome.ok ? outcome.answer : outcome.refusal.code
}

describe('rehab.period: the last day too short, the first and last allowed, the first too long', () => {
  test.each([
    ['from the first of a month', '2024-03-01', '2024-05-30', '2024-05-31', '2026-02-28', '2026-03-01'],
    ['over a leap day', '2023-12-01', '2024-02-28', '2024-02-29', '2025-11-30', '2025-12-01'],
    ['to a common February', '2024-12-01', '2025-02-27', '2025-02-28', '2026-11-30', '2026-12-01'],
    ['from the middle of a month', '2024-03-15', '2024-06-13', '2024-06-14', '2026-03-14', '2026-03-15'],
    ['from the 31st', '2024-01-31', '2024-04-28', '2024-04-29', '2026-01-30', '2026-01-31'],
    ['from the 30th of November', '2024-11-30', '2025-02-26', '2025-02-27', '2026-11-29', '2026-11-30'],
    ['from a leap day', '2024-02-29', '2024-05-27', '2024-05-28', '2026-02-27', '2026-02-28'],
    ['under 13 §', '2015-07-01', '2015-09-29', '2015-09-30', '2017-06-30', '2017-07-01'],
    ['from the first day of the act', '2001-09-01', '2001-11-29', '2001-11-30', '2003-08-31', '2003-09-01'],
    ['over the change of 2021', '2020-12-31', '2021-03-29', '2021-03-30', '2022-12-30', '2022-12-31'],
    ['from the first day of 13 b §', '2021-01-01', '2021-03-30', '2021-03-31', '2022-12-31', '2023-01-01'],
  ])('%s: %s–%s / %s … %s / %s', (_, from, tooShort, shortest, longest, tooLong) => {
    expect(outcomeOf('rehab.period', { from, to: tooShort })).toBe('rehab.period.tooShort')
    expect(outcomeOf('rehab.period', { from, to: shortest })).toEqual({ ok: true })
    expect(outcomeOf('rehab.period', { from, to: longest })).toEqual({ ok: true })
    expect(outcomeOf('rehab.period', { from, to: tooLong })).toBe('rehab.period.tooLong')
  })

  test('too short: says the first day on which it may end', () => {
    expect(runRule('rehab.period', { from: '2024-03-01', to: '2024-04-30' })).toMatchObject({
      refusal: {
        says: 'Jakso on lyhyempi kuin 3 kuukautta: 1.3.2024 alkava jatkuu vähintään 31.5.2024 asti.',
        citation: '189/2001 13 b §',
        version: '189/2001@2021-01-01',
        facts: { from: '2024-03-01', to: '2024-04-30', months: 3, earliestEnd: '2024-05-31' },
      },
    })
  })
  test('too long: says the last day on which it may end', () => {
    expect(runRule('rehab.period', { from: '2019-01-01', to: '2021-01-31' })).toMatchObject({
      refusal: {
        says: 'Jakso on pidempi kuin 24 kuukautta: 1.1.2019 alkava päättyy viimeistään 31.12.2020.',
        citation: '189/2001 13 §',
        version: '189/2001@2001-09-01',
        facts: { from: '2019-01-01', to: '2021-01-31', months: 24, latestEnd: '2020-12-31' },
      },
    })
  })
  test('allowed: between which days it may end', () => {
    expect(runRule('rehab.period', { from: '2024-03-01', to: '2024-12-31' })).toMatchObject({
      because: [{ cite: '189/2001 13 b §', says: 'Jakso on 3–24 kuukauden mittainen.' }],
      otherwise: [
        { code: 'end', facts: { earliestEnd: '2024-05-31', latestEnd: '2026-02-28', min: 3, max: 24 } },
      ],
    })
  })
})

describe('rehab.participation: hours of a day', () => {
  test.each([
    [0, ['day.tooFewHours']],
    [3.99, ['day.tooFewHours']],
    [4, []],
    [4.01, []],
    [7.99, []],
    [8, []],
    [8.01, ['day.tooManyHours']],
    [24, ['day.tooManyHours']],
  ])('%d hours: %j', (hours, codes) => {
    const facts = { planSignedOn: '2024-01-01', days: [{ date: '2024-02-05', hours }] }
    expect(outcomeOf('rehab.participation', facts)).toMatchObject({ codes })
  })
  test.each([
    ['two marks that together are enough', [1.5, 2.5], []],
    ['two marks that together are too few', [1.5, 2], ['day.tooFewHours']],
    ['two marks that together are too many', [4, 4.5], ['day.tooManyHours']],
  ])('%s', (_, hours, codes) => {
    const days = hours.map((count) => ({ date: '2024-02-05', hours: count }))
    expect(outcomeOf('rehab.participation', { planSignedOn: '2024-01-01', days })).toMatchObject({ codes })
  })
})

describe('rehab.participation: days of a week', () => {
  const week = (monday: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({ date: addDays(plainDate(monday), i), hours: 4 }))

  test.each([
    ['the law of 2001', '2001-09-01', '2010-03-01', 5, []],
    ['the law of 2001', '2001-09-01', '2010-03-01', 6, ['week.tooManyDays']],
    ['the week of the change, old plan', '2015-06-30', '2015-06-29', 5, []],
    ['the law of 2015', '2015-07-01', '2015-07-06', 4, []],
    ['the law of 2015', '2015-07-01', '2015-07-06', 5, ['week.tooManyDays']],
    ['an old plan in the time of adapting', '2015-06-30', '2015-07-06', 5, []],
    ['an old plan in the time of adapting', '2015-06-30', '2015-07-06', 6, ['week.tooManyDays']],
    ['an old plan after it', '2015-06-30', '2016-01-04', 4, []],
    ['an old plan after it', '2015-06-30', '2016-01-04', 5, ['week.tooManyDays']],
    ['the law of 2021', '2021-01-01', '2021-01-04', 4, []],
    ['the law of 2021', '2021-01-01', '2021-01-04', 5, ['week.tooManyDays']],
  ])('%s: plan of %s, week from %s, %i days: %j', (_, planSignedOn, monday, count, codes) => {
    expect(outcomeOf('rehab.participation', { planSignedOn, days: week(monday, count) })).toMatchObject({
      codes,
    })
  })

  test.each([
    ['a week over the turn of the year', '2024-12-30', '2025-W01'],
    ['the 53rd week', '2020-12-28', '2020-W53'],
    ['the first week', '2024-01-01', '2024-W01'],
    ['a week over the leap day', '2024-02-26', '2024-W09'],
  ])('%s is named by ISO: %s is %s', (_, monday, name) => {
    const facts = { planSignedOn: '2015-07-01', days: week(monday, 5) }
    expect(outcomeOf('rehab.participation', facts)).toMatchObject({ violations: [{ week: name }] })
  })

  test('four days at the end of one week and four at the start of the next are two weeks', () => {
    const days = [...week('2024-02-08', 4), ...week('2024-02-12', 4)]
    expect(outcomeOf('rehab.participation', { planSignedOn: '2024-01-01', days })).toMatchObject({
      codes: [],
    })
  })
  test('the order in which days are listed does not matter', () => {
    const days = week('2024-02-05', 5)
    const facts = { planSignedOn: '2024-01-01', days }
    expect(outcomeOf('rehab.participation', { ...facts, days: days.toReversed() })).toEqual(
      outcomeOf('rehab.participation', facts),
    )
  })
  test('each week that is too full is told once, in order', () => {
    const days = [...week('2024-02-12', 6), ...week('2024-02-05', 5)]
    expect(outcomeOf('rehab.participation', { planSignedOn: '2024-01-01', days })).toEqual({
      codes: ['week.tooManyDays'],
      violations: [
        { code: 'week.tooManyDays', week: '2024-W06' },
        { code: 'week.tooManyDays', week: '2024-W07' },
      ],
    })
  })
})

describe('rehab.participation: days of twelve months', () => {
  /** Every second day, so that no week is too full. */
  const every2nd = (first: string, count: number) =>
    Array.from({ length: count }, (_, i) => ({ date: addDays(plainDate(first), 2 * i), hours: 4 }))
  const codes = (days: readonly { date: PlainDate; hours: number }[]) =>
    outcomeOf('rehab.participation', { planSignedOn: '2020-01-01', days })

  test.each([
    [177, []],
    [178, []],
    [179, ['year.tooManyDays']],
    [180, ['year.tooManyDays']],
  ])('%i days in 2023: %j', (count, expected) => {
    expect(codes(every2nd('2023-01-02', count))).toMatchObject({ codes: expected })
  })
  test('each day too many is told', () => {
    expect(codes(every2nd('2023-01-02', 180))).toMatchObject({
      violations: [
        { code: 'year.tooManyDays', date: '2023-12-24' },
        { code: 'year.tooManyDays', date: '2023-12-26' },
      ],
    })
  })
  test('the limit is that of the day: 180 days to the end of 2020 are allowed, on 2.1.2021 they are too many', () => {
    const days = every2nd('2020-01-09', 179)
    expect(days.at(-1)?.date).toBe('2020-12-30')
    expect(codes(days)).toMatchObject({ codes: [] })
    expect(codes([...days, { date: plainDate('2021-01-02'), hours: 4 }])).toMatchObject({
      violations: [{ code: 'year.tooManyDays', date: '2021-01-02' }],
    })
  })
})

describe('rehab.participation: reasons and coverage', () => {
  test.each([
    ['2015-06-22', 5, 230, '189/2001 13 §'],
    ['2015-07-06', 4, 230, '189/2001 13 §'],
    ['2021-01-04', 4, 178, '189/2001 13 b §'],
  ])('the law of the last day, %s: %i days a week, %i a year', (date, week, year, cite) => {
    const facts = { planSignedOn: '2015-01-01', days: [{ date, hours: 4 }] }
    expect(runRule('rehab.participation', facts)).toMatchObject({
      because: [
        { cite, says: `Kalenteriviikossa saa olla enintään ${week} osallistumispäivää.` },
        { says: 'Päivässä on oltava 4–8 tuntia.' },
        { cite: '189/2001 14 §', says: `Kahdentoista kuukauden aikana saa olla enintään ${year} päivää.` },
      ],
    })
  })
  test.each([
    ['a plan before the act', '2001-08-31', '2001-09-03', 'law.notCovered'],
    ['a day before the act', '2001-09-01', '2001-08-31', 'law.notCovered'],
    ['the first day', '2001-09-01', '2001-09-01', { codes: [], violations: [] }],
  ])('%s', (_, planSignedOn, date, expected) => {
    expect(outcomeOf('rehab.participation', { planSignedOn, days: [{ date, hours: 4 }] })).toEqual(expected)
  })
})

describe('money of a day: last day of each rate and first of the next', () => {
  test.each([
    ['2001-08-31', 'law.notCovered', 'law.notCovered'],
    ['2001-09-01', 505, 1_009],
    ['2001-12-31', 505, 1_009],
    ['2002-01-01', 505, 1_009],
    ['2002-12-31', 505, 1_009],
    ['2003-01-01', 700, 1_009],
    ['2003-12-31', 700, 1_009],
    ['2004-01-01', 800, 1_009],
    ['2009-12-31', 800, 1_009],
    ['2010-01-01', 900, 1_009],
    ['2012-12-31', 900, 1_009],
    ['2013-01-01', 900, 1_009],
    ['2026-11-25', 900, 1_009],
  ])('%s: allowance %s, compensation %s cents', (date, allowance, compensation) => {
    const expected = (amount: number | string) => (typeof amount === 'string' ? amount : { cents: amount })
    expect(outcomeOf('rehab.expenseAllowance', { days: [date] })).toEqual(expected(allowance))
    expect(outcomeOf('rehab.stateCompensation', { days: [date] })).toEqual(expected(compensation))
  })
  test('a list over a change tells each rate with its days', () => {
    const days = ['2010-01-02', '2009-12-31', '2009-12-30', '2010-01-02']
    expect(runRule('rehab.expenseAllowance', { days })).toMatchObject({
      answer: { cents: 2_500 },
      because: [
        { cite: '1290/2002 7:8 §', says: 'Kulukorvaus on 8,00 euroa päivältä; päiviä on 2.' },
        { cite: '1290/2002 10:6 §', says: 'Kulukorvaus on 9,00 euroa päivältä; päiviä on 1.' },
      ],
    })
  })
  test('no days: the rate of today is told with none', () => {
    expect(runRule('rehab.stateCompensation', { days: [] })).toMatchObject({
      answer: { cents: 0 },
      because: [{ cite: '189/2001 24 §', says: 'Valtion korvaus on 10,09 euroa päivältä; päiviä on 0.' }],
    })
  })
  test('one day that the law does not cover refuses the whole list', () => {
    expect(outcomeOf('rehab.stateCompensation', { days: ['2001-08-31', '2024-01-01'] })).toBe(
      'law.notCovered',
    )
  })
})
