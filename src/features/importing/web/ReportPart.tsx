import { Button, type Column, DataTable, Notice, Section, useFormat, useT } from '../../../ui/index.ts'
import type { ImportReport, Issue } from '../contract.ts'
import { type IssueRow, toCsv, toIssueRow } from './import-presenter.ts'

type FileRow = ImportReport['files'][number]
const numbers = ['rows', 'created', 'updated', 'unchanged', 'rejected', 'warned'] as const

/** Counts by file, every faulty row with what would be right, the warnings, and what the files' words created. */
export function ReportPart({ report }: { report: ImportReport }) {
  const t = useT()
  return (
    <>
      <Section title={t('importing.summary')}>
        <Files report={report} />
        {report.faultCount === 0 ? <Notice kind="ok">{t('importing.noFaults')}</Notice> : null}
      </Section>
      {report.faultCount > 0 ? (
        <Issues title={t('importing.faults')} issues={report.faults} all={report.faultCount} canDownload />
      ) : null}
      {report.warningCount > 0 ? (
        <Issues title={t('importing.warnings')} issues={report.warnings} all={report.warningCount} />
      ) : null}
      <MadePart report={report} />
    </>
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
    <Section
      title={title}
      end={
        canDownload ? (
          <Button small onClick={() => download(toCsv(rows, t), t('importing.downloadName'))}>
            {t('importing.download')}
          </Button>
        ) : null
      }
    >
      {all > issues.length ? (
        <p className="meta">{t('importing.more', { shown: issues.length, all })}</p>
      ) : null}
      <DataTable
        caption={t('importing.listOf', { title })}
        hideCaption
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
      />
    </Section>
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
      <DataTable
        caption={t('importing.listOf', { title })}
        hideCaption
        columns={columns}
        rows={made}
        rowKey={({ kind, name, within }) => `${kind} ${within} ${name}`}
      />
    </Section>
  )
}
