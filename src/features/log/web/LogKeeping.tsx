import {
  type Column,
  DataTable,
  EmptyState,
  Loaded,
  Section,
  sayCitation,
  useApi,
  useFormat,
  useLanguage,
  useT,
  Why,
} from '../../../ui/index.ts'
import { type DroppedMonth, readKeeping } from '../contract.ts'

/** How long the log is kept, and which months have gone: the data protection officer's. */
export function LogKeeping() {
  const t = useT()
  const { language } = useLanguage()
  const answer = useApi(readKeeping, {})
  return (
    <Loaded of={answer}>
      {({ time, oldest, dropped }) => (
        <>
          <Section title={t('log.keeping.title')}>
            <p className="meta">
              {time
                ? `${t('log.keeping.time', { years: time.years, cite: sayCitation(time.cite, language) })} `
                : ''}
              {t('log.keeping.lead')}
            </p>
            {oldest ? (
              <p>
                {t(oldest.isLate ? 'log.keeping.late' : 'log.keeping.oldest', {
                  lastDay: oldest.lastDay,
                  dropOn: oldest.dropOn,
                })}{' '}
                <Why why={oldest.why} about={t('log.keeping.aboutWhy')} />
              </p>
            ) : null}
          </Section>
          <Section title={t('log.keeping.dropped')}>
            <Dropped months={dropped} />
          </Section>
        </>
      )}
    </Loaded>
  )
}

/** Newest first; the oldest one took what was before it along. */
function Dropped({ months }: { months: readonly DroppedMonth[] }) {
  const t = useT()
  const { month, dayTime, count } = useFormat()
  const first = months.at(-1)
  const columns: Column<DroppedMonth>[] = [
    {
      key: 'month',
      title: t('log.keeping.month'),
      isHeader: true,
      cell: (row) => (row === first ? t('log.keeping.first', { month: month(row.month) }) : month(row.month)),
    },
    {
      key: 'entries',
      title: t('log.keeping.entries'),
      isNumber: true,
      cell: (row) => count(row.entries),
    },
    { key: 'at', title: t('log.keeping.at'), isDate: true, cell: (row) => dayTime(row.droppedAt) },
    { key: 'seal', title: t('log.keeping.seal'), isNumber: true, cell: (row) => count(row.seal) },
  ]
  return (
    <DataTable
      caption={t('log.keeping.dropped')}
      hideCaption
      columns={columns}
      rows={months}
      rowKey={(row) => row.month}
      empty={<EmptyState>{t('log.keeping.none')}</EmptyState>}
    />
  )
}
