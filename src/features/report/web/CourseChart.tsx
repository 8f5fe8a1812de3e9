import { courseOf } from '../rules/course.ts'

interface Props {
  readonly title: string
  readonly points: readonly {
    readonly label: string
    readonly value: number | null
    readonly words: string
  }[]
  readonly target: number | null
}

/** A figure's course as bars; the same stands beside it as a table, and each bar says its month and value. */
export function CourseChart({ title, points, target }: Props) {
  const { width, height, bars, targetY } = courseOf(points, target)
  return (
    <svg className="course" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title}>
      {bars.map(({ label, words, x, y, width: wide, height: tall }) => (
        <g key={label}>
          <rect x={x} y={y} width={wide} height={tall}>
            <title>{`${label}: ${words}`}</title>
          </rect>
          <text x={x + wide / 2} y={height - 4} textAnchor="middle">
            {label}
          </text>
          <text x={x + wide / 2} y={y - 4} textAnchor="middle">
            {words}
          </text>
        </g>
      ))}
      {targetY === null ? null : <line x1={0} x2={width} y1={targetY} y2={targetY} className="target" />}
    </svg>
  )
}
