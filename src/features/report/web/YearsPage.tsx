import type { ResponseOf } from '../../../kernel/endpoint.ts'
import {
  type Column,
  DataTable,
  EmptyState,
  Link,
  Loaded,
  PageHead,
  useApi,
  useFormat,
  useLanguage,
  useT,
} from '../../../ui/index.ts'
import { exportShareYears, printShareYears, readShareYears } from '../years-contract.ts'
import { TakeAlong } from './TakeAlong.tsx'
import { useYears } from './use-years.ts'
import { YearFilters } from './YearFilters.tsx'

type Row = ResponseOf<typeof readShareYears>['rows'][number]

/** S2's table: what each municipality paid in each year, of how many people. */
export default function YearsPage() {
  const t = useT()
  const { language } = useLanguage()
  const { count, euros } = useFormat()
  const query = useYears()
  const found = useApi(readShareYears, { query }, { keep: true })
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
              <YearFilters years={years} />
            </div>
            <DataTable
              hideCaption
              caption={t('years.title')}
              columns={columns}
              rows={rows}
              rowKey={(row) => `${row.municipality?.code} ${row.year}`}
              groupOf={nameOf}
              empty={<EmptyState>{t('years.none')}</EmptyState>}
            />
            <TakeAlong table={exportShareYears} document={printShareYears} query={query} />
          </>
        )}
      </Loaded>
    </>
  )
}
