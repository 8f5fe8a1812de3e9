import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSmall } from '../../../kernel/small-numbers.ts'
import { indicators } from './indicators.ts'
import { publish } from './publication.ts'
import { measuresOf } from './values.ts'

const sum = (all: readonly number[]) => all.reduce((total, n) => total + n, 0)
const byMeasure = new Map(
  indicators.flatMap((one) =>
    one.figure.is === 'measure' ? [[JSON.stringify(measuresOf(one)[0]), one.id] as const] : [],
  ),
)
/** Everybody lives in one municipality. */
const counted = (values: Readonly<Record<string, number>>) => (scope: string, measure: object) =>
  scope === '484' ? 0 : (values[byMeasure.get(JSON.stringify(measure)) ?? ''] ?? 0)

/** Months of which each small number was withheld. */
const monthsOf = (months: readonly number[]) =>
  months.map((n, index) => ({
    month: `2025-${index}`,
    count: (scope: string) => (scope === '484' ? 0 : n),
    isHidden: (scope: string) => scope !== '484' && isSmall(n),
  }))

/** What a month publishes of the year whose months these are, of which each small one was withheld. */
function published(months: readonly number[], earlier: readonly string[] = []) {
  const total = sum(months)
  const half = Math.floor(total / 2)
  const values = {
    'joint.endedByReason.total': total,
    'joint.endedByReason.open_market': half,
    'joint.endedByReason.studies': total - half,
    'outcome.next.employed': half,
    'outcome.next.jobless': total - half,
    'rehab.clients': 40,
  }
  const counts = {
    month: 3,
    count: counted(values),
    monthBefore: counted({}),
    years: [{ months: monthsOf(months), total: 'now' as const }],
  }
  const figures = publish(['609', '484'], { ...counts, earlier: new Set(earlier) })
  return (id: string) => figures.find((one) => one.id === id)?.cells.area
}

describe('the year before, whose months are published', () => {
  const ten = Array.from({ length: 11 }, () => 10)

  it('is not told in full where one month was withheld', () => {
    expect(published([...ten, 3])('joint.endedByReason.total')).toBe('withheld')
    expect(published([...ten, 13])('joint.endedByReason.total')).toBe(123)
  })

  it('is not told either by its last month, when that is published after the total', () => {
    const of = (isOut: boolean) => {
      const figures = publish(['609', '484'], {
        month: 12,
        count: counted({ 'joint.clients': 40, 'joint.new': 12, 'joint.ended': 10 }),
        monthBefore: counted({ 'joint.clients': 38 }),
        years: [{ months: monthsOf([...ten.slice(1), 3]), total: () => isOut }],
        earlier: new Set(),
      })
      return figures.find(({ id }) => id === 'joint.ended')?.cells.area
    }
    expect([of(false), of(true)]).toEqual([10, 'withheld'])
  })

  it('leaves every withheld month its one, two, three or four', () => {
    let [shown, hidden] = [0, 0]
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 12, maxLength: 12 }), (months) => {
        const total = published(months)('joint.endedByReason.total')
        const small = months.filter(isSmall)
        if (typeof total !== 'number') {
          hidden += 1
          return
        }
        shown += small.length > 0 ? 1 : 0
        const left = total - sum(months.filter((n) => !isSmall(n)))
        const others = small.length - 1
        for (const guess of small.length === 0 ? [] : [1, 2, 3, 4]) {
          expect(left - guess).toBeGreaterThanOrEqual(others)
          expect(left - guess).toBeLessThanOrEqual(4 * others)
        }
      }),
      { numRuns: 100 },
    )
    expect(shown).toBeGreaterThan(5)
    expect(hidden).toBeGreaterThan(5)
  })

  it('shows nothing that an earlier month of this year withheld, and no average that tells it', () => {
    const later = published([], ['joint.endedByReason.studies area', 'rehab.clients area'])
    expect([later('joint.endedByReason.studies'), later('rehab.monthlyAverage')]).toEqual([
      'withheld',
      'withheld',
    ])
    expect(later('rehab.clients')).toBe(40)
    expect(published([])('rehab.monthlyAverage')).toBe(0)
  })
})
