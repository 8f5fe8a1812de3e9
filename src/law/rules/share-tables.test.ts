import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../kernel/plain-date.ts'
import { runRule } from '../registry.ts'

interface Paid {
  readonly date: string
  readonly amountCents: number
  readonly service?: boolean
}
const paid = (from: string, count: number, amountCents = 1_000): Paid[] =>
  Array.from({ length: count }, (_, i) => ({ date: addDays(plainDate(from), i), amountCents }))
const period = (from: string, days: readonly Paid[], to: string = addDays(plainDate(from), 27)) => ({
  from,
  to,
  days,
})
const run = (countBefore: number, periods: readonly object[], more: object = {}, assume = false) =>
  runRule('share.labourMarketSupport', { countBefore, periods, ...more }, { assume })
const share = (...asked: Parameters<typeof run>): unknown => {
  const outcome = run(...asked)
  return outcome.ok ? outcome.answer : outcome.refusal.code
}
/** Each step as `days × percent`, in order: `11×10 10×20`. */
const steps = (...asked: Parameters<typeof run>): string => {
  const found = share(...asked) as { steps?: readonly { days: number; percent: number }[] }
  return (found.steps ?? []).map(({ days, percent }) => `${days}×${percent}`).join(' ')
}

describe('2025–: a month of 20 days that meets each limit', () => {
  test.each([
    [0, '20×0'],
    [79, '20×0'],
    [80, '20×0'],
    [81, '19×0 1×10'],
    [99, '1×0 19×10'],
    [100, '20×10'],
    [180, '20×10'],
    [181, '19×10 1×20'],
    [199, '1×10 19×20'],
    [200, '20×20'],
    [281, '19×20 1×30'],
    [300, '20×30'],
    [381, '19×30 1×40'],
    [400, '20×40'],
    [681, '19×40 1×50'],
    [699, '1×40 19×50'],
    [700, '20×50'],
    [100_000, '20×50'],
  ])('%i days before: %s', (countBefore, expected) => {
    expect(steps(countBefore, [period('2025-02-03', paid('2025-02-03', 20))])).toBe(expected)
  })

  test('a long list goes through every step', () => {
    const days = paid('2025-01-01', 365)
    expect(steps(90, [period('2025-01-01', days, '2025-12-31')])).toBe('10×0 100×10 100×20 100×30 55×40')
  })

  test.each([
    ['the day itself is free', '2025-02-05', '3×0 17×20'],
    ['before the period: nothing is', '2025-02-02', '20×20'],
    ['the last day of the list', '2025-02-22', '20×0'],
    ['long after', '2027-03-09', '20×0'],
  ])('integration to %s', (_, integrationExemptUntil, expected) => {
    const month = period('2025-02-03', paid('2025-02-03', 20))
    expect(steps(250, [month], { integrationExemptUntil })).toBe(expected)
  })

  test('free days have no number and do not move the count', () => {
    const month = period('2025-02-03', paid('2025-02-03', 4))
    expect(share(198, [month], { integrationExemptUntil: '2025-02-04' })).toMatchObject({
      countAfter: 200,
      steps: [
        { percent: 0, days: 2, firstNumber: null, lastNumber: null },
        { percent: 10, days: 2, firstNumber: 199, lastNumber: 200 },
      ],
    })
  })

  test('free days of nought per cent are told apart from counted ones', () => {
    const month = period('2025-02-03', paid('2025-02-03', 4))
    expect(share(10, [month], { integrationExemptUntil: '2025-02-04' })).toMatchObject({
      municipalCents: 0,
      countAfter: 12,
      steps: [
        { percent: 0, firstNumber: null },
        { percent: 0, firstNumber: 11, lastNumber: 12 },
      ],
    })
  })

  test('one step goes on over two periods', () => {
    const periods = [period('2025-02-03', paid('2025-02-03', 5)), period('2025-03-03', paid('2025-03-03', 5))]
    expect(share(110, periods)).toMatchObject({
      steps: [{ from: '2025-02-03', to: '2025-03-07', days: 10, firstNumber: 111, lastNumber: 120 }],
    })
  })

  test('a period without days is no hindrance', () => {
    const periods = [period('2025-02-03', []), period('2025-03-03', paid('2025-03-03', 5))]
    expect(steps(110, periods)).toBe('5×10')
  })
})

describe('2015–2024: the payment period in which a limit is reached', () => {
  const three = (year: number) => [
    period(`${year}-02-01`, paid(`${year}-02-01`, 20)),
    period(`${year}-03-01`, paid(`${year}-03-01`, 20)),
    period(`${year}-04-01`, paid(`${year}-04-01`, 20)),
  ]
  test.each([
    [239, '60×0'],
    [259, '60×0'],
    [260, '40×0 20×50'],
    [279, '40×0 20×50'],
    [280, '20×0 40×50'],
    [299, '20×0 40×50'],
    [300, '60×50'],
    [301, '60×50'],
    [939, '60×50'],
    [960, '40×50 20×70'],
    [980, '20×50 40×70'],
    [999, '20×50 40×70'],
    [1_000, '60×70'],
  ])('%i days before three periods of 20: %s', (countBefore, expected) => {
    expect(steps(countBefore, three(2020))).toBe(expected)
  })

  test.each([
    [439, '60×0'],
    [460, '40×0 20×50'],
    [480, '20×0 40×50'],
    [499, '20×0 40×50'],
    [500, '60×50'],
    [5_000, '60×50'],
  ])('2006–2014, %i days before: %s', (countBefore, expected) => {
    expect(steps(countBefore, three(2010))).toBe(expected)
  })

  test.each([
    ['service days first', [true, true, false, false], '2×0 2×50', 402],
    ['service days last', [false, false, true, true], '2×50 2×0', 402],
    ['every other', [true, false, true, false], '1×0 1×50 1×0 1×50', 402],
    ['only service days', [true, true, true, true], '4×0', 400],
    ['none', [false, false, false, false], '4×50', 404],
  ])('%s', (_, services, expected, countAfter) => {
    const days = paid('2024-02-05', 4).map((day, i) => ({ ...day, service: services[i] ?? false }))
    expect(steps(400, [period('2024-02-05', days)])).toBe(expected)
    expect(share(400, [period('2024-02-05', days)])).toMatchObject({ countAfter })
  })
})

describe('the turn from one law to the next, each day by the law of its day', () => {
  test.each([
    ['2014 → 2015, between 300 and 500 days', 350, '2014-12-30', '2×0 2×50'],
    ['2014 → 2015, over 500 days: 50 % by both', 600, '2014-12-30', '4×50'],
    ['2014 → 2015, over 1 000 days', 1_100, '2014-12-30', '2×50 2×70'],
    ['2024 → 2025, under 300 days: steps begin', 150, '2024-12-30', '2×0 2×10'],
    ['2024 → 2025, over 300 days: lower', 350, '2024-12-30', '2×50 2×30'],
    ['2024 → 2025, over 1 000 days: lower', 1_100, '2024-12-30', '2×70 2×50'],
  ])('%s', (_, countBefore, from, expected) => {
    expect(steps(countBefore, [period(from, paid(from, 4))])).toBe(expected)
  })
  test('both laws are told', () => {
    const outcome = run(350, [period('2024-12-30', paid('2024-12-30', 4))])
    expect(outcome).toMatchObject({ version: '1290/2002@2025-01-01' })
    expect(outcome.ok && outcome.because.map((because) => because.says)).toEqual([
      '1.1.2015 alkaen kunta maksaa 50 % 300 päivän jälkeen, 70 % 1000 päivän jälkeen, seuraavasta maksukaudesta lukien.',
      '1.1.2025 alkaen kunta maksaa 10 % 100 päivän jälkeen, 20 % 200 päivän jälkeen, 30 % 300 päivän jälkeen, 40 % 400 päivän jälkeen, 50 % 700 päivän jälkeen, päivästä lukien.',
    ])
  })
  test.each([
    ['2005-12-31', 'law.notCovered'],
    ['2006-01-01', { municipalCents: 500 }],
    ['2026-04-30', { municipalCents: 500 }],
    ['2026-05-01', 'law.notCovered'],
  ])('700 days before, a day on %s', (date, expected) => {
    const found = share(700, [period(date, paid(date, 1))])
    if (typeof expected === 'string') expect(found).toBe(expected)
    else expect(found).toMatchObject(expected)
  })
})

describe('from 1.5.2026, asked to assume', () => {
  const over = period('2026-04-29', paid('2026-04-29', 4))
  test('the days before are by the law, those after on the assumption, together in one step', () => {
    expect(steps(500, [over], {}, true)).toBe('4×40')
    expect(run(500, [over], {}, true)).toMatchObject({
      version: '1290/2002@2025-01-01',
      assumption:
        'Laki on avoinna 1.5.2026 alkaen: kuntien osuutta yleistuesta (HE 112/2025) ei tunneta. Oletus: sovelletaan versiota 1290/2002@2025-01-01.',
    })
  })
  test('the law is told once', () => {
    const outcome = run(500, [over], {}, true)
    expect(outcome.ok && outcome.because).toHaveLength(1)
  })
  test('not asked: the first day that is not covered is named', () => {
    expect(run(500, [over])).toMatchObject({ refusal: { facts: { day: '2026-05-01' } } })
  })
})

describe('what would change the answer: the next step', () => {
  test.each([
    ['2025-02-03', 0, { left: 80, percent: 10 }],
    ['2025-02-03', 79, { left: 1, percent: 10 }],
    ['2025-02-03', 80, { left: 100, percent: 20 }],
    ['2025-02-03', 400, { left: 280, percent: 50 }],
    ['2020-02-03', 100, { left: 180, percent: 50 }],
    ['2020-02-03', 280, { left: 700, percent: 70 }],
    ['2010-02-01', 100, { left: 380, percent: 50 }],
  ])('20 days from %s after %i', (from, countBefore, facts) => {
    const outcome = run(countBefore, [period(from, paid(from, 20))])
    expect(outcome).toMatchObject({ otherwise: [{ code: 'nextStep', facts }] })
  })
  test.each([
    ['2025-02-03', 680],
    ['2020-02-03', 980],
    ['2010-02-01', 480],
  ])('the last step is reached, 20 days from %s after %i: none', (from, countBefore) => {
    expect(run(countBefore, [period(from, paid(from, 20))])).not.toHaveProperty('otherwise')
  })
})

describe('rounding half up, once', () => {
  test.each([
    [[5], 1],
    [[4], 0],
    [[15], 2],
    [[14], 1],
    [[4, 4, 4], 1],
    [[5, 5, 5], 2],
    [[3_721], 372],
    [[3_725], 373],
    [[0, 0], 0],
  ])('10 %% of %j cents is %i', (amounts, municipalCents) => {
    const days = amounts.map((amountCents, i) => ({ date: addDays(plainDate('2025-02-03'), i), amountCents }))
    const total = amounts.reduce((sum, amount) => sum + amount, 0)
    expect(share(150, [period('2025-02-03', days)])).toMatchObject({
      municipalCents,
      stateCents: total - municipalCents,
    })
  })
})
