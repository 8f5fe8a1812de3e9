import {
  Button,
  bytesOf,
  type Column,
  DataTable,
  DocumentButtons,
  EmptyState,
  InlineSelect,
  Link,
  Loaded,
  PageHead,
  Refusal,
  Section,
  Sub,
  saveFile,
  useApi,
  useCommand,
  useFilters,
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
import { useScope } from './use-scope.ts'
import './report.css'

type Row = UnemploymentTable['rows'][number]

const yearOf = (text: string | undefined) => (/^(19|20)\d\d$/.test(text ?? '') ? Number(text) : undefined)

/** Years and municipality in the address; what cannot be read of it is as if it were not there. */
function useAsked() {
  const { municipality } = useScope()
  const [filters, change] = useFilters()
  const [from, to] = [yearOf(filters.vuodesta), yearOf(filters.vuoteen)]
  const query = {
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(municipality ? { municipality } : {}),
  }
  return { query, filters, change, municipality }
}

/** S2's table: the unemployed at the end of each year, how many of them long, young or older. */
export default function UnemploymentPage() {
  const t = useT()
  const { language } = useLanguage()
  const { query, filters, change, municipality } = useAsked()
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
              <InlineSelect
                label={t('report.municipality')}
                name="municipality"
                value={municipality ?? ''}
                empty={t('report.wholeArea')}
                choices={municipalities.map(({ code, nameFi, nameSv }) => ({
                  value: code,
                  label: language === 'sv' ? nameSv : nameFi,
                }))}
                onChange={(kunta) => change({ kunta })}
              />
              {(['vuodesta', 'vuoteen'] as const).map((name) => (
                <InlineSelect
                  key={name}
                  label={t(`years.${name}`)}
                  name={name}
                  value={filters[name] ?? ''}
                  empty={t('years.any')}
                  choices={years.map((year) => ({ value: String(year), label: String(year) }))}
                  onChange={(value) => change({ [name]: value })}
                />
              ))}
            </div>
            <Years rows={rows} municipality={municipality} />
            <Exports query={query} />
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

/** Taken along as a workbook, a table or a document, or on paper. */
function Exports({ query }: Pick<ReturnType<typeof useAsked>, 'query'>) {
  const t = useT()
  const { language } = useLanguage()
  const command = useCommand(exportUnemployment, { invalidates: [] })
  const take = async (format: 'csv' | 'xlsx') => {
    const made = await command.run({ query: { ...query, format, language } })
    if (made) saveFile(made.name, bytesOf(made.content), made.type)
  }
  return (
    <Section title={t('report.exports')} className="no-print">
      <Refusal problem={command.problem} />
      <div className="bar-row">
        {(['xlsx', 'csv'] as const).map((format) => (
          <Button key={format} small loading={command.isRunning} onClick={() => void take(format)}>
            {t(`report.${format}`)}
          </Button>
        ))}
        <Button small onClick={() => window.print()}>
          {t('report.print')}
        </Button>
        <DocumentButtons
          inRow
          documents={[
            {
              endpoint: printUnemployment,
              params: {},
              query: { ...query, language },
              label: t('report.pdf'),
            },
          ]}
        />
      </div>
    </Section>
  )
}
