import { describe, expect, it } from 'vitest'
import { size, survivalChart } from './survival-chart.ts'

const read = (points: string) => points.split(' ').map((point) => point.split(',').map(Number))

describe('a curve of those still there', () => {
  const curve = [
    { days: 30, part: 0.8, low: 0.6, high: 0.9 },
    { days: 60, part: 0, low: null, high: null },
  ]
  const { line, band, ticks } = survivalChart(curve, 6, (months) => months * 30)

  it('begins with everybody, goes down in steps, and ends on the floor', () => {
    const points = read(line)
    expect(points[0]).toEqual([size.left, size.top])
    expect(points.at(-1)?.[1]).toBe(size.height - size.bottom)
    // at one time there is a step: the same place, two heights
    expect(points[1]?.[0]).toBe(points[2]?.[0])
    expect(points.every(([, y], n) => (y ?? 0) >= (points[n - 1]?.[1] ?? 0))).toBe(true)
  })

  it('has its band around it, and ticks of months along the whole axis', () => {
    const heights = read(band).map(([, y]) => y ?? 0)
    expect(Math.min(...heights)).toBe(size.top)
    expect(ticks.map(({ month }) => month)).toEqual([0, 3, 6])
    expect(ticks.at(-1)?.x).toBe(size.width - size.right)
  })
})
