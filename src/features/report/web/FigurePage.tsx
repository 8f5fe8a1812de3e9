import { plainDate } from '../../../kernel/plain-date.ts'
import {
  DataTable,
  EmptyState,
  Link,
  Loaded,
  PageHead,
  Section,
  useApi,
  useFilters,
  useFormat,
  useLanguage,
  useParam,
  useT,
  Why,
} from '../../../ui/index.ts'
import { type Behind, type FigureView, readFigure } from '../contract.ts'
import { lastWholeMonth, nameMonth } from '../rules/month.ts'
import { figureWord } from '../rules/report-words.ts'
import { CourseChart } from './CourseChart.tsx'
import { monthWord, presentFigure } from './report-presenter.ts'
import './report.css'

/** One figure: what it counts, its course, and the people behind it as far as one's own grounds reach. */
export default function FigurePage() {
  const t = useT()
  const { language } = useLanguage()
  const { today } = useFormat()
  const indicator = useParam('indicator')
  const [filters] = useFilters()
  const month = filters.kuukausi ?? nameMonth(lastWholeMonth(plainDate(today)))
  const query = filters.kunta ? { municipality: filters.kunta } : {}
  const found = useApi(readFigure, { params: { month, indicator }, query })
  return (
    <Loaded of={found}>
      {({ figure, course, behind }) => {
        const scope = filters.kunta ?? t('report.wholeArea')
        const line = presentFigure(figure, { month, scope }, language, t)
        return (
          <>
            <PageHead
              title={line.name}
              meta={`${monthWord(month)}: ${line.value} (${line.change}). ${line.definition}`}
            />
            <p className="bar-row">
              <Link to="/raportit" search={filters}>
                {t('report.back')}
              </Link>
              <Why why={line.why} about={t('report.aboutFigure', { name: line.name })} />
            </p>
            <Course figure={figure} course={course} name={line.name} />
            {behind.length === 0 ? <EmptyState>{t('report.noPeople')}</EmptyState> : null}
            {behind.map((side) => (
              <People key={side.side} behind={side} alone={behind.length === 1} />
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

function People({ behind, alone }: { behind: Behind; alone: boolean }) {
  const t = useT()
  const { side, count, leftOut, people } = behind
  const title = alone ? t('report.behind') : t(`report.${side}`)
  return (
    <Section title={`${title} (${count})`}>
      {leftOut > 0 ? <p className="meta">{t('report.leftOut', { count: leftOut })}</p> : null}
      <DataTable
        caption={title}
        hideCaption
        columns={[
          {
            key: 'name',
            title: t('report.person'),
            isHeader: true,
            cell: ({ clientId, name }) => <Link to={`/asiakkaat/${clientId}`}>{name}</Link>,
          },
          { key: 'born', title: t('report.born'), isNumber: true, cell: ({ birthYear }) => birthYear ?? '–' },
          { key: 'times', title: t('report.times'), isNumber: true, cell: ({ times }) => times },
        ]}
        rows={people}
        rowKey={({ clientId }) => clientId}
        empty={<EmptyState>{t('report.nobody')}</EmptyState>}
      />
    </Section>
  )
}
