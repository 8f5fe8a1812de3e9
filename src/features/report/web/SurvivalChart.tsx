import { useFormat } from '../../../ui/index.ts'
import type { Outcomes } from '../outcomes-contract.ts'
import { daysOf } from '../rules/outcomes.ts'
import { size, survivalChart, yOf } from './survival-chart.ts'

interface Props {
  readonly title: string
  readonly curve: Outcomes['curve']
  readonly months: number
  /** What the axis of time counts. */
  readonly unit: string
}

const levels = [0, 0.25, 0.5, 0.75, 1]

/** Part still in the service as time passes, with its band; the same stands under it as a table. */
export function SurvivalChart({ title, curve, months, unit }: Props) {
  const { count } = useFormat()
  const { line, band, ticks } = survivalChart(curve, months, daysOf)
  return (
    <svg className="survival" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={title}>
      {levels.map((level) => (
        <g key={level}>
          <line
            className="axis"
            x1={size.left}
            x2={size.width - size.right}
            y1={yOf(level)}
            y2={yOf(level)}
          />
          <text x={size.left - 6} y={yOf(level) + 4} textAnchor="end">
            {`${count(level * 100)} %`}
          </text>
        </g>
      ))}
      {ticks.map(({ month, x }) => (
        <text key={month} x={x} y={size.height - 8} textAnchor="middle">
          {`${month} ${unit}`}
        </text>
      ))}
      <polygon className="band" points={band} />
      <polyline className="line" points={line} />
    </svg>
  )
}
