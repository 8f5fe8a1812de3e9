import { useState } from 'react'
import type { BodyOf } from '../../../kernel/endpoint.ts'
import {
  Button,
  Dialog,
  newId,
  Refusal,
  TextArea,
  useCommand,
  useForm,
  useGo,
  useT,
} from '../../../ui/index.ts'
import { publishMonth } from '../publication-contract.ts'
import { monthWord } from './report-presenter.ts'

interface Props {
  readonly month: string
  /** The month is published already: why it is corrected is asked. */
  readonly isCorrection: boolean
  readonly onClose: () => void
}

/** Publishing is for good, so it is asked once more; a correction says why. */
export function PublishDialog({ month, isCorrection, onClose }: Props) {
  const t = useT()
  const go = useGo()
  const [id] = useState(newId)
  const publishing = useCommand(publishMonth, {
    onDone: () => go('/julkaistut-raportit', { kuukausi: month }),
  })
  const form = useForm<{ readonly note: string }, BodyOf<typeof publishMonth>>({
    initial: { note: '' },
    check: ({ note }) =>
      isCorrection && note.trim() === ''
        ? { ok: false, errors: { note: 'required' } }
        : { ok: true, value: { id, month, note: note.trim() } },
    submit: (body) => publishing.run({ body }),
    problem: publishing.problem,
    draftKey: `report.publish.${month}`,
  })
  // somebody may have published it while this was open
  const asksReason = isCorrection || publishing.problem?.fields.note !== undefined
  return (
    <Dialog
      isOpen
      title={t('report.published.publishTitle', { month: monthWord(month) })}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="publish-month" loading={form.isSending}>
            {t('report.published.publish')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="publish-month" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <p>{t('report.published.publishLead')}</p>
        <Refusal problem={publishing.problem} />
        {asksReason ? (
          <TextArea
            label={t('report.published.noteLabel')}
            hint={t('report.published.noteHint')}
            maxLength={500}
            {...form.field('note')}
          />
        ) : null}
      </form>
    </Dialog>
  )
}
