import {
  DataTable,
  EmptyState,
  Link,
  Loaded,
  PageHead,
  Refusal,
  Section,
  useApi,
  useLanguage,
  useParam,
  useT,
  Why,
} from '../../../ui/index.ts'
import { type FigureView, readFigure } from '../contract.ts'
import { figureWord, scopeWord } from '../rules/report-words.ts'
import { CourseChart } from './CourseChart.tsx'
import { People } from './People.tsx'
import { monthWord, presentFigure } from './report-presenter.ts'
import { useScope } from './use-scope.ts'
import './report.css'

/** One figure: what it counts, its course, and the people behind it as far as one's own grounds reach. */
export default function FigurePage() {
  const t = useT()
  const { language } = useLanguage()
  const indicator = useParam('indicator')
  const { month, query, search } = useScope()
  const found = useApi(readFigure, { params: { month, indicator }, query })
  const back = (
    <Link to="/raportit" search={search}>
      {t('report.back')}
    </Link>
  )
  if (found.problem && found.data === undefined)
    return (
      <>
        <PageHead title={t('report.pageTitle')} />
        <Refusal problem={found.problem} onRetry={() => void found.refetch()} />
        <p className="mt2">{back}</p>
      </>
    )
  return (
    <Loaded of={found}>
      {({ municipality, organisation, figure, course, behind }) => {
        const scope = scopeWord(query, { municipality, organisation }, language, t)
        const line = presentFigure(figure, { month, scope }, language, t)
        return (
          <>
            <PageHead
              title={line.name}
              meta={`${scope}, ${monthWord(month)}: ${line.value} (${line.change}). ${line.definition}`}
            />
            <p className="bar-row">
              {back}
              <Why why={line.why} about={t('report.aboutFigure', { name: line.name })} />
            </p>
            <Course figure={figure} course={course} name={line.name} />
            {behind.length === 0 ? <EmptyState>{t('report.noPeople')}</EmptyState> : null}
            {behind.map((side) => (
              <People
                key={side.side}
                behind={side}
                title={t(behind.length === 1 ? 'report.behind' : `report.${side.side}`)}
              />
            ))}
          </>
        )
      }}
    </Loaded>
  )
}

interface CourseProps {
  readonly figure: FigureView
  readonly course: readonly { readonly month: string; readonly value: number | null }[]
  readonly name: string
}

function Course({ figure, course, name }: CourseProps) {
  const t = useT()
  const { language } = useLanguage()
  const points = course.map(({ month, value }) => ({
    label: monthWord(month),
    value,
    words: figureWord(value, figure.unit, language),
  }))
  return (
    <Section title={t('report.course')}>
      <CourseChart title={`${name}: ${t('report.course')}`} points={points} target={figure.target} />
      <details>
        <summary>{t('report.courseTable')}</summary>
        <DataTable
          caption={t('report.course')}
          hideCaption
          narrow="scroll"
          columns={[
            { key: 'month', title: t('report.monthLabel'), isHeader: true, cell: ({ label }) => label },
            { key: 'value', title: t('report.columns.value'), isNumber: true, cell: ({ words }) => words },
          ]}
          rows={points}
          rowKey={({ label }) => label}
        />
      </details>
    </Section>
  )
}
