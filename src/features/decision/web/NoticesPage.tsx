import {
  Button,
  type Column,
  DataTable,
  EmptyState,
  Loaded,
  PageHead,
  Sub,
  useApi,
  useCommand,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import { type DecisionNotice, enterNotice, listNotices } from '../settings-contract.ts'
import { timeOf } from './decision-presenter.ts'

/** Decisions of which one's own unit has been told, to be entered in its records (D3). */
export default function NoticesPage() {
  const t = useT()
  const known = useApi(listNotices, {})
  const columns = useColumns()
  return (
    <>
      <PageHead title={t('decisions.notices.title')} meta={t('decisions.notices.lead')} />
      <Loaded of={known}>
        {({ notices }) => (
          <DataTable
            caption={t('decisions.notices.title')}
            hideCaption
            columns={columns}
            rows={notices}
            rowKey={(row) => row.decisionId}
            empty={<EmptyState>{t('decisions.notices.none')}</EmptyState>}
          />
        )}
      </Loaded>
    </>
  )
}

function useColumns(): readonly Column<DecisionNotice>[] {
  const t = useT()
  const { day } = useFormat()
  return [
    { key: 'client', title: t('decisions.notices.client'), isHeader: true, cell: (row) => row.client },
    {
      key: 'kind',
      title: t('decisions.columns.kind'),
      cell: (row) => (
        <>
          {t(`decisions.kinds.${row.kind}`)}
          <Sub>
            {t('decisions.number', { number: row.number })}, {t(`decisions.resultsDone.${row.result}`)}{' '}
            {timeOf(row, t)}
          </Sub>
        </>
      ),
    },
    { key: 'told', title: t('decisions.notices.told'), cell: (row) => day(row.toldAt.slice(0, 10)) },
    { key: 'state', title: t('decisions.notices.state'), cell: (row) => <Enter row={row} /> },
  ]
}

function Enter({ row }: { row: DecisionNotice }) {
  const t = useT()
  const command = useCommand(enterNotice)
  if (row.enteredAt) return t('decisions.notices.entered', { name: row.enteredBy ?? '' })
  return (
    <Button
      small
      loading={command.isRunning}
      onClick={() => void command.run({ params: { decisionId: row.decisionId } })}
    >
      {t('decisions.notices.enter')}
      <span className="vh">: {row.client}</span>
    </Button>
  )
}
