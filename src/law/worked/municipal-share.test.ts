import { describe, expect, test } from 'vitest'
import { addDays, type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { runRule } from '../registry.ts'

/** Municipal share of labour market support, 1290/2002 14:3 a §, example by example. */
interface Share {
  readonly municipalCents: number
  readonly stateCents: number
  readonly countAfter: number
  readonly steps: readonly { readonly percent: number; readonly days: number }[]
}
const share = (facts: object): Share => {
  const outcome = runRule('share.labourMarketSupport', facts)
  if (!outcome.ok) throw new Error(outcome.refusal.says)
  return outcome.answer as Share
}
const paidDays = (from: string, count: number, amountCents: number) =>
  Array.from({ length: count }, (_, i) => ({ date: addDays(plainDate(from), i), amountCents }))
const period = (from: string, to: string, count: number, amountCents: number) => ({
  from: from as PlainDate,
  to,
  days: paidDays(from, count, amountCents),
})

describe('385/2023, from 2025: percent by the number of the day', () => {
  test.each([
    [1, 0],
    [99, 0],
    [100, 0],
    [101, 10],
    [199, 10],
    [200, 10],
    [201, 20],
    [299, 20],
    [300, 20],
    [301, 30],
    [399, 30],
    [400, 30],
    [401, 40],
    [699, 40],
    [700, 40],
    [701, 50],
    [1_500, 50],
  ])('day no. %i → %i %%', (number, percent) => {
    const day = period('2025-03-03', '2025-03-30', 1, 10_000)
    expect(share({ countBefore: number - 1, periods: [day] }).municipalCents).toBe(percent * 100)
  })

  test('21 days no. 190–210 at 37,21 € → 115,35 €: 11 days at 10 %, 10 days at 20 %, rounded once', () => {
    const found = share({ countBefore: 189, periods: [period('2025-03-03', '2025-03-30', 21, 3_721)] })
    expect(found).toMatchObject({
      municipalCents: 11_535,
      stateCents: 66_606,
      countAfter: 210,
      steps: [
        { percent: 10, days: 11 },
        { percent: 20, days: 10 },
      ],
    })
  })

  test('300 days of earnings-related allowance just before → the first day of support is no. 301 → 30 %', () => {
    const found = share({ countBefore: 300, periods: [period('2025-03-03', '2025-03-30', 1, 3_721)] })
    expect(found.steps).toMatchObject([{ percent: 30, firstNumber: 301 }])
  })

  test('2025: 12 of 20 days in rehabilitative work → all 20 are shared and counted', () => {
    const month = period('2025-03-03', '2025-03-30', 20, 1_000)
    const days = month.days.map((day, i) => ({ ...day, service: i < 12 }))
    expect(share({ countBefore: 400, periods: [{ ...month, days }] })).toMatchObject({
      municipalCents: 8_000,
      countAfter: 420,
    })
  })

  test('integration: first municipality of residence 10.3.2024 → to 9.3.2027 the state’s; here to 14.3.2025', () => {
    const month = period('2025-03-03', '2025-03-30', 20, 1_000)
    const facts = { countBefore: 500, periods: [month] }
    expect(share({ ...facts, integrationExemptUntil: '2027-03-09' })).toMatchObject({
      municipalCents: 0,
      stateCents: 20_000,
      countAfter: 500,
    })
    expect(share({ ...facts, integrationExemptUntil: '2025-03-14' })).toMatchObject({
      municipalCents: 8 * 400,
      countAfter: 508,
    })
  })
})

describe('1370/2014, 2015–2024: by payment period', () => {
  test('the 300th day on 15.6. of a period 1.6.–28.6. → the whole period 0 %, from 29.6. 50 %', () => {
    const reached = period('2020-06-01', '2020-06-28', 20, 3_366)
    const next = period('2020-06-29', '2020-07-26', 20, 3_366)
    const found = share({ countBefore: 285, periods: [reached, next] })
    expect(found.steps).toMatchObject([
      { percent: 0, from: '2020-06-01', to: '2020-06-20', days: 20 },
      { percent: 50, from: '2020-06-29', to: '2020-07-18', days: 20 },
    ])
    expect(found.municipalCents).toBe(33_660)
  })

  test('20 days at 50 % of 33,66 € (2020) → 336,60 €', () => {
    const periods = [period('2020-03-02', '2020-03-29', 20, 3_366)]
    expect(share({ countBefore: 305, periods }).municipalCents).toBe(33_660)
  })

  test('20 days at 50 % of 32,40 € (2017) → 324,00 €', () => {
    const periods = [period('2017-03-06', '2017-04-02', 20, 3_240)]
    expect(share({ countBefore: 305, periods }).municipalCents).toBe(32_400)
  })

  test('the 1 000th day in a period → that period 50 %, the next 70 %', () => {
    const reached = period('2020-03-02', '2020-03-29', 20, 3_366)
    const next = period('2020-03-30', '2020-04-26', 20, 3_366)
    expect(share({ countBefore: 985, periods: [reached, next] }).steps).toMatchObject([
      { percent: 50, days: 20, lastNumber: 1_005 },
      { percent: 70, days: 20, lastNumber: 1_025 },
    ])
  })

  test('a month of 21,5 days at 70 % of 33,66 € → 506,58 €', () => {
    const month = period('2020-05-01', '2020-05-31', 22, 3_366)
    const days = month.days.map((day, i) => (i === 21 ? { ...day, amountCents: 1_683 } : day))
    expect(share({ countBefore: 1_000, periods: [{ ...month, days }] }).municipalCents).toBe(50_658)
  })

  test('2024: 12 of 20 days in rehabilitative work → the municipality pays the other 8, the count grows by 8', () => {
    const month = period('2024-03-04', '2024-03-31', 20, 1_000)
    const days = month.days.map((day, i) => ({ ...day, service: i < 12 }))
    expect(share({ countBefore: 400, periods: [{ ...month, days }] })).toMatchObject({
      municipalCents: 4_000,
      countAfter: 408,
    })
  })
})

describe('1217/2005, 2006–2014: 500 days', () => {
  test('the 500th day in a period → the state’s to its end, then half', () => {
    const reached = period('2012-03-05', '2012-04-01', 20, 3_136)
    const next = period('2012-04-02', '2012-04-29', 20, 3_136)
    expect(share({ countBefore: 499, periods: [reached] }).municipalCents).toBe(0)
    expect(share({ countBefore: 499, periods: [reached, next] }).municipalCents).toBe(31_360)
  })
  test('days in services are the state’s and not counted', () => {
    const month = period('2012-03-05', '2012-04-01', 20, 3_136)
    const days = month.days.map((day) => ({ ...day, service: true }))
    const found = share({ countBefore: 600, periods: [{ ...month, days }] })
    expect(found).toMatchObject({ municipalCents: 0, countAfter: 600 })
  })
})
