import {
  type Column,
  DataTable,
  EmptyState,
  InlineSelect,
  Link,
  Loaded,
  PageHead,
  Section,
  Terms,
  useApi,
  useFilters,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import type { QuestionName } from '../../feedback/rules/form.ts'
import { type FeedbackRow, readFeedbackAverages } from '../feedback-contract.ts'

type T = ReturnType<typeof useT>
type ScaleName = Exclude<QuestionName, 'good' | 'better'>

const nameOf = ({ way, service, organisation }: FeedbackRow, t: T): string =>
  way === 'organisation'
    ? (organisation ?? '–')
    : way === 'service'
      ? t(`periods.kinds.${service as 'coaching'}`)
      : t(`feedbackReport.ways.${way}`)

const halfWord = (half: string, t: T): string => {
  const [year = '', part] = half.split('-')
  return t(part === '1' ? 'feedbackReport.spring' : 'feedbackReport.autumn', { year })
}

/** What clients thought, by service and by whose place it was (J1): averages that tell of nobody. */
export default function FeedbackPage() {
  const t = useT()
  const [filters, change] = useFilters()
  const { puolivuosi } = filters
  const isHalf = /^\d{4}-[12]$/.test(puolivuosi ?? '')
  const found = useApi(
    readFeedbackAverages,
    { query: isHalf && puolivuosi ? { half: puolivuosi } : {} },
    { keep: true },
  )
  return (
    <>
      <PageHead
        title={t('feedbackReport.title')}
        above={<Link to="/raportit">{t('report.pageTitle')}</Link>}
        meta={t('feedbackReport.lead')}
      />
      <Loaded of={found}>
        {({ halves, half, questions, rows }) => (
          <>
            {half === null ? null : (
              <div className="filters no-print">
                <InlineSelect
                  label={t('feedbackReport.half')}
                  name="puolivuosi"
                  value={half}
                  choices={halves.map((value) => ({ value, label: halfWord(value, t) }))}
                  onChange={(value) => change({ puolivuosi: value })}
                />
              </div>
            )}
            <Averages questions={questions} rows={rows} />
            {rows.length > 0 ? <p className="meta">{t('feedbackReport.protected')}</p> : null}
          </>
        )}
      </Loaded>
    </>
  )
}

function Averages({ questions, rows }: { questions: readonly string[]; rows: readonly FeedbackRow[] }) {
  const t = useT()
  const { count } = useFormat()
  const columns: readonly Column<FeedbackRow>[] = [
    {
      key: 'name',
      title: t('feedbackReport.part'),
      isHeader: true,
      cell: (row) =>
        row.way === 'organisation' || row.way === 'otherOrganisations' ? (
          nameOf(row, t)
        ) : (
          <strong>{nameOf(row, t)}</strong>
        ),
    },
    {
      key: 'answered',
      title: t('feedbackReport.answered'),
      isNumber: true,
      cell: ({ answered }) => count(answered),
    },
    ...questions.map(
      (question): Column<FeedbackRow> => ({
        key: question,
        title: t(`feedbackReport.short.${question as ScaleName}`),
        isNumber: true,
        cell: ({ averages }) => {
          const value = averages[question] ?? null
          return value === null ? '–' : count(value)
        },
      }),
    ),
  ]
  return (
    <>
      <DataTable
        hideCaption
        caption={t('feedbackReport.title')}
        columns={columns}
        rows={rows}
        rowKey={({ way, service, organisation }) => `${way} ${service} ${organisation}`}
        empty={<EmptyState>{t('feedbackReport.none')}</EmptyState>}
      />
      {rows.length > 0 ? (
        <Section title={t('feedbackReport.asked')}>
          <Terms
            soft
            rows={questions.map((question) => ({
              term: t(`feedbackReport.short.${question as ScaleName}`),
              value: t(`feedback.questions.${question as ScaleName}`),
            }))}
          />
        </Section>
      ) : null}
    </>
  )
}
