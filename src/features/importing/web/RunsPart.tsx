import { Button, type Column, DataTable, Sub, useFormat, useT } from '../../../ui/index.ts'
import type { ImportRun } from '../contract.ts'
import { stateText } from './import-presenter.ts'

interface Props {
  readonly runs: readonly ImportRun[]
  readonly chosen: string | undefined
  readonly onShow: (id: string) => void
}

/** Imports of the organisation, the newest first. */
export function RunsPart({ runs, chosen, onShow }: Props) {
  const t = useT()
  const { dayTime } = useFormat()
  const columns: Column<ImportRun>[] = [
    { key: 'at', title: t('importing.at'), isHeader: true, cell: ({ askedAt }) => dayTime(askedAt) },
    { key: 'by', title: t('importing.by'), cell: ({ by }) => by },
    {
      key: 'what',
      title: t('importing.what'),
      cell: (run) => (
        <>
          {stateText(run, t)}
          <Sub>{run.files.join(', ')}</Sub>
        </>
      ),
    },
    {
      key: 'show',
      title: t('importing.show'),
      isAction: true,
      cell: (run) =>
        run.id === chosen ? null : (
          <Button
            small
            aria-label={`${t('importing.show')} ${dayTime(run.askedAt)}`}
            onClick={() => onShow(run.id)}
          >
            {t('importing.show')}
          </Button>
        ),
    },
  ]
  return (
    <DataTable
      caption={t('importing.listOf', { title: t('importing.runs') })}
      hideCaption
      columns={columns}
      rows={runs}
      rowKey={({ id }) => id}
    />
  )
}
