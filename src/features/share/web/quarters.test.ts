import { describe, expect, it } from 'vitest'
import { quarterRows } from './quarters.ts'

const quarter = (year: number, n: number, months: number, cents: number) => ({
  year,
  quarter: n,
  months,
  cents,
  averagePersons: 10,
})
const estimate = (month: string, cents: number) => ({
  ...{ month, cents, lowCents: cents, highCents: cents, persons: 1 },
  ...{ assumption: null, madeOn: '2026-11-26' },
})

describe('quarters', () => {
  it('tell what is listed, and what the months not listed yet are estimated to cost', () => {
    const rows = quarterRows({
      quarters: [quarter(2026, 1, 3, 300), quarter(2026, 2, 3, 360), quarter(2026, 3, 2, 250)],
      nowcast: [estimate('2026-09-01', 130), estimate('2026-10-01', 140), estimate('2026-11-01', 150)],
    })
    expect(rows).toEqual([
      {
        ...{ year: 2026, quarter: 4, months: 0, average: null, cents: null, change: null },
        estimated: { cents: 290, months: 2 },
      },
      {
        ...{ year: 2026, quarter: 3, months: 2, average: 10, cents: 250 },
        // two months are no less than three
        change: null,
        estimated: { cents: 130, months: 1 },
      },
      { year: 2026, quarter: 2, months: 3, average: 10, cents: 360, change: 60, estimated: null },
      { year: 2026, quarter: 1, months: 3, average: 10, cents: 300, change: null, estimated: null },
    ])
  })
})
