import type { ReactNode } from 'react'
import { type Column, DataTable, EmptyState, Link, Sub, Tag, useT, Why } from '../../../ui/index.ts'
import type { GoalMeasure } from '../rules/goals.ts'
import type { GoalLine, IndicatorLine, MeasureLine } from './goal-presenter.ts'
import { Spark } from './Spark.tsx'
import './goals.css'

interface Props {
  readonly goals: readonly GoalLine[]
  /** Month and municipality, for the way to a figure. */
  readonly search: Readonly<Record<string, string | undefined>>
  /** Buttons of a goal, for those who keep it. */
  readonly actions?: (line: GoalLine) => ReactNode
  readonly onMark?: (line: GoalLine, measure: GoalMeasure) => void
  readonly empty: ReactNode
}

/** Goals as S1 has them: what, how with the state of every measure, what is reached, by which figures. */
export function GoalsTable({ goals, search, actions, onMark, empty }: Props) {
  const t = useT()
  const columns: readonly Column<GoalLine>[] = [
    {
      key: 'what',
      title: t('goals.columns.what'),
      isHeader: true,
      cell: (line) => (
        <>
          {line.goal.what}
          <Sub>{line.agreed}</Sub>
          {actions?.(line)}
        </>
      ),
    },
    {
      key: 'how',
      title: t('goals.columns.how'),
      cell: (line) => <Measures line={line} {...(onMark ? { onMark } : {})} />,
    },
    {
      key: 'reached',
      title: t('goals.columns.reached'),
      cell: ({ reached }) => (
        <ul className="goal-list">
          {reached.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      ),
    },
    {
      key: 'indicators',
      title: t('goals.columns.indicators'),
      cell: ({ indicators }) => <Indicators indicators={indicators} search={search} />,
    },
  ]
  return (
    <DataTable
      hideCaption
      caption={t('goals.title')}
      columns={columns}
      rows={goals}
      rowKey={({ goal }) => goal.id}
      empty={<EmptyState>{empty}</EmptyState>}
    />
  )
}

function Measures({ line, onMark }: { line: GoalLine; onMark?: NonNullable<Props['onMark']> }) {
  const t = useT()
  if (line.measures.length === 0) return <span className="meta">{t('goals.noMeasures')}</span>
  return (
    <ul className="goal-list">
      {line.measures.map((one) => (
        <li key={one.measure.id}>
          <Measure line={one} />
          {onMark ? (
            <button
              type="button"
              className="btn-link"
              aria-label={t('goals.changeOf', { how: one.measure.how })}
              onClick={() => onMark(line, one.measure)}
            >
              {t('goals.change')}
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function Measure({ line: { measure, who, tone, state, isLate } }: { line: MeasureLine }) {
  const t = useT()
  return (
    <>
      {measure.how} <Tag kind={tone}>{state}</Tag>
      <Sub tone={isLate ? 'late' : undefined}>
        {who}
        {isLate ? ` – ${t('goals.late')}` : ''}
      </Sub>
      {measure.note === '' ? null : <Sub>{measure.note}</Sub>}
    </>
  )
}

function Indicators({
  indicators,
  search,
}: { indicators: readonly IndicatorLine[] } & Pick<Props, 'search'>) {
  const t = useT()
  if (indicators.length === 0) return <span className="meta">{t('goals.noFigures')}</span>
  return (
    <ul className="goal-list">
      {indicators.map(({ id, name, figure }) => (
        <li key={id}>{figure ? <Figure id={id} figure={figure} search={search} /> : name}</li>
      ))}
    </ul>
  )
}

function Figure({
  id,
  figure,
  search,
}: { id: string; figure: NonNullable<IndicatorLine['figure']> } & Pick<Props, 'search'>) {
  const t = useT()
  const { name, value, yearBefore, change, target, isReached, why, points, course } = figure
  return (
    <>
      <Link to={`/raportit/${id}`} search={search}>
        {name}
      </Link>{' '}
      <b>{value}</b> <Why why={why} about={t('report.aboutFigure', { name })} />
      <Spark points={points} label={course} />
      {target === '' ? null : (
        <Sub tone={isReached === false ? 'late' : undefined}>
          {isReached === null
            ? t('goals.target', { target })
            : t(isReached ? 'report.reached' : 'report.notReached', { target })}
        </Sub>
      )}
      <Sub>{t('goals.yearBefore', { value: yearBefore, change })}</Sub>
    </>
  )
}
