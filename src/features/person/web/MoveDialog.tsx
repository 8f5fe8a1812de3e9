import { useState } from 'react'
import {
  Button,
  Dialog,
  FieldError,
  Refusal,
  TextField,
  useCommand,
  useFallbackFocus,
  useForm,
  useT,
} from '../../../ui/index.ts'
import type { ClientRow } from '../../client/contract.ts'
import { ClientPicker, fullName } from '../../client/web/index.ts'
import { type MovableEntry, moveEntry } from '../contract.ts'
import { checkReason } from './reason-form.ts'

interface Props {
  readonly clientId: string
  readonly entry: MovableEntry
  readonly onClose: () => void
  readonly onDone: () => void
}

/** To whom and why; the other file is one's own, too. */
export function MoveDialog({ clientId, entry, onClose, onDone }: Props) {
  const t = useT()
  const [to, setTo] = useState<ClientRow>()
  const chosen = useFallbackFocus<HTMLParagraphElement>(to?.id)
  const command = useCommand(moveEntry, { onDone })
  const form = useForm({
    initial: { reason: '', toClientId: '' },
    check: ({ reason }) => {
      const errors = { ...(to ? {} : { toClientId: 'required' }), ...checkReason(reason) }
      if (!to || Object.keys(errors).length > 0) return { ok: false, errors }
      return {
        ok: true,
        value: { entry: entry.entry, entryId: entry.id, toClientId: to.id, reason: reason.trim() },
      }
    },
    submit: (body) => command.run({ params: { clientId }, body }),
    problem: command.problem,
  })
  return (
    <Dialog
      isOpen
      title={t('person.move.dialogTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="move-form" loading={form.isSending}>
            {t('person.move.act')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <p>
        {t(`person.move.kinds.${entry.entry}`)} {t('person.move.at', { at: entry.at })}
        {entry.text ? `: ${entry.text}` : ''}
      </p>
      {to ? (
        <p ref={chosen} tabIndex={-1}>
          {t('person.move.to')} <strong>{fullName(to)}</strong>{' '}
          <Button small kind="quiet" onClick={() => setTo(undefined)}>
            {t('person.move.other')}
          </Button>
        </p>
      ) : (
        <ClientPicker onChoose={setTo} except={clientId} />
      )}
      <FieldError id="move-to" code={to ? undefined : form.errors.toClientId} />
      <form id="move-form" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        {command.problem && Object.keys(command.problem.fields).length === 0 ? (
          <Refusal problem={command.problem} />
        ) : null}
        <TextField
          label={t('person.reason')}
          hint={t('person.move.reasonHint')}
          {...form.field('reason')}
          maxLength={500}
        />
      </form>
    </Dialog>
  )
}
