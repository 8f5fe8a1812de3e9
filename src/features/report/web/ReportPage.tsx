import {
  type Column,
  DataTable,
  Link,
  LinkButton,
  Loaded,
  PageHead,
  Sub,
  useApi,
  useLanguage,
  useT,
  Why,
} from '../../../ui/index.ts'
import { readReport } from '../contract.ts'
import { scopeWord } from '../rules/report-words.ts'
import { BreakdownPart } from './BreakdownPart.tsx'
import { Exports } from './Exports.tsx'
import { GoalsPart } from './GoalsPart.tsx'
import { NarrowFilters } from './NarrowFilters.tsx'
import { OtherReports } from './OtherReports.tsx'
import { ReportFilters } from './ReportFilters.tsx'
import { type FigureLine, monthWord, presentFigure } from './report-presenter.ts'
import { useScope } from './use-scope.ts'

/** Raportit: the monthly report, each figure with its definition, target, a year before, and the way to what is behind it. */
export default function ReportPage() {
  const t = useT()
  const { language } = useLanguage()
  const { month, by, query, search, change } = useScope()
  const report = useApi(readReport, { params: { month }, query }, { keep: true })
  return (
    <>
      <PageHead
        title={t('report.title', { month: monthWord(month) })}
        meta={t('report.lead')}
        actions={<LinkButton to="/raportit/omat">{t('ownIndicators.open')}</LinkButton>}
      />
      <OtherReports />
      <Loaded of={report}>
        {({ months, municipalities, organisations, isPublished, figures }) => {
          const names = {
            municipality: municipalities.find(({ code }) => code === query.municipality) ?? null,
            organisation: organisations.find(({ id }) => id === query.organisation) ?? null,
          }
          const scope = scopeWord(query, names, language, t)
          const caption = `${t('report.title', { month: monthWord(month) })}, ${scope}`
          return (
            <>
              <ReportFilters
                {...{ months, municipalities, month, municipality: query.municipality ?? '' }}
                onChange={change}
              />
              <NarrowFilters {...{ organisations, query, by }} onChange={change} />
              <Exports {...{ month, query, by, isPublished }} />
              {by ? (
                <BreakdownPart by={by} caption={caption} />
              ) : (
                <DataTable
                  hideCaption
                  caption={caption}
                  columns={columnsOf(t, search)}
                  rows={figures.map((figure) => presentFigure(figure, { month, scope }, language, t))}
                  rowKey={({ id }) => id}
                  groupOf={({ group }) => group}
                />
              )}
              {/* goals are the area's or a municipality's */}
              {by || query.organisation || query.service ? null : <GoalsPart />}
            </>
          )
        }}
      </Loaded>
    </>
  )
}

function columnsOf(
  t: ReturnType<typeof useT>,
  search: Readonly<Record<string, string | undefined>>,
): readonly Column<FigureLine>[] {
  return [
    {
      key: 'name',
      title: t('report.columns.name'),
      isHeader: true,
      cell: ({ id, name, why }) => (
        <>
          <Link to={`/raportit/${id}`} search={search}>
            {name}
          </Link>{' '}
          <Why why={why} about={t('report.aboutFigure', { name })} />
        </>
      ),
    },
    { key: 'value', title: t('report.columns.value'), isNumber: true, cell: ({ value }) => <b>{value}</b> },
    {
      key: 'target',
      title: t('report.columns.target'),
      isNumber: true,
      cell: ({ target, isReached }) =>
        target === '' ? (
          '–'
        ) : (
          <Sub tone={isReached === false ? 'late' : undefined}>
            {isReached === null ? target : t(isReached ? 'report.reached' : 'report.notReached', { target })}
          </Sub>
        ),
    },
    {
      key: 'yearBefore',
      title: t('report.columns.yearBefore'),
      isNumber: true,
      cell: ({ yearBefore }) => yearBefore,
    },
    { key: 'change', title: t('report.columns.change'), isNumber: true, cell: ({ change }) => change },
  ]
}
