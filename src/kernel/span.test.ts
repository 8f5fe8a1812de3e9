import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, daysBetween, plainDate } from './plain-date.ts'
import {
  contains,
  encloses,
  formatDaterange,
  fromInclusive,
  intersection,
  lengthInDays,
  lengthInMonths,
  overlaps,
  parseDaterange,
  type Span,
  span,
  toInclusive,
} from './span.ts'

const d = plainDate
const anyDay = fc.integer({ min: 0, max: 3_000 }).map((n) => addDays(d('2020-01-01'), n))
const closedSpan = fc
  .tuple(anyDay, fc.integer({ min: 1, max: 900 }))
  .map(([from, n]) => span(from, addDays(from, n)))
const anySpan: fc.Arbitrary<Span> = fc.oneof(
  closedSpan,
  anyDay.map((from) => span(from)),
)

const inclusive = (from: string, to: string): Span => {
  const s = fromInclusive(d(from), d(to))
  if (s === null) throw new Error('empty')
  return s
}

describe('a period', () => {
  test('is never empty or backwards', () => {
    expect(() => span(d('2024-01-01'), d('2024-01-01'))).toThrow(RangeError)
    expect(fromInclusive(d('2024-01-02'), d('2024-01-01'))).toBeNull()
    expect(fromInclusive(d('2024-01-01'), d('2024-01-01'))).toEqual(span(d('2024-01-01'), d('2024-01-02')))
  })

  test('is said with both ends', () => {
    expect(toInclusive(span(d('2024-01-01'), d('2024-04-01')))).toEqual({
      from: '2024-01-01',
      to: '2024-03-31',
    })
    expect(toInclusive(span(d('2024-01-01')))).toEqual({ from: '2024-01-01', to: null })
  })
})

describe('lengths', () => {
  test.each([
    ['2022-03-01', '2023-02-28', 12],
    ['2024-03-01', '2024-05-31', 3],
    ['2024-03-01', '2024-05-30', 2],
    ['2024-01-01', '2025-12-31', 24],
    ['2023-11-30', '2024-02-28', 3],
    ['2024-01-31', '2024-04-29', 3],
    ['2024-03-01', '2024-03-01', 0],
  ])('%s–%s is %i full months', (from, to, months) => {
    expect(lengthInMonths(inclusive(from, to))).toBe(months)
  })

  test('an open period has no length', () => {
    expect(lengthInDays(span(d('2024-01-01')))).toBeNull()
    expect(lengthInMonths(span(d('2024-01-01')))).toBeNull()
  })

  test('full months fit and one more would not', () => {
    fc.assert(
      fc.property(closedSpan, (s) => {
        const months = lengthInMonths(s) ?? -1
        return (
          s.until !== null && addMonths(s.from, months) <= s.until && addMonths(s.from, months + 1) > s.until
        )
      }),
    )
  })

  test('days are counted', () => {
    fc.assert(
      fc.property(closedSpan, (s) => s.until !== null && lengthInDays(s) === daysBetween(s.from, s.until)),
    )
  })
})

describe('two periods', () => {
  test('neighbours do not overlap', () => {
    const [a, b] = [inclusive('2024-01-01', '2024-03-31'), inclusive('2024-04-01', '2024-05-31')]
    expect(overlaps(a, b)).toBe(false)
    expect(intersection(a, b)).toBeNull()
  })

  test('overlap exactly when some day is in both', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        const common = contains(a, b.from) || contains(b, a.from)
        expect(overlaps(a, b)).toBe(common)
        expect(overlaps(b, a)).toBe(common)
      }),
    )
  })

  test('what they share lies in both', () => {
    fc.assert(
      fc.property(anySpan, anySpan, (a, b) => {
        const common = intersection(a, b)
        if (common === null) return !overlaps(a, b)
        return encloses(a, common) && encloses(b, common)
      }),
    )
  })
})

describe('PostgreSQL text', () => {
  test('is read in each of its forms', () => {
    expect(parseDaterange('[2026-01-01,2026-04-01)')).toEqual(span(d('2026-01-01'), d('2026-04-01')))
    expect(parseDaterange('[2026-01-01,2026-03-31]')).toEqual(span(d('2026-01-01'), d('2026-04-01')))
    expect(parseDaterange('(2025-12-31,)')).toEqual(span(d('2026-01-01')))
    expect(parseDaterange('empty')).toBeNull()
    expect(parseDaterange('[2026-02-30,)')).toBeNull()
    expect(parseDaterange('[2026-01-01,2026-02-30)')).toBeNull()
    expect(parseDaterange('[2026-01-01,2026-01-01)')).toBeNull()
  })

  test('comes back as it was', () => {
    fc.assert(
      fc.property(anySpan, (s) => {
        expect(parseDaterange(formatDaterange(s))).toEqual(s)
      }),
    )
  })
})
