import { useState } from 'react'
import { instantNow } from '../../../ui/clock.ts'
import {
  Button,
  Dialog,
  newId,
  RadioGroup,
  Refusal,
  TextArea,
  useCommand,
  useForm,
  useT,
} from '../../../ui/index.ts'
import { recordContact } from '../../contact/contract.ts'
import type { RoomRow } from '../contract.ts'
import { type ReachedValues, reachedBody } from './share-forms.ts'
import { nameOf } from './share-presenter.ts'

const failed = ['call', 'message', 'visit'] as const

/** An attempt in two clicks; when the person was reached, a line of text. */
export function AttemptDialog({ row, onClose }: { row: RoomRow; onClose: () => void }) {
  const t = useT()
  const [id] = useState(newId)
  const command = useCommand(recordContact, { onDone: onClose })
  const attempt = (kind: (typeof failed)[number]) =>
    command.run({
      params: { clientId: row.clientId },
      body: { id, kind, reached: false, contactedAt: instantNow(), text: '', nextContactOn: null },
    })
  return (
    <Dialog isOpen title={t('share.attempt.title', { name: nameOf(row, t) })} onClose={onClose}>
      <Refusal problem={command.problem} />
      <div className="bar-row">
        {failed.map((kind) => (
          <Button key={kind} loading={command.isRunning} onClick={() => void attempt(kind)}>
            {t(`share.attempt.${kind}`)}
          </Button>
        ))}
      </div>
      <ReachedForm row={row} onDone={onClose} />
    </Dialog>
  )
}

const kinds = ['call', 'letter', 'message', 'visit'] as const

function ReachedForm({ row, onDone }: { row: RoomRow; onDone: () => void }) {
  const t = useT()
  const [id] = useState(newId)
  const command = useCommand(recordContact, { onDone })
  const form = useForm<ReachedValues, ReturnType<typeof reachedBody>>({
    initial: { kind: 'call', text: '' },
    check: (values) =>
      values.text.trim() === ''
        ? { ok: false, errors: { text: 'required' } }
        : { ok: true, value: reachedBody(values, id, instantNow()) },
    submit: (body) => command.run({ params: { clientId: row.clientId }, body }),
    problem: command.problem,
    draftKey: `share.reached.${row.clientId}`,
  })
  return (
    <form className="form mt3" noValidate onSubmit={(event) => void form.send(event)}>
      <h3>{t('share.attempt.reached')}</h3>
      <Refusal problem={command.problem} />
      <RadioGroup
        across
        label={t('share.attempt.how')}
        {...form.field('kind')}
        choices={kinds.map((value) => ({ value, label: t(`share.hows.${value}`) }))}
      />
      <TextArea
        label={t('share.attempt.text')}
        hint={t('share.attempt.reachedHint')}
        maxLength={8000}
        {...form.field('text')}
      />
      <Button type="submit" kind="primary" loading={form.isSending}>
        {t('share.attempt.save')}
      </Button>
    </form>
  )
}
