import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { possibleValues } from '../../../../tests/support/attacker.ts'
import { createPublisher } from '../../../../tests/support/publishing.ts'
import { isSmall } from '../../../kernel/small-numbers.ts'
import type { Relation, Shown } from './protect.ts'

const sum = (all: readonly number[]) => all.reduce((total, n) => total + n, 0)
const nameOf = (year: number, n: number) => `${year}-${String(n).padStart(2, '0')}`

/** A publisher of the months of 2025, in which so many ended, and of those of 2026; everybody lives in one municipality. */
function createYears(ended: readonly number[]) {
  const total = sum(ended)
  const half = Math.floor(total / 2)
  const ofTotal: Readonly<Record<string, number>> = {
    'joint.endedByReason.total': total,
    'joint.endedByReason.open_market': half,
    'joint.endedByReason.studies': total - half,
    'outcome.next.employed': half,
    'outcome.next.jobless': total - half,
  }
  return createPublisher(['609', '484'], (month) => (id, scope) => {
    if (scope === '484') return 0
    if (!month.startsWith('2025')) return ofTotal[id] ?? 0
    const n = Number(month.slice(5))
    const counts = {
      'joint.ended': ended[n - 1] ?? 0,
      'joint.new': 10,
      'joint.clients': 200 + 10 * n - sum(ended.slice(0, n)),
    }
    return counts[id as keyof typeof counts] ?? 0
  })
}

type Publisher = ReturnType<typeof createYears>
const year = (from = 1, to = 12) => Array.from({ length: to - from + 1 }, (_, n) => nameOf(2025, from + n))
const publishAll = ({ publish }: Publisher, months: readonly string[]) =>
  months.map((month) => publish(month))
/** The year's total, when all months of it are out. */
const totalAfter = (ended: readonly number[]) => {
  const years = createYears(ended)
  publishAll(years, year())
  return years.publish('2026-01')('joint.endedByReason.total')
}

/** All that a reader of the year's months and its total knows of the joint service. */
function knownOf(ended: readonly number[]) {
  const years = createYears(ended)
  const months = publishAll(years, year())
  const shown = new Map<string, Shown>([['before', 'withheld']])
  const relations: { terms: Relation; sum: number }[] = []
  for (const [n, month] of months.entries()) {
    for (const id of ['joint.clients', 'joint.new', 'joint.ended'])
      shown.set(`${id} ${n}`, month(id) ?? 'withheld')
    const terms: Relation = [
      { cell: `joint.clients ${n}`, sign: 1 },
      { cell: `joint.new ${n}`, sign: -1 },
      { cell: `joint.ended ${n}`, sign: 1 },
      { cell: n === 0 ? 'before' : `joint.clients ${n - 1}`, sign: -1 },
    ]
    relations.push({ terms, sum: 0 })
  }
  shown.set('total', years.publish('2026-01')('joint.endedByReason.total') ?? 'withheld')
  const parts = months.map((_, n) => ({ cell: `joint.ended ${n}`, sign: 1 as const }))
  relations.push({ terms: [...parts, { cell: 'total', sign: -1 }], sum: 0 })
  return { shown, relations, most: 400 }
}

describe('the year before, whose months are published', () => {
  const ten = Array.from({ length: 11 }, () => 10)

  it('is not told in full where one month was withheld', () => {
    expect(totalAfter([...ten, 3])).toBe('withheld')
    expect(totalAfter([...ten, 13])).toBe(123)
  })

  it('is not told either by its last month, when that is published after the total', () => {
    const of = (isOut: boolean) => {
      const years = createYears([3, ...ten])
      publishAll(years, year(1, 11))
      if (isOut) years.publish('2026-01')
      return years.publish('2025-12')('joint.ended')
    }
    expect([of(false), of(true)]).toEqual([10, 'withheld'])
  })

  it('leaves every small month its one, two, three or four to who knows all months and the total', () => {
    let [told, attacked] = [0, 0]
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 16 }), { minLength: 12, maxLength: 12 }), (ended) => {
        const known = knownOf(ended)
        told += typeof known.shown.get('total') === 'number' ? 1 : 0
        for (const [n, value] of ended.entries()) {
          if (!isSmall(value)) continue
          attacked += 1
          expect(possibleValues(known, `joint.ended ${n}`, 4).length, `${n} of ${ended}`).toBe(4)
        }
      }),
      { numRuns: 8, examples: [[[0, 3, 0, 12, 0, 4, 1, 0, 2, 5, 0, 14]]] },
    )
    expect(told).toBeGreaterThan(0)
    expect(attacked).toBeGreaterThan(4)
  }, 30_000)

  it('shows nothing that an earlier month of this year withheld, and no average that tells it', () => {
    const counts = (studies: number, clients: number) => ({
      'joint.endedByReason.total': 90 + studies,
      'joint.endedByReason.open_market': 90,
      'joint.endedByReason.studies': studies,
      'outcome.next.employed': 90 + studies,
      'rehab.clients': clients,
    })
    const months: Readonly<Record<string, Readonly<Record<string, number>>>> = {
      '2026-01': counts(3, 2),
      '2026-02': counts(13, 40),
    }
    const { publish } = createPublisher(['609'], (month) => (id) => months[month]?.[id] ?? 0)
    publish('2026-01')
    const later = publish('2026-02')
    expect(later('joint.endedByReason.studies')).toBe('withheld')
    expect(later('rehab.monthlyAverage')).toBe('withheld')
    expect(later('rehab.clients')).toBe(40)
  })
})
