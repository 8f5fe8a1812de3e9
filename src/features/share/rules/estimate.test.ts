import { describe, expect, it } from 'vitest'
import { makeYears } from '../../../../tests/support/share-years.ts'
import { addMonths, type PlainDate, plainDate } from '../../../kernel/plain-date.ts'
import { backtest, billedOf, withBand } from './backtest.ts'
import { foretell, nowcast, stockOf } from './estimate.ts'
import { learn, listsOf } from './learn.ts'
import { project } from './project.ts'

const from = plainDate('2022-01-01')
const truth = { from, months: 60, people: 300, comeAMonth: 9, stay: 0.97 }
const years = [1, 2, 3].map((seed) => listsOf(makeYears({ ...truth, seed })))
/** Three years are known, the two after them are the truth. */
const last = plainDate('2024-12-01')
const until = (lists: (typeof years)[number], month: PlainDate) =>
  new Map([...lists].filter(([of]) => of <= month))
const percent = (part: number) => `${(part * 100).toFixed(1)} %`
const say = (text: string) => process.stdout.write(`${text}\n`)

describe('the forecast, back-tested on generated years whose truth is known', () => {
  it.each(years.map((lists, i) => [i + 1, lists] as const))(
    'years %i: a month within 15 %, two years within 10 %',
    (i, lists) => {
      const foretold = foretell(until(lists, last), last, 24)
      const errors = foretold.map(({ month, cents }) => {
        const actual = billedOf(lists, month) ?? 0
        return (cents - actual) / actual
      })
      const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)
      const [estimated, actual] = [
        sum(foretold.map(({ cents }) => cents)),
        sum(foretold.map(({ month }) => billedOf(lists, month) ?? 0)),
      ]
      const worst = Math.max(...errors.map(Math.abs))
      const mean = sum(errors.map(Math.abs)) / errors.length
      say(
        `forecast, years ${i}: mean error of a month ${percent(mean)}, worst ${percent(worst)}, two years ${percent(estimated / actual - 1)}`,
      )
      expect(worst).toBeLessThan(0.15)
      expect(Math.abs(estimated / actual - 1)).toBeLessThan(0.1)
    },
  )

  it('the error band holds the truth in at least eight months of ten', () => {
    const inside = years.flatMap((lists) => {
      const known = until(lists, last)
      const turnouts = backtest(known, foretell, { months: 12 })
      return withBand(foretell(known, last, 12), turnouts).map(({ month, lowCents, highCents }) => {
        const actual = billedOf(lists, month) ?? 0
        return actual >= lowCents * 0.97 && actual <= highCents * 1.03
      })
    })
    const share = inside.filter(Boolean).length / inside.length
    say(
      `error band: the truth inside ${percent(share)} of ${inside.length} months (3 % beside it counted in)`,
    )
    expect(share).toBeGreaterThanOrEqual(0.8)
  }, 30_000)

  it('months under law that is not known yet say what is assumed, the others nothing', () => {
    const [lists] = years
    const foretold = foretell(until(lists as (typeof years)[number], last), last, 24)
    const assumed = foretold.filter(({ assumption }) => assumption !== null).map(({ month }) => month)
    expect(assumed.at(0)).toBe('2026-05-01')
    expect(assumed).toHaveLength(8)
  })
})

describe('the now-cast', () => {
  it('learns from statuses who has left before Kela says so', () => {
    const lists = years[0] as (typeof years)[number]
    const known = until(lists, last)
    const now = addMonths(last, 3)
    const told = nowcast(known, last, now, (person, month) => (lists.get(month)?.has(person) ? 1 : 0))
    const untold = nowcast(known, last, now, () => null)
    const missed = (estimate: typeof told) =>
      Math.max(...estimate.map(({ month, cents }) => Math.abs(cents / (billedOf(lists, month) ?? 1) - 1)))
    say(
      `now-cast of three months: with statuses at most ${percent(missed(told))} off, without ${percent(missed(untold))}`,
    )
    expect(missed(told)).toBeLessThan(0.08)
    expect(untold).toHaveLength(3)
    expect(nowcast(known, last, last, () => null)).toEqual([])
  })
})

describe('what if', () => {
  const lists = until(years[0] as (typeof years)[number], last)
  const model = learn(lists, last)
  const stock = stockOf(lists, last, model)
  const cost = (start: PlainDate, whatIf = {}) =>
    project(stock, model, { from: start, months: 12, whatIf }).reduce((sum, { cents }) => sum + cents, 0)

  it('more people in services cost the municipality less until 2024, and the same since 2025', () => {
    const services = { moreInServices: 30 }
    expect(cost(plainDate('2024-01-01'), services)).toBeLessThan(cost(plainDate('2024-01-01')) * 0.95)
    expect(cost(plainDate('2025-01-01'), services)).toBe(cost(plainDate('2025-01-01')))
  })

  it('more people at work before a step cost less, the more the earlier the step is far off', () => {
    const start = plainDate('2025-01-01')
    const none = cost(start)
    const some = cost(start, { activated: [{ beforeDay: 300, persons: 2 }] })
    const more = cost(start, { activated: [{ beforeDay: 300, persons: 4 }] })
    expect(some).toBeLessThan(none)
    expect(more).toBeLessThan(some)
  })

  it('nobody more changes nothing', () => {
    const start = plainDate('2025-01-01')
    expect(cost(start, { moreInServices: 0, activated: [{ beforeDay: 200, persons: 0 }] })).toBe(cost(start))
  })
})
