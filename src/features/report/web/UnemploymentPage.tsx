import {
  type Column,
  DataTable,
  EmptyState,
  Link,
  Loaded,
  PageHead,
  Sub,
  useApi,
  useLanguage,
  useT,
} from '../../../ui/index.ts'
import { figureWord } from '../rules/report-words.ts'
import { partOfAll, rowWord } from '../rules/unemployment-table.ts'
import { columnNames, columns } from '../rules/unemployment-years.ts'
import {
  exportUnemployment,
  printUnemployment,
  readUnemployment,
  type UnemploymentTable,
} from '../unemployment-contract.ts'
import { CourseChart } from './CourseChart.tsx'
import { MunicipalityFilter } from './ReportFilters.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import { useScope } from './use-scope.ts'
import { useYears } from './use-years.ts'
import { YearFilters } from './YearFilters.tsx'
import './report.css'

type Row = UnemploymentTable['rows'][number]

/** S2's table: the unemployed at the end of each year, how many of them long, young or older. */
export default function UnemploymentPage() {
  const t = useT()
  const { municipality, change } = useScope()
  const query = { ...useYears(), ...(municipality ? { municipality } : {}) }
  const found = useApi(readUnemployment, { query }, { keep: true })
  return (
    <>
      <PageHead
        title={t('unemployment.title')}
        above={<Link to="/raportit">{t('report.pageTitle')}</Link>}
        meta={`${t('unemployment.lead')} ${t('unemployment.behind')}`}
      />
      <Loaded of={found}>
        {({ years, municipalities, rows }) => (
          <>
            <div className="filters no-print">
              <MunicipalityFilter
                municipalities={municipalities}
                municipality={municipality ?? ''}
                onChange={change}
              />
              <YearFilters years={years} />
            </div>
            <Years rows={rows} municipality={municipality} />
            <TakeAlong table={exportUnemployment} document={printUnemployment} query={query} />
          </>
        )}
      </Loaded>
    </>
  )
}

/** The course as a chart, and the table in which each number leads to its people. */
function Years({ rows, municipality }: { rows: readonly Row[]; municipality: string | undefined }) {
  const t = useT()
  const { language } = useLanguage()
  const points = rows.toReversed().map((row) => ({
    label: rowWord(row),
    value: row.total,
    words: figureWord(row.total, 'count', language),
  }))
  const tableColumns: readonly Column<Row>[] = [
    { key: 'year', title: t('unemployment.columns.year'), isHeader: true, cell: (row) => rowWord(row) },
    ...columnNames.map(
      (name): Column<Row> => ({
        key: name,
        title: t(`unemployment.columns.${name}`),
        isNumber: true,
        cell: (row) => (
          <>
            <Link to={`/raportit/${columns[name]}`} search={{ kuukausi: row.month, kunta: municipality }}>
              {figureWord(row[name], 'count', language)}
            </Link>
            {name === 'total' ? null : <Sub>{partOfAll(row, name, language)}</Sub>}
          </>
        ),
      }),
    ),
  ]
  return (
    <>
      {points.length > 1 ? (
        <CourseChart title={t('unemployment.chart')} points={points} target={null} />
      ) : null}
      <DataTable
        hideCaption
        caption={t('unemployment.title')}
        columns={tableColumns}
        rows={rows}
        rowKey={({ month }) => month}
        empty={<EmptyState>{t('unemployment.none')}</EmptyState>}
      />
    </>
  )
}
