import {
  type Column,
  DataTable,
  DateField,
  EmptyState,
  Loaded,
  PageHead,
  useApi,
  useFilters,
  useFormat,
  useLanguage,
  useT,
} from '../../../ui/index.ts'
import { type ConsentCount, countConsents } from '../paper-contract.ts'
import { wrongPeriod } from './consent-form.ts'

const columns = ['given', 'refused', 'withdrawn', 'inForce'] as const

/** Suostumukset kunnittain: the year so far, or the days chosen; small numbers are hidden. */
export default function CountsPage() {
  const t = useT()
  const { today } = useFormat()
  const [filters, change] = useFilters()
  const from = filters.alkaen ?? `${today.slice(0, 4)}-01-01`
  const to = filters.asti ?? today
  const wrong = wrongPeriod({ from, to }, today)
  return (
    <>
      <PageHead title={t('consent.counts.title')} meta={t('consent.counts.lead')} />
      <div className="filters no-print">
        <DateField
          label={t('consent.counts.from')}
          name="from"
          value={from}
          error={wrong.from}
          onChange={(alkaen) => change({ alkaen })}
        />
        <DateField
          label={t('consent.counts.to')}
          name="to"
          value={to}
          error={wrong.to}
          onChange={(asti) => change({ asti })}
        />
      </div>
      {Object.keys(wrong).length === 0 ? <Counted from={from} to={to} /> : null}
    </>
  )
}

type Row = ConsentCount & { readonly isTotal?: true }

function Counted({ from, to }: { from: string; to: string }) {
  const t = useT()
  const { language } = useLanguage()
  const counted = useApi(countConsents, { query: { from, to } }, { keep: true })
  const nameOf = ({ municipality, isTotal }: Row) => {
    if (isTotal) return t('consent.counts.total')
    if (municipality === null) return t('consent.counts.unknown')
    return language === 'sv' ? municipality.nameSv : municipality.nameFi
  }
  const shown: readonly Column<Row>[] = [
    { key: 'municipality', title: t('consent.counts.municipality'), isHeader: true, cell: nameOf },
    ...columns.map((name) => ({
      key: name,
      title: t(`consent.counts.${name}`),
      isNumber: true,
      cell: (row: Row) => row[name] ?? <span className="meta">{t('consent.counts.hidden')}</span>,
    })),
  ]
  return (
    <Loaded of={counted}>
      {({ counts, total }) => (
        <DataTable
          caption={t('consent.counts.title')}
          hideCaption
          columns={shown}
          rows={counts.length > 0 ? [...counts, { municipality: null, ...total, isTotal: true }] : []}
          rowKey={(row) => (row.isTotal ? 'total' : (row.municipality?.code ?? 'unknown'))}
          empty={<EmptyState>{t('consent.counts.none')}</EmptyState>}
        />
      )}
    </Loaded>
  )
}
