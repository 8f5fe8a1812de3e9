import type { ResponseOf } from '../../../kernel/endpoint.ts'
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
  saveFile,
  useApi,
  useCommand,
  useFilters,
  useFormat,
  useLanguage,
  useT,
} from '../../../ui/index.ts'
import { exportShareYears, printShareYears, readShareYears } from '../years-contract.ts'

type Row = ResponseOf<typeof readShareYears>['rows'][number]

const yearOf = (text: string | undefined) => (/^(19|20)\d\d$/.test(text ?? '') ? Number(text) : undefined)

/** S2's table: what each municipality paid in each year, of how many people. */
export default function YearsPage() {
  const t = useT()
  const { language } = useLanguage()
  const { count, euros } = useFormat()
  const [filters, change] = useFilters()
  const [from, to] = [yearOf(filters.vuodesta), yearOf(filters.vuoteen)]
  const query = { ...(from ? { from } : {}), ...(to ? { to } : {}) }
  const found = useApi(readShareYears, { query }, { keep: true })
  const command = useCommand(exportShareYears, { invalidates: [] })
  const take = async (format: 'csv' | 'xlsx') => {
    const made = await command.run({ query: { ...query, format, language } })
    if (made) saveFile(made.name, bytesOf(made.content), made.type)
  }
  const nameOf = ({ municipality }: Row) =>
    (language === 'sv' ? municipality?.nameSv : municipality?.nameFi) ?? ''
  const columns: readonly Column<Row>[] = [
    { key: 'year', title: t('share.yearColumns.year'), isHeader: true, cell: ({ year }) => String(year) },
    { key: 'months', title: t('share.yearColumns.months'), isNumber: true, cell: ({ months }) => months },
    {
      key: 'average',
      title: t('share.yearColumns.average'),
      isNumber: true,
      cell: ({ averagePersons }) => count(averagePersons),
    },
    {
      key: 'distinct',
      title: t('share.yearColumns.distinct'),
      isNumber: true,
      cell: ({ persons }) => count(persons),
    },
    { key: 'euros', title: t('share.yearColumns.euros'), isNumber: true, cell: ({ cents }) => euros(cents) },
  ]
  return (
    <>
      <PageHead
        title={t('years.title')}
        above={<Link to="/raportit">{t('report.pageTitle')}</Link>}
        meta={t('years.lead')}
      />
      <Loaded of={found}>
        {({ years, rows }) => (
          <>
            <div className="filters no-print">
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
              <span className="bar-row">
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
                      endpoint: printShareYears,
                      params: {},
                      query: { ...query, language },
                      label: t('report.pdf'),
                    },
                  ]}
                />
              </span>
            </div>
            <Refusal problem={command.problem} />
            <DataTable
              hideCaption
              caption={t('years.title')}
              columns={columns}
              rows={rows}
              rowKey={(row) => `${row.municipality?.code} ${row.year}`}
              groupOf={nameOf}
              empty={<EmptyState>{t('years.none')}</EmptyState>}
            />
          </>
        )}
      </Loaded>
    </>
  )
}
