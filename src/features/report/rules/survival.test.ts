import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kaplanMeier, knownAt, medianTime, type Stay } from './survival.ts'

/** `6 6 6+` as the tables of the books have them: a plus is one no longer followed. */
const read = (text: string, towards = 'event'): Stay[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => ({
      time: Number.parseFloat(word),
      count: 1,
      towards: word.endsWith('+') ? null : towards,
    }))
const rounded = (value: number | null, digits: number) =>
  value === null ? null : Math.round(value * 10 ** digits) / 10 ** digits
const leaving = (stays: readonly Stay[]) => kaplanMeier(stays).filter(({ left }) => left > 0)

describe('published worked examples', () => {
  it('Kaplan & Meier 1958, section 2: four deaths and four losses among eight', () => {
    const steps = leaving(read('0.8 1.0+ 2.7+ 3.1 5.4 7.0+ 9.2 12.1+'))
    expect(steps.map(({ time, atRisk, part }) => [time, atRisk, rounded(part, 4)])).toEqual([
      [0.8, 8, 0.875],
      [3.1, 5, 0.7],
      [5.4, 4, 0.525],
      [9.2, 2, 0.2625],
    ])
  })

  it('Freireich et al. 1963, remission with 6-MP: part, standard error and log-log band', () => {
    const treated = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'
    const steps = leaving(read(treated))
    expect(
      steps.map(({ time, atRisk, left, part, error, low, high }) => [
        time,
        atRisk,
        left,
        ...[part, error, low, high].map((value) => rounded(value, 4)),
      ]),
    ).toEqual([
      [6, 21, 3, 0.8571, 0.0764, 0.6197, 0.9516],
      [7, 17, 1, 0.8067, 0.0869, 0.5631, 0.9228],
      [10, 15, 1, 0.7529, 0.0963, 0.5032, 0.8894],
      [13, 12, 1, 0.6902, 0.1068, 0.4316, 0.8491],
      [16, 11, 1, 0.6275, 0.1141, 0.3675, 0.8049],
      [22, 7, 1, 0.5378, 0.1282, 0.2678, 0.7468],
      [23, 6, 1, 0.4482, 0.1346, 0.1881, 0.6801],
    ])
    expect(medianTime(kaplanMeier(read(treated)))).toBe(23)
  })

  it('Freireich et al. 1963, placebo: nobody is lost, so the parts are those counted', () => {
    const steps = leaving(read('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23'))
    expect(steps.map(({ time, part }) => [time, rounded(part * 21, 6)])).toEqual([
      [1, 19],
      [2, 17],
      [3, 16],
      [4, 14],
      [5, 12],
      [8, 8],
      [11, 6],
      [12, 4],
      [15, 3],
      [17, 2],
      [22, 1],
      [23, 0],
    ])
    expect(medianTime(steps)).toBe(8)
    expect(steps.at(-1)).toMatchObject({ error: null, low: null, high: null })
  })

  it('Miller 1981, maintained chemotherapy of leukaemia', () => {
    const steps = leaving(read('9 13 13+ 18 23 28+ 31 34 45+ 48 161+'))
    expect(steps.map(({ time, part, error }) => [time, rounded(part, 3), rounded(error, 4)])).toEqual([
      [9, 0.909, 0.0867],
      [13, 0.818, 0.1163],
      [18, 0.716, 0.1397],
      [23, 0.614, 0.1526],
      [31, 0.491, 0.1642],
      [34, 0.368, 0.1627],
      [48, 0.184, 0.1535],
    ])
  })
})

const stays = fc.array(
  fc.record({
    time: fc.integer({ min: 0, max: 30 }),
    count: fc.integer({ min: 1, max: 9 }),
    towards: fc.constantFrom(null, 'employed', 'jobless', 'inService'),
  }),
  { minLength: 1, maxLength: 40 },
)

describe('how long people stay', () => {
  it('is every one of them somewhere: still there or gone, and the band holds the estimate', () => {
    fc.assert(
      fc.property(stays, (list) => {
        const steps = kaplanMeier(list)
        const all = list.reduce((sum, { count }) => sum + count, 0)
        expect(steps.reduce((sum, { left, censored }) => sum + left + censored, 0)).toBe(all)
        for (const { part, gone, low, high } of steps) {
          expect(part + [...gone.values()].reduce((sum, n) => sum + n, 0)).toBeCloseTo(1, 9)
          if (low === null || high === null) continue
          expect(0 <= low && low <= part && part <= high && high <= 1).toBe(true)
        }
        for (const [n, step] of steps.entries()) expect(step.part <= (steps[n - 1]?.part ?? 1)).toBe(true)
      }),
    )
  })

  it('is the plain part of all when nobody is lost, whoever is counted first', () => {
    const ended = stays.map((list) => list.map((one) => ({ ...one, towards: one.towards ?? 'employed' })))
    fc.assert(
      fc.property(ended, (list) => {
        const all = list.reduce((sum, { count }) => sum + count, 0)
        const steps = kaplanMeier(list.toReversed())
        for (const { time, part } of steps) {
          const there = list.filter((one) => one.time > time).reduce((sum, { count }) => sum + count, 0)
          expect(part).toBeCloseTo(there / all, 9)
        }
      }),
    )
  })

  it('is not guessed beyond the last one followed, and is whole before anybody leaves', () => {
    const steps = kaplanMeier(read('5 8+ 9+'))
    expect(knownAt(steps, 2)).toMatchObject({ part: 1, atRisk: 3 })
    expect(knownAt(steps, 9)?.part).toBeCloseTo(2 / 3)
    expect(knownAt(steps, 10)).toBeNull()
    expect(medianTime(steps)).toBeNull()
    expect(knownAt([], 1)).toBeNull()
    // all have left: that stays so
    expect(knownAt(kaplanMeier(read('5 8')), 100)?.part).toBe(0)
  })
})
