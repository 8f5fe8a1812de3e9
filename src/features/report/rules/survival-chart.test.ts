import { describe, expect, it } from 'vitest'
import type { Point, Shape } from '../../../kernel/drawing.ts'
import { size, survivalChart } from './survival-chart.ts'

const curve = [
  { days: 30, part: 0.8, low: 0.6, high: 0.9 },
  { days: 60, part: 0, low: null, high: null },
]
const words = { part: (level: number) => `${100 * level} %`, months: (count: number) => `${count} kk` }
const { shapes } = survivalChart(curve, 6, words)
const pointsOf = (is: Shape['is']): readonly Point[] =>
  shapes.flatMap((shape) => (shape.is === is && shape.is !== 'words' ? shape.points : []))
const written = shapes.flatMap((shape) => (shape.is === 'words' ? [shape] : []))

describe('a curve of those still there', () => {
  it('begins with everybody, goes down in steps, and ends on the floor', () => {
    const points = pointsOf('line')
    expect(points[0]).toEqual([size.left, size.top])
    expect(points.at(-1)?.[1]).toBe(size.height - size.bottom)
    // at one time there is a step: the same place, two heights
    expect(points[1]?.[0]).toBe(points[2]?.[0])
    expect(points.every(([, y], n) => y >= (points[n - 1]?.[1] ?? 0))).toBe(true)
  })

  it('has its band around it', () => {
    const band = pointsOf('area').map(([, y]) => y)
    expect(Math.min(...band)).toBe(size.top)
    // at the first step the band is wider than nothing, above and below the curve
    const [x] = pointsOf('line')[2] ?? []
    const [y = 0] = pointsOf('line').flatMap(([across, down]) =>
      across === x && down > size.top ? [down] : [],
    )
    const here = pointsOf('area').flatMap(([across, down]) => (across === x ? [down] : []))
    expect(here.some((down) => down < y && down > size.top)).toBe(true)
    expect(here.some((down) => down > y)).toBe(true)
  })

  it('names parts of all at the side and months along the whole axis', () => {
    const of = (anchor: string) => written.filter((one) => one.anchor === anchor).map(({ text }) => text)
    expect(of('end')).toEqual(['0 %', '25 %', '50 %', '75 %', '100 %'])
    expect(of('middle')).toEqual(['0 kk', '3 kk', '6 kk'])
    expect(written.at(-1)?.at[0]).toBe(size.width - size.right)
  })
})
