interface Known {
  readonly days: number
  readonly part: number
  readonly low: number | null
  readonly high: number | null
}

/** The drawing's own measures. */
export const size = { width: 780, height: 260, left: 76, right: 44, top: 12, bottom: 30 } as const
const MOST_TICKS = 8

const xOf = (days: number, most: number) =>
  size.left + ((size.width - size.left - size.right) * days) / Math.max(1, most)
/** From nothing at the floor to everybody at the top. */
export const yOf = (part: number) => size.top + (size.height - size.top - size.bottom) * (1 - part)

const pointsOf = (points: readonly (readonly [x: number, y: number])[]) =>
  points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')

/** A step line: each value holds until the next one. */
function stepsOf(values: readonly (readonly [days: number, value: number])[], most: number) {
  return values.flatMap(([days, value], n) => {
    const until = values[n + 1]?.[0] ?? days
    return [
      [xOf(days, most), yOf(value)],
      [xOf(until, most), yOf(value)],
    ] as const
  })
}

/** The curve, its band and the ticks of its months. `months`: how many the axis has, `daysOf` so many months in days. */
export function survivalChart(curve: readonly Known[], months: number, daysOf: (months: number) => number) {
  const most = daysOf(months)
  const whole = [{ days: 0, part: 1, low: 1, high: 1 }, ...curve]
  const line = stepsOf(
    whole.map(({ days, part }) => [days, part]),
    most,
  )
  const edge = (of: 'low' | 'high') =>
    stepsOf(
      whole.map((one) => [one.days, one[of] ?? one.part]),
      most,
    )
  const every = Math.ceil(months / MOST_TICKS / 3) * 3
  const ticks = Array.from({ length: Math.floor(months / every) + 1 }, (_, n) => n * every)
  return {
    line: pointsOf(line),
    band: pointsOf([...edge('high'), ...edge('low').toReversed()]),
    ticks: ticks.map((month) => ({ month, x: xOf(daysOf(month), most) })),
  }
}
