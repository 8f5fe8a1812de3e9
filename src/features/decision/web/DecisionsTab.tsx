import { useState } from 'react'
import {
  Button,
  type Column,
  DataTable,
  EmptyState,
  Link,
  Loaded,
  Section,
  Sub,
  Tag,
  useApi,
  useFormat,
  useT,
  Why,
} from '../../../ui/index.ts'
import { type DecisionRow, listDecisions } from '../contract.ts'
import { appealRuns, resultOf, tagOf, timeOf, titleOf } from './decision-presenter.ts'
import { PrepareDialog } from './PrepareDialog.tsx'
import { RecordDialog } from './RecordDialog.tsx'

/** The file's tab Päätökset: what has been decided and is being prepared, by whom, and until when it may be appealed. */
export function DecisionsTab({ clientId }: { clientId: string }) {
  const t = useT()
  const known = useApi(listDecisions, { params: { clientId } })
  const [dialog, setDialog] = useState<'prepare' | 'record'>()
  const close = () => setDialog(undefined)
  return (
    <Loaded of={known}>
      {({ decisions, mayPrepare, mayRecord }) => (
        <Section
          title={t('decisions.title')}
          end={
            <div className="bar-row">
              {mayPrepare.length > 0 ? (
                <Button kind="primary" onClick={() => setDialog('prepare')}>
                  {t('decisions.prepare')}
                </Button>
              ) : null}
              {mayRecord ? (
                <Button onClick={() => setDialog('record')}>{t('decisions.record')}</Button>
              ) : null}
            </div>
          }
        >
          <Table clientId={clientId} rows={decisions} mayPrepare={mayPrepare.length > 0} />
          {decisions.some((row) => !row.isOwn) ? <p className="meta">{t('decisions.othersOnly')}</p> : null}
          {dialog === 'prepare' ? (
            <PrepareDialog clientId={clientId} kinds={mayPrepare} onClose={close} />
          ) : null}
          {dialog === 'record' ? <RecordDialog clientId={clientId} onClose={close} /> : null}
        </Section>
      )}
    </Loaded>
  )
}

interface TableProps {
  readonly clientId: string
  readonly rows: readonly DecisionRow[]
  readonly mayPrepare: boolean
}

function Table({ clientId, rows, mayPrepare }: TableProps) {
  const t = useT()
  const columns = useColumns(clientId)
  return (
    <DataTable
      caption={t('decisions.caption')}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={<EmptyState>{t(mayPrepare ? 'decisions.empty' : 'decisions.emptyRead')}</EmptyState>}
    />
  )
}

function useColumns(clientId: string): readonly Column<DecisionRow>[] {
  const t = useT()
  return [
    {
      key: 'kind',
      title: t('decisions.columns.kind'),
      isHeader: true,
      cell: (row) =>
        row.isOwn ? (
          <Link to={`/asiakkaat/${clientId}/paatokset/${row.id}`}>{titleOf(row, t)}</Link>
        ) : (
          titleOf(row, t)
        ),
    },
    { key: 'result', title: t('decisions.columns.result'), cell: (row) => resultOf(row, t) },
    { key: 'time', title: t('decisions.columns.time'), cell: (row) => timeOf(row, t) },
    { key: 'maker', title: t('decisions.columns.maker'), cell: (row) => row.maker },
    { key: 'state', title: t('decisions.columns.state'), cell: (row) => <State row={row} /> },
  ]
}

function State({ row }: { row: DecisionRow }) {
  const t = useT()
  const { today } = useFormat()
  return (
    <>
      <Tag kind={tagOf(row.status)}>{t(`decisions.statuses.${row.status}`)}</Tag>
      {appealRuns(row, today) && row.appealUntil ? (
        <Sub>
          {t('decisions.appealRuns', { on: row.appealUntil })}{' '}
          {row.appealWhy ? <Why why={row.appealWhy} about={t('decisions.aboutAppeal')} /> : null}
        </Sub>
      ) : null}
    </>
  )
}
