import { Button, type Column, DataTable, Notice, useFormat, useT } from '../../../ui/index.ts'
import type { ImportReport, Issue } from '../contract.ts'
import { type IssueRow, toCsv, toIssueRow } from './import-presenter.ts'

type FileRow = ImportReport['files'][number]
const numbers = ['rows', 'created', 'updated', 'unchanged', 'rejected', 'warned'] as const

/** Counts by file, every faulty row with what would be right, the warnings, and what the files' words created. */
export function ReportPart({ report }: { report: ImportReport }) {
  const t = useT()
  const { count } = useFormat()
  const columns: Column<FileRow>[] = [
    { key: 'file', title: t('importing.file'), isHeader: true, cell: ({ file }) => file },
    ...numbers.map((key) => ({
      key,
      title: t(`importing.${key}`),
      isNumber: true as const,
      cell: (row: FileRow) =>
        key === 'rejected' && row[key] > 0 ? <b className="late">{count(row[key])}</b> : count(row[key]),
    })),
  ]
  return (
    <>
      <DataTable
        caption={t('importing.summary')}
        columns={columns}
        rows={report.files}
        rowKey={({ file }) => file}
      />
      {report.faultCount === 0 ? (
        <Notice kind="ok">{t('importing.noFaults')}</Notice>
      ) : (
        <Issues title={t('importing.faults')} issues={report.faults} all={report.faultCount} canDownload />
      )}
      {report.warningCount > 0 ? (
        <Issues title={t('importing.warnings')} issues={report.warnings} all={report.warningCount} />
      ) : null}
      <MadePart report={report} />
    </>
  )
}

interface IssuesProps {
  readonly title: string
  readonly issues: readonly Issue[]
  readonly all: number
  readonly canDownload?: boolean
}

function Issues({ title, issues, all, canDownload }: IssuesProps) {
  const t = useT()
  const rows = issues.map((issue, index) => toIssueRow(issue, index, t))
  const columns: Column<IssueRow>[] = [
    { key: 'file', title: t('importing.file'), isHeader: true, cell: ({ file }) => file },
    { key: 'line', title: t('importing.line'), isNumber: true, cell: ({ line }) => line },
    { key: 'column', title: t('importing.column'), cell: ({ column }) => column },
    { key: 'wrong', title: t('importing.wrong'), cell: ({ wrong }) => wrong },
    { key: 'right', title: t('importing.right'), cell: ({ right }) => right },
  ]
  return (
    <>
      <div className="toolbar">
        <h3>{title}</h3>
        {canDownload ? (
          <Button small onClick={() => download(toCsv(rows, t), t('importing.downloadName'))}>
            {t('importing.download')}
          </Button>
        ) : null}
      </div>
      {all > issues.length ? (
        <p className="meta">{t('importing.more', { shown: issues.length, all })}</p>
      ) : null}
      <DataTable caption={title} hideCaption columns={columns} rows={rows} rowKey={({ key }) => key} />
    </>
  )
}

/** Made in the browser: nothing is sent. */
function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  URL.revokeObjectURL(address)
}

function MadePart({ report: { made, outcome } }: { report: ImportReport }) {
  const t = useT()
  if (made.length === 0) return null
  const title = t(outcome === 'written' ? 'importing.madeTitle' : 'importing.madePreviewTitle')
  const columns: Column<(typeof made)[number]>[] = [
    { key: 'name', title: t('importing.madeName'), isHeader: true, cell: ({ name }) => name },
    { key: 'kind', title: t('importing.madeKind'), cell: ({ kind }) => t(`importing.made.${kind}`) },
    { key: 'within', title: t('importing.madeWithin'), cell: ({ within }) => within ?? '–' },
  ]
  return (
    <>
      <h3>{title}</h3>
      <p className="meta measure">{t('importing.madeHint')}</p>
      <DataTable
        caption={title}
        hideCaption
        columns={columns}
        rows={made}
        rowKey={({ kind, name, within }) => `${kind} ${within} ${name}`}
      />
    </>
  )
}
