import { useState } from 'react'
import type { ResponseOf } from '../../../kernel/endpoint.ts'
import { Button, Notice, RadioGroup, Section, useT } from '../../../ui/index.ts'
import type { readImport } from '../contract.ts'
import { isUnderWay, progressText } from './import-presenter.ts'
import { ReportPart } from './ReportPart.tsx'
import { UndoPart } from './UndoPart.tsx'

type Run = ResponseOf<typeof readImport>

interface Props {
  readonly run: Run
  /** The files are still here: what was looked at can be imported. */
  readonly canImport: boolean
  readonly isAsking: boolean
  readonly onImport: (strict: boolean) => void
  readonly onAgain: () => void
}

/** A run: how far it is, or what became of it and what may be done next. */
export function ResultPart({ run, onAgain, ...rest }: Props) {
  const t = useT()
  if (isUnderWay(run)) return <UnderWay run={run} />
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
      {run.report ? <ReportPart report={run.report} /> : null}
      {run.dryRun && rest.canImport && run.status === 'done' ? <Next {...rest} /> : null}
    </>
  )
}

const titleOf = ({ status, dryRun, isUndone }: Run) => {
  if (isUndone) return 'importing.undoneTitle'
  if (status === 'failed') return 'importing.failedTitle'
  if (status === 'nothing') return 'importing.nothingTitle'
  return dryRun ? 'importing.previewTitle' : 'importing.writtenTitle'
}

function UnderWay({ run }: { run: Run }) {
  const t = useT()
  return (
    <Section title={t(run.dryRun ? 'importing.previewing' : 'importing.importing')}>
      <p role="status">{progressText(run, t)}</p>
      <p className="meta">{t('importing.canLeave')}</p>
    </Section>
  )
}

function Next({ isAsking, onImport }: Pick<Props, 'isAsking' | 'onImport'>) {
  const t = useT()
  const [how, setHow] = useState<'good' | 'strict'>('good')
  return (
    <Section title={t('importing.doImport')}>
      <div className="next">
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
        <div className="bar-row">
          <Button kind="primary" loading={isAsking} onClick={() => onImport(how === 'strict')}>
            {t('importing.doImport')}
          </Button>
        </div>
      </div>
    </Section>
  )
}
