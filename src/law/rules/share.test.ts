import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../kernel/plain-date.ts'
import { runRule } from '../registry.ts'

interface Period {
  from: string
  to: string
  days: { date: string; amountCents: number; service?: boolean }[]
}
/** A payment period with `count` paid days from its first day on. */
const period = (from: string, count: number, amountCents = 3721, service = false): Period => ({
  from,
  to: addDays(plainDate(from), Math.max(27, count)),
  days: Array.from({ length: count }, (_, i) => ({
    date: addDays(plainDate(from), i),
    amountCents,
    ...(service ? { service } : {}),
  })),
})
const share = (countBefore: number, periods: Period[], more: object = {}, assume = false) => {
  const outcome = runRule('share.labourMarketSupport', { countBefore, periods, ...more }, { assume })
  return outcome.ok ? outcome.answer : outcome.refusal.code
}

describe('from 2025 by the number of the day', () => {
  test.each([
    [99, 0],
    [100, 10],
    [199, 10],
    [200, 20],
    [300, 30],
    [400, 40],
    [699, 40],
    [700, 50],
  ])('after %i days the next is paid by %i percent', (countBefore, percent) => {
    expect(share(countBefore, [period('2025-02-03', 1, 10_000)])).toMatchObject({
      municipalCents: percent * 100,
      stateCents: 10_000 - percent * 100,
      countAfter: countBefore + 1,
    })
  })

  test('21 days numbered 190–210 at 37,21 €: 115,35 €, rounded once', () => {
    expect(share(189, [period('2025-02-03', 21)])).toEqual({
      municipalCents: 11535,
      stateCents: 21 * 3721 - 11535,
      countAfter: 210,
      steps: [
        {
          from: '2025-02-03',
          to: '2025-02-13',
          percent: 10,
          days: 11,
          amountCents: 11 * 3721,
          firstNumber: 190,
          lastNumber: 200,
        },
        {
          from: '2025-02-14',
          to: '2025-02-23',
          percent: 20,
          days: 10,
          amountCents: 10 * 3721,
          firstNumber: 201,
          lastNumber: 210,
        },
      ],
    })
  })

  test('300 allowance days before: the first day is no. 301, 30 percent', () => {
    expect(share(300, [period('2025-03-03', 20, 10_000)])).toMatchObject({ municipalCents: 60_000 })
  })

  test('days in services are paid and counted like others', () => {
    expect(share(700, [period('2025-03-03', 20, 3721, true)])).toMatchObject({
      municipalCents: 37210,
      countAfter: 720,
    })
  })

  test('integration: days up to the exempt day are the state’s and not counted', () => {
    const answer = share(700, [period('2025-03-03', 10, 1000)], { integrationExemptUntil: '2025-03-06' })
    expect(answer).toMatchObject({ municipalCents: 6 * 500, countAfter: 706 })
  })

  test('the sum is rounded half up once', () => {
    expect(share(150, [period('2025-03-03', 1, 5)])).toMatchObject({ municipalCents: 1, stateCents: 4 })
    expect(share(150, [period('2025-03-03', 1, 4)])).toMatchObject({ municipalCents: 0, stateCents: 4 })
  })
})

describe('2015–2024 by payment period', () => {
  test('300 days reached in a period: all of it is the state’s, the next at 50 percent', () => {
    const first = period('2020-06-01', 20, 3366)
    const second = period('2020-06-29', 20, 3366)
    expect(share(285, [first])).toMatchObject({ municipalCents: 0, countAfter: 305 })
    expect(share(285, [first, second])).toMatchObject({ municipalCents: 33660, countAfter: 325 })
  })
  test('20 days at 50 percent of 32,40 € (2017) are 324,00 €; a count of 300 has reached the limit', () => {
    expect(share(300, [period('2017-03-01', 20, 3240)])).toMatchObject({ municipalCents: 32400 })
    expect(share(299, [period('2017-03-01', 20, 3240)])).toMatchObject({ municipalCents: 0 })
  })
  test('the 1 000th day in a period: still 50 percent, the next 70', () => {
    const periods = [period('2020-01-01', 20, 3366), period('2020-02-01', 20, 3366)]
    expect(share(990, periods)).toMatchObject({
      municipalCents: 10 * 3366 + 14 * 3366,
      steps: [{ percent: 50 }, { percent: 70 }],
    })
  })
  test('12 service days of 20 in 2024: the municipality pays the other 8 and the counter grows by 8', () => {
    const mixed = period('2024-02-01', 20, 1000)
    mixed.days = mixed.days.map((day, i) => ({ ...day, service: i < 12 }))
    expect(share(400, [mixed])).toMatchObject({
      municipalCents: 4000,
      countAfter: 408,
      steps: [
        { percent: 0, days: 12, firstNumber: null },
        { percent: 50, days: 8, firstNumber: 401, lastNumber: 408 },
      ],
    })
  })
})

describe('2006–2014', () => {
  test('50 percent after the period in which 500 is reached', () => {
    const periods = [period('2010-01-01', 20, 2563), period('2010-02-01', 20, 2563)]
    expect(share(490, periods)).toMatchObject({ municipalCents: 25630, countAfter: 530 })
  })
  test('a period over the turn of 2015: each day by the law of its day', () => {
    expect(share(350, [period('2014-12-22', 20, 1000)])).toMatchObject({
      municipalCents: 10 * 500,
      steps: [
        { percent: 0, to: '2014-12-31' },
        { percent: 50, from: '2015-01-01' },
      ],
    })
  })
  test('before 2006 not covered', () => {
    expect(share(0, [period('2005-12-31', 1)])).toBe('law.notCovered')
  })
})

describe('from 1.5.2026', () => {
  test('the share of general support is not known; asked to assume, the answer says so', () => {
    const periods = [period('2026-04-20', 20, 1000)]
    expect(share(800, periods)).toBe('law.notCovered')
    expect(share(800, periods, {}, true)).toMatchObject({ municipalCents: 10_000 })
    const outcome = runRule('share.labourMarketSupport', { countBefore: 800, periods }, { assume: true })
    expect(outcome).toMatchObject({ assumption: expect.stringContaining('HE 112/2025') })
  })
  test('before it nothing is assumed', () => {
    const facts = { countBefore: 800, periods: [period('2026-04-01', 20, 1000)] }
    expect(runRule('share.labourMarketSupport', facts, { assume: true })).not.toHaveProperty('assumption')
  })
})

describe('periods that are no payment periods', () => {
  test('days outside or twice, periods out of order or overlapping', () => {
    const one = period('2025-02-03', 2)
    const outside = { ...one, days: [{ date: '2025-01-01', amountCents: 1 }] }
    const twice = { ...one, days: [...one.days, ...one.days] }
    expect(share(0, [outside])).toBe('facts.invalid')
    expect(share(0, [twice])).toBe('facts.invalid')
    expect(share(0, [period('2025-03-10', 1), one])).toBe('facts.invalid')
    expect(share(0, [{ ...one, to: '2025-02-01', days: [] }])).toBe('facts.invalid')
  })
  test('no periods: nothing to pay', () => {
    expect(share(12, [])).toEqual({ municipalCents: 0, stateCents: 0, countAfter: 12, steps: [] })
  })
})

test('the shares always add up, and splitting the days over periods of 2025 changes nothing but the rounding', () => {
  fc.assert(
    fc.property(fc.nat(900), fc.integer({ min: 2, max: 25 }), fc.nat(5_000), (before, count, cents) => {
      const whole = share(before, [period('2025-02-03', count, cents)])
      const halves = [period('2025-02-03', 1, cents), period('2025-03-20', count - 1, cents)]
      const split = share(before, halves)
      const total = count * cents
      const isShare = (s: unknown): s is { municipalCents: number; stateCents: number } =>
        typeof s === 'object'
      return (
        isShare(whole) &&
        isShare(split) &&
        whole.municipalCents + whole.stateCents === total &&
        whole.municipalCents === split.municipalCents
      )
    }),
  )
})
