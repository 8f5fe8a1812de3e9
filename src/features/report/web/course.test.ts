import { describe, expect, it } from 'vitest'
import { courseOf } from './course.ts'

const at = (value: number | null) => ({ label: String(value), value, words: '' })

describe('a course', () => {
  it('stands from zero: twice the value is twice as tall, none is nothing', () => {
    const { bars } = courseOf([at(50), at(100), at(null), at(0)], null)
    expect(bars[1]?.height).toBeCloseTo(2 * (bars[0]?.height ?? 0))
    expect([bars[2]?.height, bars[3]?.height]).toEqual([0, 0])
    expect(bars.every(({ y, height }) => y + height === (bars[0]?.y ?? 0) + (bars[0]?.height ?? 0))).toBe(
      true,
    )
  })

  it('leaves room for a target above all values', () => {
    const { bars, targetY } = courseOf([at(50)], 100)
    expect(targetY).toBeLessThan(bars[0]?.y ?? 0)
  })
})
