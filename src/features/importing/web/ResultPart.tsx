import { useState } from 'react'
import type { ResponseOf } from '../../../kernel/endpoint.ts'
import { Button, Notice, RadioGroup, Section, useFormat, useT } from '../../../ui/index.ts'
import type { readImport } from '../contract.ts'
import { progressPart, progressText } from '../rules/progress.ts'
import { IssuesPart } from './IssuesPart.tsx'
import './importing.css'
import { isUnderWay } from './import-presenter.ts'
import { MadePart, SummaryPart } from './ReportPart.tsx'
import { UndoPart } from './UndoPart.tsx'

type Run = ResponseOf<typeof readImport>

interface Props {
  readonly run: Run
  /** The files that were looked at are still here, and can be imported. */
  readonly canImport: boolean
  readonly isOffline: boolean
  readonly isAsking: boolean
  readonly onImport: (strict: boolean) => void
  readonly onAgain: () => void
}

/** A run: how far it is, or what became of it and what may be done next. */
export function ResultPart({ run, onAgain, ...rest }: Props) {
  const t = useT()
  if (isUnderWay(run)) return <UnderWay run={run} isOffline={rest.isOffline} />
  const title = titleOf(run)
  return (
    <>
      <Section
        title={t(title)}
        end={
          <Button small onClick={onAgain}>
            {t('importing.chooseAgain')}
          </Button>
        }
      >
        {run.status === 'failed' ? (
          <Notice kind="alert">{t('importing.failedText', { id: run.id })}</Notice>
        ) : null}
        {run.status === 'nothing' ? <Notice kind="warn">{t('importing.nothingText')}</Notice> : null}
        {run.status === 'done' ? (
          <p className="meta">{t('importing.files', { names: run.files.join(', ') })}</p>
        ) : null}
      </Section>
      {run.status === 'done' && !run.dryRun ? <UndoPart runId={run.id} undo={run.undo} /> : null}
      {run.report ? <SummaryPart report={run.report} /> : null}
      {run.dryRun && run.status === 'done' ? (
        <Next {...rest} isFaulty={(run.report?.faultCount ?? 0) > 0} />
      ) : null}
      {run.report ? (
        <>
          <IssuesPart runId={run.id} report={run.report} severity="fault" />
          <IssuesPart runId={run.id} report={run.report} severity="warning" />
          <MadePart report={run.report} />
        </>
      ) : null}
    </>
  )
}

const titleOf = ({ status, dryRun, isUndone }: Run) => {
  if (isUndone) return 'importing.undoneTitle'
  if (status === 'failed') return 'importing.failedTitle'
  if (status === 'nothing') return 'importing.nothingTitle'
  return dryRun ? 'importing.previewTitle' : 'importing.writtenTitle'
}

function UnderWay({ run, isOffline }: { run: Run; isOffline: boolean }) {
  const t = useT()
  const { dayTime } = useFormat()
  return (
    <Section title={t(run.dryRun ? 'importing.previewing' : 'importing.importing')}>
      {isOffline ? (
        <Notice kind="warn" live>
          {t('importing.offline')}
        </Notice>
      ) : null}
      <p role="status">{progressText(run, t)}</p>
      <progress className="how-far" aria-label={t('importing.howFar')} value={progressPart(run)} />
      <p className="meta">
        {t('importing.startedAt', { time: dayTime(run.askedAt) })} {t('importing.canLeave')}
      </p>
    </Section>
  )
}

interface NextProps extends Pick<Props, 'canImport' | 'isAsking' | 'onImport'> {
  readonly isFaulty: boolean
}

/** Stands before the lists, which may be long. Without faults there is nothing to choose. */
function Next({ canImport, isFaulty, isAsking, onImport }: NextProps) {
  const t = useT()
  const [how, setHow] = useState<'good' | 'strict'>('good')
  if (!canImport) return <Notice>{t('importing.filesGone')}</Notice>
  return (
    <Section title={t('importing.doImport')}>
      <div className="next">
        {isFaulty ? (
          <RadioGroup
            label={t('importing.whatNow')}
            name="how"
            value={how}
            onChange={setHow}
            choices={[
              { value: 'good', label: t('importing.good'), meta: t('importing.goodMeta') },
              { value: 'strict', label: t('importing.strict'), meta: t('importing.strictMeta') },
            ]}
          />
        ) : null}
        <div className="bar-row">
          <Button kind="primary" loading={isAsking} onClick={() => onImport(how === 'strict')}>
            {t('importing.doImport')}
          </Button>
        </div>
      </div>
    </Section>
  )
}
