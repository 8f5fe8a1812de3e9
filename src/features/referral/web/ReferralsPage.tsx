import {
  Button,
  type Column,
  Counts,
  DataTable,
  EmptyState,
  Link,
  Loaded,
  PageHead,
  Sub,
  urgency,
  useApi,
  useFilters,
  useFormat,
  useT,
  Why,
} from '../../../ui/index.ts'
import { boxes, listReferrals, type ReferralRow } from '../contract.ts'
import {
  answerLine,
  type Filter,
  filterOf,
  keyOfFilter,
  kindWord,
  listName,
  receiverOf,
  senderOf,
  sentOn,
  statusesOf,
} from './referral-presenter.ts'

/** Referrals received by one's unit and sent by oneself; the counts are the filters. */
export default function ReferralsPage() {
  const t = useT()
  const [search, setFilters] = useFilters()
  const filter = filterOf(search)
  const choose = (key: string) => {
    const [laatikko, tila] = key.split('.')
    setFilters({ laatikko, tila, alkaen: undefined })
  }
  return (
    <>
      <PageHead title={t('referrals.title')} />
      <BoxCounts filter={filter} onChoose={choose} />
      <Box filter={filter} after={search.alkaen} onOlder={(id) => setFilters({ alkaen: id })} />
    </>
  )
}

function BoxCounts({ filter, onChoose }: { filter: Filter; onChoose: (key: string) => void }) {
  const t = useT()
  const received = useApi(listReferrals, { query: { box: 'received', status: 'sent' } }, { keep: true })
  const sent = useApi(listReferrals, { query: { box: 'sent', status: 'sent' } }, { keep: true })
  const counts = { received: received.data?.counts, sent: sent.data?.counts }
  const groups = boxes.map((box) => ({
    title: t(box === 'received' ? 'referrals.received' : 'referrals.sentBox'),
    items: statusesOf(box).map((status) => ({
      key: keyOfFilter({ box, status }),
      label: t(`referrals.statuses.${status}`),
      count: counts[box]?.[status] ?? 0,
      alarming: status === 'returned',
    })),
  }))
  return (
    <Counts label={t('referrals.filters')} groups={groups} chosen={keyOfFilter(filter)} onChoose={onChoose} />
  )
}

interface BoxProps {
  readonly filter: Filter
  readonly after: string | undefined
  readonly onOlder: (id: string) => void
}

function Box({ filter, after, onOlder }: BoxProps) {
  const t = useT()
  const { box, status } = filter
  const list = useApi(listReferrals, { query: { box, status, ...(after ? { after } : {}) } }, { keep: true })
  const columns = useColumns(filter)
  const title = t(box === 'received' ? 'referrals.received' : 'referrals.sentBox')
  return (
    <Loaded of={list}>
      {({ referrals, next }) => (
        <>
          <DataTable
            hideCaption
            caption={`${title}: ${t(`referrals.statuses.${status}`)}`}
            columns={columns}
            rows={referrals}
            rowKey={(row) => row.id}
            empty={
              <EmptyState>
                {t(box === 'received' ? 'referrals.emptyReceived' : 'referrals.emptySent')}
              </EmptyState>
            }
          />
          {next ? (
            <p className="mt2">
              <Button onClick={() => onOlder(next)}>{t('referrals.older')}</Button>
            </p>
          ) : null}
        </>
      )}
    </Loaded>
  )
}

function useColumns({ box }: Filter): Column<ReferralRow>[] {
  const t = useT()
  const { near } = useFormat()
  const other: Column<ReferralRow> =
    box === 'received'
      ? { key: 'from', title: t('referrals.columns.from'), cell: senderOf }
      : { key: 'to', title: t('referrals.columns.to'), cell: receiverOf }
  return [
    {
      key: 'client',
      title: t('referrals.columns.client'),
      isHeader: true,
      cell: (row) => (
        <>
          <Link to={`/lahetteet/${row.id}`}>{listName(row)}</Link>
          {row.birthYear ? <Sub>{t('referrals.born', { year: String(row.birthYear) })}</Sub> : null}
        </>
      ),
    },
    { key: 'kind', title: t('referrals.columns.kind'), cell: (row) => kindWord(row, t) },
    other,
    { key: 'sentAt', title: t('referrals.columns.sentAt'), isDate: true, cell: (row) => near(sentOn(row)) },
    { key: 'state', title: t('referrals.columns.state'), cell: (row) => <State row={row} /> },
  ]
}

function State({ row }: { row: ReferralRow }) {
  const t = useT()
  const { today } = useFormat()
  const line = answerLine(row, t)
  return (
    <>
      {t(`referrals.statuses.${row.status}`)}
      {line ? (
        <Sub tone={row.dueOn ? urgency(row.dueOn, today) : undefined}>
          {line}
          {row.why ? <Why why={row.why} about={listName(row)} /> : null}
        </Sub>
      ) : null}
    </>
  )
}
