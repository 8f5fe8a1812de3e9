import { type Column, DataTable, Notice, Section, useFormat, useT } from '../../../ui/index.ts'
import type { ImportReport } from '../contract.ts'
import { PartialTable } from './PartialTable.tsx'

type FileRow = ImportReport['files'][number]
const numbers = ['rows', 'created', 'updated', 'unchanged', 'rejected', 'warned'] as const

/** Counts by file, and whether all of it was understood. */
export function SummaryPart({ report }: { report: ImportReport }) {
  const t = useT()
  return (
    <Section title={t('importing.summary')}>
      <Files report={report} />
      {report.faultCount === 0 ? (
        <Notice kind="ok">{t('importing.noFaults')}</Notice>
      ) : (
        <Notice kind="warn">{t('importing.someFaults', { count: report.faultCount })}</Notice>
      )}
    </Section>
  )
}

/** What would have been written is no news where nothing was. */
function Files({ report: { files, outcome } }: { report: ImportReport }) {
  const t = useT()
  const { count } = useFormat()
  const shown = outcome === 'nothing' ? (['rows', 'rejected', 'warned'] as const) : numbers
  const columns: Column<FileRow>[] = [
    { key: 'file', title: t('importing.file'), isHeader: true, cell: ({ file }) => file },
    ...shown.map((key) => ({
      key,
      title: t(`importing.${key}`),
      isNumber: true as const,
      cell: (row: FileRow) =>
        key === 'rejected' && row[key] > 0 ? <b className="late">{count(row[key])}</b> : count(row[key]),
    })),
  ]
  return (
    <DataTable
      caption={t('importing.byFile')}
      hideCaption
      narrow="scroll"
      columns={columns}
      rows={files}
      rowKey={({ file }) => file}
    />
  )
}

/** What the files' words created. */
export function MadePart({ report: { made, outcome } }: { report: ImportReport }) {
  const t = useT()
  if (made.length === 0 || outcome === 'nothing') return null
  const title = t(outcome === 'written' ? 'importing.madeTitle' : 'importing.madePreviewTitle')
  const columns: Column<(typeof made)[number]>[] = [
    { key: 'name', title: t('importing.madeName'), isHeader: true, cell: ({ name }) => name },
    { key: 'kind', title: t('importing.madeKind'), cell: ({ kind }) => t(`importing.made.${kind}`) },
    { key: 'within', title: t('importing.madeWithin'), cell: ({ within }) => within ?? '–' },
  ]
  return (
    <Section title={title}>
      <p className="meta">{t('importing.madeHint')}</p>
      <PartialTable
        caption={t('importing.listOf', { title })}
        columns={columns}
        rows={made}
        rowKey={({ kind, name, within }) => `${kind} ${within} ${name}`}
      />
    </Section>
  )
}
