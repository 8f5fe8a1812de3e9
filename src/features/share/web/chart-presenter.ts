/** One month of a chart, cents. */
export interface Point {
  readonly key: string
  readonly label: string
  readonly value: number
  /** Error band; left out where the figure is known. */
  readonly low?: number
  readonly high?: number
  /** The same with what was asked. */
  readonly other?: number
}

export interface Mark {
  readonly key: string
  readonly x: number
  readonly width: number
  readonly y: number
  readonly height: number
  readonly band: { readonly y: number; readonly height: number } | null
  readonly other: number | null
  /** Said under the mark; every few months when there are many. */
  readonly label: string | null
}

/** The drawing's own measures. */
export const size = { width: 720, height: 220, left: 110, bottom: 26, top: 18 } as const
const mostLabels = 8

/** A month as it is said under a mark: `4/26`. */
export const monthLabel = (month: string): string => `${Number(month.slice(5, 7))}/${month.slice(2, 4)}`

/** A round number at or above the greatest, so that the axis can be read. */
export function roundUp(value: number): number {
  if (value <= 0) return 1
  const unit = 10 ** Math.floor(Math.log10(value))
  return [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map((n) => n * unit).find((n) => n >= value) ?? 10 * unit
}

/** Bars from nought, with the band behind them. */
export function marksOf(points: readonly Point[]): { top: number; marks: Mark[] } {
  const top = roundUp(
    Math.max(0, ...points.map(({ value, high = 0, other = 0 }) => Math.max(value, high, other))),
  )
  const inner = size.height - size.top - size.bottom
  const y = (value: number) => size.top + inner * (1 - Math.max(0, value) / top)
  const step = (size.width - size.left) / Math.max(1, points.length)
  const every = Math.ceil(points.length / mostLabels)
  const marks = points.map(({ key, label, value, low, high, other }, at) => ({
    key,
    x: size.left + at * step + step * 0.15,
    width: step * 0.7,
    y: y(value),
    height: y(0) - y(value),
    band: low === undefined || high === undefined ? null : { y: y(high), height: y(low) - y(high) },
    other: other === undefined ? null : y(other),
    label: at % every === 0 ? label : null,
  }))
  return { top, marks }
}
