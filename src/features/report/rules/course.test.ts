import { describe, expect, it } from 'vitest'
import { translator } from '../../../../locales/translate.ts'
import { courseOf } from './course.ts'
import { courseSections } from './course-document.ts'
import type { Indicator } from './indicator.ts'
import { indicators } from './indicators.ts'

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

describe('a course on paper', () => {
  const indicator = indicators.find(({ id }) => id === 'rehab.clients') as Indicator
  const aim = { target: 45, direction: 'atMost', set: null } as const
  const points = [
    { month: '2026-09', value: 40 },
    { month: '2026-10', value: null },
  ]

  it('is a chart for each figure, with its months, values and target', () => {
    const [section] = courseSections([{ indicator, points, aim }], 'fi', translator('fi'))
    const [picture] = section?.blocks ?? []
    if (picture?.is !== 'picture') throw new Error('no picture')
    expect(picture.alt).toBe(
      'Kuntouttava työtoiminta: Asiakkaita kuntouttavassa työtoiminnassa. 9/2026: 40, 10/2026: –.',
    )
    expect(picture.caption).toContain('enintään 45')
    const { shapes, width, height } = picture.drawing
    expect(shapes.filter(({ is }) => is === 'area')).toHaveLength(1)
    expect(shapes.filter(({ is }) => is === 'line')).toHaveLength(1)
    const at = shapes.flatMap((shape) => (shape.is === 'words' ? [shape.at] : shape.points))
    expect(at.every(([x, y]) => x >= 0 && x <= width && y >= 0 && y <= height)).toBe(true)
  })

  it('is no section where there is none', () => {
    expect(courseSections([], 'fi', translator('fi'))).toEqual([])
  })
})
