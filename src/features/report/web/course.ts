interface Point {
  readonly label: string
  readonly value: number | null
  readonly words: string
}

const WIDTH = 780
const HEIGHT = 220
const TOP = 20
const BOTTOM = 22

/** Where the bars of a chart stand, from zero up; a month without a value has no height. */
export function courseOf(points: readonly Point[], target: number | null) {
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
