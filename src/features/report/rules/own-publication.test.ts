import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSmall } from '../../../kernel/small-numbers.ts'
import { type Overlap, publishOwn, rounded, STEP } from './own-publication.ts'

type Sets = ReadonlyMap<string, ReadonlySet<number>>
const area = (id: string) => `${id} area`

/** What is published of own figures beside others that are shown, all of them sets of people. */
function publishSets(own: Sets, others: Sets, withheld: readonly string[] = []) {
  const counts = [...own].map(([id, people]) => ({ id, value: people.size, persons: people.size }))
  const overlaps: Overlap[] = [...own].flatMap(([id, people]) =>
    [...own, ...others].flatMap(([other, them]) =>
      other === id
        ? []
        : [
            {
              own: id,
              cell: area(other),
              size: them.size,
              both: [...people].filter((one) => them.has(one)).length,
            },
          ],
    ),
  )
  return publishOwn(counts, overlaps, (cell) => others.has(cell.split(' ')[0] ?? ''), withheld)
}
const first = (n: number) => new Set(Array.from({ length: n }, (_, one) => one))

describe('an own figure that is published', () => {
  it('is rounded to the nearest five; 1–4 is shown as such, nobody as nobody', () => {
    const shown = publishSets(
      new Map([
        ['a', first(23)],
        ['b', first(3)],
        ['c', first(0)],
      ]),
      new Map(),
    )
    expect(Object.fromEntries(shown)).toEqual({ a: 25, b: 'small', c: 0 })
  })

  it('is withheld where it leaves out so few of a published figure that they could be told', () => {
    expect(publishSets(new Map([['a', first(98)]]), new Map([['all', first(100)]])).get('a')).toBe('withheld')
    expect(publishSets(new Map([['a', first(100)]]), new Map([['part', first(98)]])).get('a')).toBe(
      'withheld',
    )
    expect(publishSets(new Map([['a', first(90)]]), new Map([['all', first(100)]])).get('a')).toBe(90)
  })

  it('is withheld beside another own one from which it differs by a few', () => {
    const shown = publishSets(
      new Map([
        ['a', first(50)],
        ['b', first(48)],
      ]),
      new Map(),
    )
    expect([shown.get('a'), shown.get('b')]).toEqual([50, 'withheld'])
  })

  it('stays withheld where it was withheld before, and where few people are counted many times', () => {
    expect(publishSets(new Map([['a', first(90)]]), new Map(), [area('a')]).get('a')).toBe('withheld')
    expect(publishOwn([{ id: 'a', value: 12, persons: 2 }], [], () => false, []).get('a')).toBe('withheld')
  })
})

describe('an attacker who takes published figures from each other', () => {
  it('is never left with a few people, and never with one number they could be', () => {
    const people = fc.integer({ min: 0, max: 39 })
    const sets = (prefix: string) =>
      fc
        .array(
          fc.oneof(
            fc.uniqueArray(people, { maxLength: 40 }),
            people.map((n) => [...first(n)]),
          ),
          { minLength: 1, maxLength: 5 },
        )
        .map((all) => new Map(all.map((one, n): [string, Set<number>] => [`${prefix}${n}`, new Set(one)])))
    let compared = 0
    fc.assert(
      fc.property(sets('own'), sets('other'), (own, others) => {
        const shown = publishSets(own, others)
        const numbers = new Map([...shown].filter(([, one]) => typeof one === 'number') as [string, number][])
        for (const [id, number] of numbers)
          for (const [other, them] of [...own, ...others]) {
            const mine = own.get(id) ?? new Set()
            if (other === id || (own.has(other) && !numbers.has(other))) continue
            if (![...mine].every((one) => them.has(one))) continue
            compared += 1
            expect(isSmall(them.size - mine.size), `${id} of ${other}`).toBe(false)
            // what the reader knows of the own figure is a span of five, so that no difference is one number
            expect(Math.abs(number - mine.size)).toBeLessThanOrEqual((STEP - 1) / 2)
          }
      }),
      { numRuns: 200 },
    )
    expect(compared).toBeGreaterThan(100)
    expect(rounded(12) - rounded(8)).toBe(0)
  })
})
