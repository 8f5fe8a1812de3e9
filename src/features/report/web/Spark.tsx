const WIDTH = 96
const HEIGHT = 24
const PAD = 3

/** Points of a line in the picture, from zero or the least value up; months without a value are passed over. */
export function sparkPoints(points: readonly (number | null)[]): string {
  const known = points.flatMap((value, n) => (value === null ? [] : [{ n, value }]))
  const values = known.map(({ value }) => value)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const step = (WIDTH - 2 * PAD) / Math.max(1, points.length - 1)
  // what does not change is a level line in the middle
  const tall = (value: number) => (most === least ? 0.5 : (value - least) / (most - least))
  return known
    .map(
      ({ n, value }) =>
        `${(PAD + n * step).toFixed(1)},${(HEIGHT - PAD - tall(value) * (HEIGHT - 2 * PAD)).toFixed(1)}`,
    )
    .join(' ')
}

/** A figure's course as a small line; what it says stands in words. */
export const Spark = ({ points, label }: { points: readonly (number | null)[]; label: string }) =>
  points.some((value) => value !== null) ? (
    <svg className="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <title>{label}</title>
      <polyline points={sparkPoints(points)} />
    </svg>
  ) : null
