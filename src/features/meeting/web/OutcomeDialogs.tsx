import {
  Button,
  Dialog,
  ErrorSummary,
  RadioGroup,
  Refusal,
  TextField,
  useCommand,
  useForm,
  useT,
} from '../../../ui/index.ts'
import { cancelMeeting, type Meeting, recordOutcome } from '../contract.ts'

interface Props {
  readonly meeting: Meeting
  readonly onClose: () => void
}

interface Outcome {
  readonly held: 'held' | 'notHeld' | ''
  readonly clientCame: 'yes' | 'no' | ''
}

/** Two questions, since a meeting may be held without the client (G1). */
export function OutcomeDialog({ meeting, onClose }: Props) {
  const t = useT()
  const command = useCommand(recordOutcome, { onDone: onClose })
  const params = { clientId: meeting.clientId, meetingId: meeting.id }
  const form = useForm<Outcome, { held: 'held' | 'notHeld'; clientCame: boolean }>({
    initial: {
      held: meeting.held === 'held' || meeting.held === 'notHeld' ? meeting.held : '',
      clientCame: meeting.clientCame === null ? '' : meeting.clientCame ? 'yes' : 'no',
    },
    check: ({ held, clientCame }) => {
      if (held === '') return { ok: false, errors: { held: 'required' } }
      if (clientCame === '') return { ok: false, errors: { clientCame: 'required' } }
      return { ok: true, value: { held, clientCame: clientCame === 'yes' } }
    },
    submit: (outcome) => command.run({ params, body: { ...outcome, version: meeting.version } }),
    problem: command.problem,
  })
  const labels = { held: t('meetings.heldQuestion'), clientCame: t('meetings.cameQuestion') }
  return (
    <Dialog
      title={t('meetings.outcomeTitle')}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="primary" loading={form.isSending} onClick={() => void form.send()}>
          {t('common.save')}
        </Button>
      }
    >
      <form className="form" onSubmit={form.send} noValidate>
        <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
        <Refusal problem={command.problem} />
        <RadioGroup
          across
          label={t('meetings.heldQuestion')}
          choices={[
            { value: 'held', label: t('meetings.heldYes') },
            { value: 'notHeld', label: t('meetings.heldNo') },
          ]}
          {...form.field('held')}
        />
        <RadioGroup
          across
          label={t('meetings.cameQuestion')}
          choices={[
            { value: 'yes', label: t('meetings.cameYes') },
            { value: 'no', label: t('meetings.cameNo') },
          ]}
          {...form.field('clientCame')}
        />
      </form>
    </Dialog>
  )
}

/** Takes a planned meeting away, with the reason for those who ask later. */
export function CancelDialog({ meeting, onClose }: Props) {
  const t = useT()
  const command = useCommand(cancelMeeting, { onDone: onClose })
  const params = { clientId: meeting.clientId, meetingId: meeting.id }
  const form = useForm({
    initial: { reason: '' },
    check: (value) => ({ ok: true as const, value }),
    submit: ({ reason }) => command.run({ params, body: { reason, version: meeting.version } }),
    problem: command.problem,
  })
  return (
    <Dialog
      title={t('meetings.cancelTitle')}
      isOpen
      grave
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" loading={form.isSending} onClick={() => void form.send()}>
            {t('meetings.cancelConfirm')}
          </Button>
          <Button onClick={onClose}>{t('meetings.keep')}</Button>
        </>
      }
    >
      <form className="form" onSubmit={form.send} noValidate>
        <Refusal problem={command.problem} />
        <TextField label={t('meetings.cancelReason')} optional maxLength={500} {...form.field('reason')} />
      </form>
    </Dialog>
  )
}
