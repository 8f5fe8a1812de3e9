import { useState } from 'react'
import { Button, Dialog, newId, Refusal, TextField, useCommand, useGo, useT } from '../../../ui/index.ts'
import { publishMonth } from '../publication-contract.ts'
import { monthWord } from './report-presenter.ts'

/** Publishing is for good, so it is asked once more; a correction says why. */
export function PublishDialog({ month, onClose }: { month: string; onClose: () => void }) {
  const t = useT()
  const go = useGo()
  const [note, setNote] = useState('')
  const [id] = useState(newId)
  const publishing = useCommand(publishMonth, { onDone: () => go('/julkaistut-raportit') })
  return (
    <Dialog
      isOpen
      title={t('report.published.publishTitle', { month: monthWord(month) })}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            loading={publishing.isRunning}
            onClick={() => void publishing.run({ body: { id, month, note } })}
          >
            {t('report.published.publish')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p>{t('report.published.publishLead')}</p>
      {publishing.problem ? <Refusal problem={publishing.problem} /> : null}
      <TextField
        label={t('report.published.noteLabel')}
        hint={t('report.published.noteHint')}
        name="note"
        value={note}
        onChange={setNote}
      />
    </Dialog>
  )
}
