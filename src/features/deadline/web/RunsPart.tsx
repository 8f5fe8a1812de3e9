import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  Button,
  type Column,
  DataTable,
  EmptyState,
  Loaded,
  Notice,
  parameterTitle,
  Refusal,
  Section,
  Sub,
  useApi,
  useCommand,
  useFormat,
  useT,
  versionWords,
} from '../../../ui/index.ts'
import { askClockRun, type ClockRun, listClockRuns } from '../contract.ts'
import { changeWords, isUnderWay, runWords } from './runs-presenter.ts'

const POLL_MS = 1_000

/** The law that deadlines follow, and deriving them anew when it has changed. What moved stands on the desk and the files. */
export function RunsPart() {
  const t = useT()
  const [isBusy, setBusy] = useState(false)
  const found = useApi(listClockRuns, {}, isBusy ? { every: POLL_MS } : {})
  const ask = useCommand(askClockRun, { invalidates: [listClockRuns] })
  const isAnyUnderWay = found.data?.runs.some(isUnderWay)
  if (isAnyUnderWay !== undefined && isAnyUnderWay !== isBusy) setBusy(isAnyUnderWay)
  return (
    <>
      <div className="toolbar">
        <h2>{t('admin.tabs.deadlines')}</h2>
        <Button loading={ask.isRunning || isBusy} onClick={() => void ask.run({})}>
          {t('deadlines.runs.ask')}
        </Button>
      </div>
      <p className="meta">{t('deadlines.runs.lead')}</p>
      <Refusal problem={ask.problem} />
      <Loaded of={found}>
        {({ isCurrent, runs, versions }) => (
          <>
            {isCurrent ? null : <Notice kind="warn">{t('deadlines.runs.behind')}</Notice>}
            {runs.length === 0 ? <EmptyState>{t('deadlines.runs.none')}</EmptyState> : <Runs runs={runs} />}
            <Versions versions={versions} />
          </>
        )}
      </Loaded>
    </>
  )
}

function Runs({ runs }: { runs: readonly ClockRun[] }) {
  const t = useT()
  const { i18n } = useTranslation()
  const { dayTime } = useFormat()
  const columns: Column<ClockRun>[] = [
    { key: 'at', title: t('deadlines.runs.at'), isHeader: true, cell: ({ askedAt }) => dayTime(askedAt) },
    {
      key: 'by',
      title: t('deadlines.runs.by'),
      cell: ({ askedBy }) => askedBy ?? t('deadlines.runs.itself'),
    },
    {
      key: 'what',
      title: t('deadlines.runs.what'),
      cell: (run) => (
        <span role={isUnderWay(run) ? 'status' : undefined}>
          {runWords(run, t)}
          {changeWords(run, i18n).map((line) => (
            <Sub key={line}>{line}</Sub>
          ))}
        </span>
      ),
    },
  ]
  return (
    <DataTable
      caption={t('deadlines.runs.title')}
      hideCaption
      columns={columns}
      rows={runs}
      rowKey={({ id }) => id}
    />
  )
}

function Versions({ versions }: { versions: readonly { parameter: string; version: string }[] }) {
  const t = useT()
  const { i18n } = useTranslation()
  return (
    <Section title={t('deadlines.runs.versions')}>
      <ul className="rows">
        {versions.map(({ parameter, version }) => (
          <li key={parameter} className="two">
            <span>{parameterTitle(parameter, i18n)}</span>
            <span className="meta">{versionWords(version, i18n)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
