import type { Drawing, Point, Shape } from '../../../kernel/drawing.ts'
import { daysOf } from './outcomes.ts'

interface Known {
  readonly days: number
  readonly part: number
  readonly low: number | null
  readonly high: number | null
}

/** How the axes are written. */
export interface AxisWords {
  /** A part of one, 0…1. */
  part(level: number): string
  months(count: number): string
}

/** The drawing's own measures. */
export const size = { width: 780, height: 260, left: 76, right: 44, top: 12, bottom: 30 } as const
const MOST_TICKS = 8
const levels = [0, 0.25, 0.5, 0.75, 1]
const [leftEdge, rightEdge] = [size.left, size.width - size.right]

/** From nothing at the floor to everybody at the top. */
const yOf = (part: number) => size.top + (size.height - size.top - size.bottom) * (1 - part)
const xOf = (days: number, most: number) => leftEdge + ((rightEdge - leftEdge) * days) / Math.max(1, most)

/** A step line: each value holds until the next one. */
const stepsOf = (values: readonly (readonly [days: number, value: number])[], most: number): Point[] =>
  values.flatMap(([days, value], n) => {
    const until = values[n + 1]?.[0] ?? days
    return until === days
      ? [[xOf(days, most), yOf(value)]]
      : [
          [xOf(days, most), yOf(value)],
          [xOf(until, most), yOf(value)],
        ]
  })

/** Months named under the axis of time: whole quarters, so few that their names do not meet. */
function ticksOf(months: number): readonly number[] {
  const every = Math.ceil(months / MOST_TICKS / 3) * 3
  return Array.from({ length: Math.floor(months / every) + 1 }, (_, n) => n * every)
}

const axes = (months: number, words: AxisWords): Shape[] => [
  ...levels.flatMap((level): Shape[] => [
    {
      is: 'axis',
      points: [
        [leftEdge, yOf(level)],
        [rightEdge, yOf(level)],
      ],
    },
    { is: 'words', at: [leftEdge - 6, yOf(level) + 4], text: words.part(level), anchor: 'end' },
  ]),
  ...ticksOf(months).map(
    (month): Shape => ({
      is: 'words',
      at: [xOf(daysOf(month), daysOf(months)), size.height - 8],
      text: words.months(month),
      anchor: 'middle',
    }),
  ),
]

/** Part still in the service as time passes: the curve over its band, on axes of so many months and of all who began. */
export function survivalChart(curve: readonly Known[], months: number, words: AxisWords): Drawing {
  const whole = [{ days: 0, part: 1, low: 1, high: 1 }, ...curve]
  const along = (value: (one: Known) => number) =>
    stepsOf(
      whole.map((one) => [one.days, value(one)]),
      daysOf(months),
    )
  const [high, low] = [along((one) => one.high ?? one.part), along((one) => one.low ?? one.part)]
  return {
    width: size.width,
    height: size.height,
    shapes: [
      { is: 'area', points: [...high, ...low.toReversed()] },
      ...axes(months, words),
      { is: 'line', points: along((one) => one.part) },
    ],
  }
}
