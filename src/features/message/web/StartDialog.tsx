import type { BodyOf } from '../../../kernel/endpoint.ts'
import {
  Button,
  CheckboxGroup,
  Dialog,
  DraftRestored,
  ErrorSummary,
  newId,
  Refusal,
  SaveState,
  TextArea,
  TextField,
  useCommand,
  useForm,
  useT,
} from '../../../ui/index.ts'
import { type Person, startThread } from '../contract.ts'
import { personNote } from './message-presenter.ts'

interface Props {
  readonly clientId: string
  readonly people: readonly Person[]
  readonly onClose: () => void
}

type Body = BodyOf<typeof startThread>

const noThread = (): Body => ({ id: newId(), messageId: newId(), subject: '', participants: [], text: '' })

/** Starts a thread with those on the file: to whom, about what, and the first message. */
export function StartDialog({ clientId, people, onClose }: Props) {
  const t = useT()
  const command = useCommand(startThread, { onDone: onClose })
  const form = useForm<Body, Body>({
    initial: noThread(),
    check: (values) => {
      const errors: Record<string, string> = {}
      if (values.participants.length === 0) errors.participants = 'required'
      if (values.subject.trim() === '') errors.subject = 'required'
      if (values.text.trim() === '') errors.text = 'required'
      return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: values }
    },
    submit: (body) => command.run({ params: { clientId }, body }),
    problem: command.problem,
    draftKey: `thread ${clientId}`,
  })
  const labels = {
    participants: t('messages.participants'),
    subject: t('messages.subject'),
    text: t('messages.text'),
  }
  const role = (name: string) => t(`terms.roles.${name as 'ownCoach'}`)
  return (
    <Dialog
      title={t('messages.startTitle')}
      isOpen
      big
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" loading={form.isSending} onClick={() => void form.send()}>
            {t('messages.send')}
          </Button>
          <SaveState savedAt={form.savedAt} unsavedAt={form.unsavedAt} />
        </>
      }
    >
      <form className="form" onSubmit={form.send} noValidate>
        {form.restored && form.unsavedAt ? (
          <DraftRestored at={form.unsavedAt} onDiscard={() => form.reset(noThread())} />
        ) : null}
        <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
        <Refusal problem={command.problem} />
        <CheckboxGroup
          label={t('messages.participants')}
          choices={people.map((person) => ({
            value: person.holderId,
            label: person.name,
            meta: personNote(person, role, t('messages.client')),
          }))}
          {...form.field('participants')}
          onChange={(value) => form.set('participants', [...value])}
        />
        <TextField label={t('messages.subject')} maxLength={160} {...form.field('subject')} />
        <TextArea label={t('messages.text')} maxLength={8000} {...form.field('text')} />
      </form>
    </Dialog>
  )
}
