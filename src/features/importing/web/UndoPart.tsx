import { useState } from 'react'
import { Button, Dialog, Notice, newId, Refusal, Section, useCommand, useT } from '../../../ui/index.ts'
import { askUndo, listImports, readImport, type Undoing } from '../contract.ts'
import { obstacleText } from '../rules/obstacles.ts'

interface Props {
  readonly runId: string
  readonly undo: Undoing
}

/** The last import can be taken back; what stands in the way is told. */
export function UndoPart({ runId, undo }: Props) {
  const t = useT()
  const [isAsking, setAsking] = useState(false)
  if (undo.state === null && !undo.isLast) return null
  return (
    <Section title={t('importing.undo.title')}>
      {undo.state === 'waiting' ? <p role="status">{t('importing.undo.waiting')}</p> : null}
      {undo.state === 'done' ? <Notice>{t('importing.undo.done')}</Notice> : null}
      {undo.state === 'failed' ? <Notice kind="alert">{t('importing.undo.failed')}</Notice> : null}
      {undo.state === 'blocked' ? (
        <Notice kind="warn">
          {t('importing.undo.blocked')}
          <ul>
            {undo.obstacles.map((obstacle) => (
              <li key={obstacle.table}>{obstacleText(obstacle, t)}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {undo.isLast && undo.state !== 'waiting' ? (
        <>
          <p className="meta">{t('importing.undo.lead')}</p>
          <Button small aria-haspopup="dialog" onClick={() => setAsking(true)}>
            {t('importing.undo.act')}
          </Button>
        </>
      ) : null}
      {isAsking ? <UndoDialog runId={runId} onClose={() => setAsking(false)} /> : null}
    </Section>
  )
}

function UndoDialog({ runId, onClose }: { runId: string; onClose: () => void }) {
  const t = useT()
  const [id] = useState(newId)
  const command = useCommand(askUndo, { invalidates: [readImport, listImports], onDone: onClose })
  return (
    <Dialog
      isOpen
      title={t('importing.undo.sure')}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="danger"
            loading={command.isRunning}
            onClick={() => void command.run({ params: { importId: runId }, body: { id } })}
          >
            {t('importing.undo.act')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p>{t('importing.undo.sureText')}</p>
      <Refusal problem={command.problem} />
    </Dialog>
  )
}
