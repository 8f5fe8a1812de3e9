import type { Drawing, Shape } from '../../../kernel/drawing.ts'

export interface CoursePoint {
  readonly label: string
  readonly value: number | null
  readonly words: string
}

const WIDTH = 780
const HEIGHT = 220
const TOP = 20
const BOTTOM = 22

/** Where the bars of a chart stand, from zero up; a month without a value has no height. */
export function courseOf(points: readonly CoursePoint[], target: number | null) {
  const most = Math.max(1, target ?? 0, ...points.map(({ value }) => value ?? 0))
  const room = HEIGHT - TOP - BOTTOM
  const tallOf = (value: number) => (Math.max(0, value) / most) * room
  const step = WIDTH / Math.max(1, points.length)
  const bars = points.map(({ value, ...point }, n) => {
    const height = tallOf(value ?? 0)
    return { ...point, x: n * step + step * 0.15, y: TOP + room - height, width: step * 0.7, height }
  })
  return {
    width: WIDTH,
    height: HEIGHT,
    bars,
    targetY: target === null ? null : TOP + room - tallOf(target),
  }
}

/** The same for paper; values stand at the foot of their bars, where no target's line goes through them. */
export function courseDrawing(points: readonly CoursePoint[], target: number | null): Drawing {
  const { width, height, bars, targetY } = courseOf(points, target)
  const floor = height - BOTTOM
  const shapes = bars.flatMap(({ label, words, x, width: wide, height: tall }): Shape[] => {
    const middle = x + wide / 2
    const corners = [
      [x, floor],
      [x, floor - tall],
      [x + wide, floor - tall],
      [x + wide, floor],
    ] as const
    return [
      ...(tall > 0 ? [{ is: 'area' as const, points: corners }] : []),
      { is: 'words', at: [middle, height - 6], text: label, anchor: 'middle' },
      { is: 'words', at: [middle, floor - 8], text: words, anchor: 'middle' },
    ]
  })
  const across = (is: 'axis' | 'line', at: number): Shape => ({
    is,
    points: [
      [0, at],
      [width, at],
    ],
  })
  const aim = targetY === null ? [] : [across('line', targetY)]
  return { width, height, shapes: [...shapes, across('axis', floor), ...aim] }
}
