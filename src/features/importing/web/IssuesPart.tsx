import {
  Button,
  bytesOf,
  type Column,
  DataTable,
  Refusal,
  Section,
  saveFile,
  useCommand,
  useFormat,
  useLanguage,
  useT,
} from '../../../ui/index.ts'
import { exportIssues, type ImportReport, type IssueKind } from '../contract.ts'
import { issueWords } from '../rules/issue-words.ts'
import { type IssueRow, takesAll, toIssueRow } from './import-presenter.ts'
import { PartialTable } from './PartialTable.tsx'

interface Props {
  readonly runId: string
  readonly report: ImportReport
  readonly severity: 'fault' | 'warning'
}

/** So few are read through one by one. */
const few = 10

/** What is wrong with rows, or told of them: how many have the same, then one by one; all of them as a file. */
export function IssuesPart({ runId, report, severity }: Props) {
  const t = useT()
  const [title, issues, all] =
    severity === 'fault'
      ? [t('importing.faults'), report.faults, report.faultCount]
      : [t('importing.warnings'), report.warnings, report.warningCount]
  const rows = issues.map((issue, index) => toIssueRow(issue, index, t))
  const columns: Column<IssueRow>[] = [
    { key: 'file', title: t('importing.file'), isHeader: true, cell: ({ file }) => file },
    { key: 'line', title: t('importing.line'), isNumber: true, cell: ({ line }) => line },
    { key: 'column', title: t('importing.column'), cell: ({ column }) => column },
    { key: 'wrong', title: t('importing.wrong'), cell: ({ wrong }) => wrong },
    { key: 'right', title: t('importing.right'), cell: ({ right }) => right },
  ]
  if (all === 0) return null
  return (
    <Section
      title={title}
      end={takesAll(report) === severity ? <TakeAll runId={runId} severity={severity} /> : null}
    >
      {all > few ? (
        <Kinds severity={severity} kinds={report.kinds.filter((kind) => kind.severity === severity)} />
      ) : null}
      {all > issues.length ? (
        <p className="meta mt2">{t('importing.more', { shown: issues.length, all })}</p>
      ) : null}
      <PartialTable
        caption={t('importing.listOf', { title })}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
      />
    </Section>
  )
}

/** Three thousand rows are often one mistake: told once, with how many rows have it. */
function Kinds({ severity, kinds }: { severity: Props['severity']; kinds: readonly IssueKind[] }) {
  const t = useT()
  const { count } = useFormat()
  const columns: Column<IssueKind>[] = [
    { key: 'file', title: t('importing.file'), isHeader: true, cell: ({ file }) => file },
    { key: 'column', title: t('importing.column'), cell: ({ column }) => column ?? t('importing.wholeRow') },
    { key: 'example', title: t('importing.example'), cell: (kind) => issueWords(kind, t).wrong },
    { key: 'line', title: t('importing.firstLine'), isNumber: true, cell: ({ line }) => String(line) },
    { key: 'rows', title: t('importing.rowCount'), isNumber: true, cell: ({ rows }) => count(rows) },
  ]
  if (kinds.length === 0) return null
  return (
    <DataTable
      caption={t(severity === 'fault' ? 'importing.kinds' : 'importing.warningKinds')}
      columns={columns}
      rows={kinds}
      rowKey={({ file, column, code }) => `${file} ${column} ${code}`}
    />
  )
}

function TakeAll({ runId, severity }: Pick<Props, 'runId' | 'severity'>) {
  const t = useT()
  const { language } = useLanguage()
  const command = useCommand(exportIssues, { invalidates: [] })
  const save = async () => {
    const made = await command.run({ params: { importId: runId }, query: { language, format: 'csv' } })
    if (made) saveFile(made.name, bytesOf(made.content), made.type)
  }
  return (
    <>
      <Button small loading={command.isRunning} onClick={() => void save()}>
        {t(severity === 'fault' ? 'importing.download' : 'importing.downloadWarnings')}
      </Button>
      <Refusal problem={command.problem} />
    </>
  )
}
