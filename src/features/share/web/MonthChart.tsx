import { useFormat } from '../../../ui/index.ts'
import { marksOf, type Point, size } from './chart-presenter.ts'
import './share.css'

interface Props {
  readonly title: string
  readonly points: readonly Point[]
  /** A figure of the axis in words; euros of cents unless told. */
  readonly say?: (value: number) => string
}

/** Months as bars, an error band behind them. The same figures stand in the table under it. */
export function MonthChart({ title, points, say }: Props) {
  const { wholeEuros } = useFormat()
  const words = say ?? wholeEuros
  if (points.length === 0) return null
  const { top, marks } = marksOf(points)
  const floor = size.height - size.bottom
  return (
    <svg className="share-chart" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={title}>
      {[0, top / 2, top].map((value) => {
        const y = floor - ((floor - size.top) * value) / top
        return (
          <g key={value}>
            <line className="axis" x1={size.left} x2={size.width} y1={y} y2={y} />
            <text x={size.left - 6} y={y + 4} textAnchor="end">
              {words(value)}
            </text>
          </g>
        )
      })}
      {marks.map(({ key, x, width, y, height, band, other, label }) => (
        <g key={key}>
          {band ? (
            <rect className="band" x={x - width * 0.15} width={width * 1.3} y={band.y} height={band.height} />
          ) : null}
          <rect className={band ? 'bar estimate' : 'bar'} x={x} width={width} y={y} height={height} />
          {other === null ? null : (
            <line className="other" x1={x - 2} x2={x + width + 2} y1={other} y2={other} />
          )}
          {label === null ? null : (
            <text x={x + width / 2} y={size.height - 6} textAnchor="middle">
              {label}
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
