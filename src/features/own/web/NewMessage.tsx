import { useState } from 'react'
import {
  Button,
  CheckboxGroup,
  ErrorSummary,
  newId,
  Refusal,
  TextArea,
  TextField,
  useCommand,
  useForm,
  useT,
} from '../../../ui/index.ts'
import { type Person, startThread } from '../../message/contract.ts'
import { checkMessage } from './message-form.ts'

interface Props {
  readonly clientId: string
  readonly people: readonly Person[]
  readonly onDone: () => void
}

/** A new message to one or more of my people. */
export function NewMessage({ clientId, people, onDone }: Props) {
  const t = useT()
  const [ids] = useState(() => ({ id: newId(), messageId: newId() }))
  const command = useCommand(startThread, { onDone })
  const workers = people.filter((person) => !person.isClient)
  const form = useForm({
    initial: { participants: [] as readonly string[], subject: '', text: '' },
    check: (values) => checkMessage(values, ids),
    submit: (body) => command.run({ params: { clientId }, body }),
    problem: command.problem,
    draftKey: 'own.message',
  })
  const labels = {
    participants: t('own.messages.to'),
    subject: t('own.messages.subject'),
    text: t('own.messages.text'),
  }
  return (
    <form className="form" noValidate onSubmit={(event) => void form.send(event)}>
      <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
      <Refusal problem={command.problem} />
      <CheckboxGroup
        label={labels.participants}
        {...form.field('participants')}
        choices={workers.map((person) => ({
          value: person.holderId,
          label: person.name,
          meta: person.organisation,
        }))}
      />
      <TextField label={labels.subject} {...form.field('subject')} maxLength={160} />
      <TextArea label={labels.text} {...form.field('text')} maxLength={8000} />
      <div className="bar-row">
        <Button kind="primary" type="submit" loading={form.isSending}>
          {t('own.messages.send')}
        </Button>
        <Button onClick={onDone}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}
