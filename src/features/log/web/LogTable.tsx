import { type Column, DataTable, EmptyState, Sub, useFormat, useT } from '../../../ui/index.ts'
import type { LogEntry } from '../contract.ts'
import { concernOf, deedOf, groundOf, postOf, whoOf } from './log-presenter.ts'

/** Entries as the data protection officer reads them; clients by identifier. */
export function LogTable({ entries, caption }: { entries: readonly LogEntry[]; caption: string }) {
  const t = useT()
  const { dayTime } = useFormat()
  const columns: Column<LogEntry>[] = [
    { key: 'at', title: t('log.privacy.columns.at'), isDate: true, cell: (e) => dayTime(e.at) },
    {
      key: 'who',
      title: t('log.privacy.columns.who'),
      isHeader: true,
      cell: (e) => (
        <>
          {whoOf(t, e)}
          <Sub>{postOf(t, e)}</Sub>
        </>
      ),
    },
    {
      key: 'what',
      title: t('log.privacy.columns.what'),
      cell: (e) => (
        <>
          {deedOf(t, e)}
          <Sub>
            {e.categories
              .map((category) => t(`terms.categories.${category}` as 'terms.categories.plan'))
              .join(', ')}
          </Sub>
        </>
      ),
    },
    { key: 'ground', title: t('log.privacy.columns.ground'), cell: (e) => groundOf(t, e.ground) ?? '–' },
    {
      key: 'client',
      title: t('log.privacy.columns.client'),
      cell: (e) => <span className="meta">{concernOf(t, e)}</span>,
    },
  ]
  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={columns}
      rows={entries}
      rowKey={(entry) => entry.id}
      empty={<EmptyState>{t('log.privacy.none')}</EmptyState>}
    />
  )
}
