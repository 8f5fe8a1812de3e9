import { DataTable, EmptyState, Link, Section, useT } from '../../../ui/index.ts'
import type { Behind } from '../contract.ts'

/** Those counted, by name as far as one's own grounds reach, and how many are left out. */
export function People({ behind, title }: { behind: Behind; title: string }) {
  const t = useT()
  const { count, leftOut, more, people } = behind
  return (
    <Section title={`${title} (${count})`}>
      {leftOut > 0 ? <p className="meta">{t('report.leftOut', { count: leftOut })}</p> : null}
      <DataTable
        caption={title}
        hideCaption
        columns={[
          {
            key: 'name',
            title: t('report.person'),
            isHeader: true,
            cell: ({ clientId, name }) => <Link to={`/asiakkaat/${clientId}`}>{name}</Link>,
          },
          { key: 'born', title: t('report.born'), isNumber: true, cell: ({ birthYear }) => birthYear ?? '–' },
          { key: 'times', title: t('report.times'), isNumber: true, cell: ({ times }) => times },
        ]}
        rows={people}
        rowKey={({ clientId }) => clientId}
        empty={<EmptyState>{t('report.nobody')}</EmptyState>}
      />
      {more > 0 ? <p className="meta">{t('report.more', { count: more })}</p> : null}
    </Section>
  )
}
