import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { possibleValues } from '../../../../tests/support/attacker.ts'
import { atOnce } from '../../../../tests/support/turns.ts'
import { protecting, type Relation, type Shown, sumOf } from './protect.ts'

const protect = (...given: Parameters<typeof protecting>) => atOnce(protecting(...given))
const tableOf = (values: Record<string, number>) => new Map(Object.entries(values))

describe('what is published of counts', () => {
  it('hides nothing where nothing is small', () => {
    const shown = protect(tableOf({ t: 15, a: 10, b: 5, c: 0 }), [sumOf('t', ['a', 'b', 'c'])])
    expect(Object.fromEntries(shown)).toEqual({ t: 15, a: 10, b: 5, c: 0 })
  })

  it('hides one more so that a small count is not the rest of a sum', () => {
    const shown = protect(tableOf({ t: 42, a: 30, b: 10, c: 2 }), [sumOf('t', ['a', 'b', 'c'])])
    expect(Object.fromEntries(shown)).toEqual({ t: 42, a: 30, b: 'withheld', c: 'small' })
  })

  it('hides no zero in vain: nobody is nobody', () => {
    const shown = protect(tableOf({ t: 3, a: 3, b: 0 }), [sumOf('t', ['a', 'b'])])
    expect(Object.fromEntries(shown)).toEqual({ t: 'small', a: 'small', b: 0 })
  })

  it('withholds the sum where two small counts would tell each other', () => {
    const shown = protect(tableOf({ t: 4, a: 2, b: 2 }), [sumOf('t', ['a', 'b'])])
    expect([...shown.values()]).toEqual(['withheld', 'small', 'small'])
  })

  it('keeps a flow: clients of two months with those who came tell who left', () => {
    const flow: Relation = [
      { cell: 'clients', sign: 1 },
      { cell: 'came', sign: -1 },
      { cell: 'left', sign: 1 },
    ]
    const shown = protect(tableOf({ clients: 157, came: 9, left: 3 }), [flow])
    expect([...shown.values()].filter((one) => typeof one === 'number').length).toBeLessThan(2)
  })

  it('keeps withheld what was withheld before', () => {
    expect(protect(tableOf({ a: 12 }), [], { hidden: new Map([['a', 'withheld']]) }).get('a')).toBe(
      'withheld',
    )
  })
})

/** A table of municipalities by kinds with its sums both ways, as an attacker finds it. */
function crossTable(rows: readonly (readonly number[])[]) {
  const values = new Map<string, number>()
  const relations: Relation[] = []
  const columns = rows[0]?.length ?? 0
  const sum = (list: readonly number[]) => list.reduce((total, n) => total + n, 0)
  for (const [r, row] of rows.entries()) {
    for (const [c, n] of row.entries()) values.set(`${r}.${c}`, n)
    values.set(`${r}.t`, sum(row))
    relations.push(
      sumOf(
        `${r}.t`,
        row.map((_, c) => `${r}.${c}`),
      ),
    )
  }
  for (let c = 0; c < columns; c += 1) {
    values.set(`t.${c}`, sum(rows.map((row) => row[c] ?? 0)))
    relations.push(
      sumOf(
        `t.${c}`,
        rows.map((_, r) => `${r}.${c}`),
      ),
    )
  }
  values.set('t.t', sum(rows.flat()))
  relations.push(
    sumOf(
      't.t',
      rows.map((_, r) => `${r}.t`),
    ),
  )
  relations.push(
    sumOf(
      't.t',
      Array.from({ length: columns }, (_, c) => `t.${c}`),
    ),
  )
  return { values, relations }
}

const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 }))
const rowsOf = (columns: number) =>
  fc.array(fc.array(count, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 4 })

describe('an attacker with all sums of a random table', () => {
  it('narrows no small count to less than 1, 2, 3 or 4, and finds no other hidden number', () => {
    let attacked = 0
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }).chain(rowsOf), (rows) => {
        const { values, relations } = crossTable(rows)
        const shown = protect(values, relations)
        const known = {
          shown,
          relations: relations.map((terms) => ({ terms, sum: 0 })),
          most: (values.get('t.t') ?? 0) + 20,
        }
        for (const [cell, one] of shown) {
          const value = values.get(cell) ?? 0
          if (typeof one === 'number') {
            expect(one).toBe(value)
            expect(one >= 1 && one <= 4).toBe(false)
          } else {
            attacked += 1
            const wanted = value >= 1 && value <= 4 ? 4 : 2
            expect(possibleValues(known, cell, wanted).length, `${cell} of ${JSON.stringify(rows)}`).toBe(
              wanted,
            )
          }
        }
      }),
      { numRuns: 150 },
    )
    expect(attacked).toBeGreaterThan(500)
  })

  it('would find small counts if they alone were hidden', () => {
    const { values, relations } = crossTable([
      [2, 30],
      [40, 50],
    ])
    const alone = new Map<string, Shown>(
      [...values].map(([cell, n]) => [cell, n >= 1 && n <= 4 ? 'small' : n]),
    )
    const known = { shown: alone, relations: relations.map((terms) => ({ terms, sum: 0 })), most: 200 }
    expect(possibleValues(known, '0.0', 4)).toEqual([2])
  })
})
