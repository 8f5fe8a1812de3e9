import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { possibleValues } from '../../../../tests/support/attacker.ts'
import { createPublisher } from '../../../../tests/support/publishing.ts'
import { isSmall } from '../../../kernel/small-numbers.ts'
import { jointFlow } from './flows.ts'
import { type Relation, type Shown, sumOf } from './protect.ts'

const municipalities = ['609', '484']
const scopes = ['area', ...municipalities]
const ids = ['joint.clients', 'joint.new', 'joint.ended'] as const

/** A municipality's clients before the first month, and who came and left in each. */
interface Course {
  readonly first: number
  readonly months: readonly (readonly [came: number, left: number])[]
}
const few = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 20 }))
const course = (months: number) =>
  fc.record({
    first: few,
    months: fc.array(fc.tuple(few, few), { minLength: months, maxLength: months }),
  })

/** Counts of each month; nobody leaves who is not there. */
function countsOf(courses: readonly Course[]) {
  const counts = new Map<string, number>()
  const add = (cell: string, n: number) => counts.set(cell, (counts.get(cell) ?? 0) + n)
  for (const [m, { first, months }] of courses.entries()) {
    let stock = first
    for (const [n, [came, wish]] of [[0, 0] as const, ...months].entries()) {
      const left = Math.min(wish, stock)
      stock += came - left
      for (const scope of ['area', municipalities[m] ?? ''])
        for (const [k, value] of [stock, came, left].entries())
          add(`${ids[k]} ${scope} 2026-0${n + 1}`, value)
    }
  }
  return counts
}

/** Publishes the months in some order: all that a reader is shown, and how it adds up. */
function publishMonths(counts: ReadonlyMap<string, number>, order: readonly string[]) {
  const { publish } = createPublisher(
    municipalities,
    (month) => (id, scope) => counts.get(`${id} ${scope} ${month}`) ?? 0,
  )
  const shown = new Map<string, Shown>()
  // the month before the first is not out, and could be computed
  for (const scope of scopes) shown.set(`joint.clients ${scope} 2026-01`, 'withheld')
  for (const month of order) {
    const figure = publish(month)
    for (const scope of scopes)
      for (const id of ids) shown.set(`${id} ${scope} ${month}`, figure(id, scope) ?? 'withheld')
  }
  const relations: Relation[] = order.flatMap((month) => {
    const last = `2026-0${Number(month.slice(6)) - 1}`
    return [
      ...scopes.map(
        (scope): Relation => [
          { cell: `${jointFlow.stock} ${scope} ${month}`, sign: 1 },
          { cell: `${jointFlow.in} ${scope} ${month}`, sign: -1 },
          { cell: `${jointFlow.out} ${scope} ${month}`, sign: 1 },
          { cell: `${jointFlow.stock} ${scope} ${last}`, sign: -1 },
        ],
      ),
      ...ids.map((id) =>
        sumOf(
          `${id} area ${month}`,
          municipalities.map((code) => `${id} ${code} ${month}`),
        ),
      ),
    ]
  })
  return { shown, relations: relations.map((terms) => ({ terms, sum: 0 })), most: 120 }
}

describe('a reader of every published month', () => {
  const orders = [
    ['2026-02', '2026-03', '2026-04'],
    ['2026-02', '2026-04', '2026-03'],
    ['2026-04', '2026-03', '2026-02'],
  ]

  it('cannot tell a small number of any, in whatever order they came out', () => {
    let [attacked, numbers, cells] = [0, 0, 0]
    fc.assert(
      fc.property(fc.tuple(course(3), course(3)), fc.constantFrom(...orders), (courses, order) => {
        const counts = countsOf(courses)
        const known = publishMonths(counts, order)
        for (const [cell, one] of known.shown) {
          const value = counts.get(cell) ?? 0
          cells += 1
          numbers += typeof one === 'number' ? 1 : 0
          if (!isSmall(value)) continue
          attacked += 1
          expect(typeof one).toBe('string')
          const found = possibleValues(known, cell, 4).length
          expect(found, `${cell} (${order}) of ${JSON.stringify(courses)}`).toBe(4)
        }
      }),
      { numRuns: 25 },
    )
    expect(attacked).toBeGreaterThan(60)
    // protection is not bought by showing nothing
    expect(numbers / cells).toBeGreaterThan(0.3)
  }, 30_000)
})

describe('a publication', () => {
  it('does not tell by a whole and its part how few are left over', () => {
    const shown = (overdue: number) => {
      const { publish } = createPublisher(['609'], () => (id) => {
        if (id === 'plans.valid.employment') return 20
        return id === 'plans.overdue.employment' ? overdue : 0
      })
      const figure = publish('2026-06')
      return [figure('plans.valid.employment'), figure('plans.overdue.employment')]
    }
    expect(shown(12)).toEqual([20, 12])
    expect(shown(18)).toContain('withheld')
  })
})
