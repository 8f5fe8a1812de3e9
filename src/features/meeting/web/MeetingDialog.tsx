import {
  Button,
  CheckboxGroup,
  DateField,
  Dialog,
  DraftRestored,
  ErrorSummary,
  RadioGroup,
  Refusal,
  SaveState,
  Select,
  TextField,
  useCommand,
  useForm,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import { changeMeeting, type Meeting, planMeeting } from '../contract.ts'
import { channels, meetingKinds } from '../rules/moves.ts'
import {
  checkMeetingForm,
  type Invitee,
  type MeetingValues,
  meetingValues,
  noMeeting,
} from './meeting-form.ts'

interface Props {
  readonly clientId: string
  readonly invitees: readonly Invitee[]
  /** The meeting to change; without it a new one is planned. */
  readonly old?: Meeting | undefined
  readonly onClose: () => void
}

/** Plans a meeting or moves it: kind, channel, day and time, place, who is invited besides the client. */
export function MeetingDialog({ clientId, invitees, old, onClose }: Props) {
  const t = useT()
  const { today } = useFormat()
  const plan = useCommand(planMeeting, { onDone: onClose })
  const change = useCommand(changeMeeting, { onDone: onClose })
  const problem = old ? change.problem : plan.problem
  const form = useForm({
    initial: old ? meetingValues(old) : noMeeting(),
    check: checkMeetingForm(today, invitees),
    submit: ({ id, ...details }) =>
      old
        ? change.run({ params: { clientId, meetingId: id }, body: { ...details, version: old.version } })
        : plan.run({ params: { clientId }, body: { id, ...details } }),
    problem,
    draftKey: `meeting ${clientId} ${old ? `${old.id} ${old.version}` : ''}`,
  })
  const labels = { kind: t('meetings.kind'), day: t('meetings.day'), time: t('meetings.time') }
  return (
    <Dialog
      title={t(old ? 'meetings.changeTitle' : 'meetings.planTitle')}
      isOpen
      big
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" loading={form.isSending} onClick={() => void form.send()}>
            {t('common.save')}
          </Button>
          <SaveState savedAt={form.savedAt} unsavedAt={form.unsavedAt} />
        </>
      }
    >
      <form className="form" onSubmit={form.send} noValidate>
        {form.restored && form.unsavedAt ? (
          <DraftRestored at={form.unsavedAt} onDiscard={() => form.reset()} />
        ) : null}
        <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
        <Refusal problem={problem} />
        <MeetingFields form={form} invitees={invitees} />
      </form>
    </Dialog>
  )
}

interface FieldsProps {
  readonly form: Pick<ReturnType<typeof useForm<MeetingValues, never>>, 'field'>
  readonly invitees: readonly Invitee[]
}

function MeetingFields({ form: { field }, invitees }: FieldsProps) {
  const t = useT()
  return (
    <>
      <Select
        label={t('meetings.kind')}
        choices={meetingKinds.map((value) => ({ value, label: t(`meetings.kinds.${value}`) }))}
        {...field('kind')}
      />
      <div className="form-row">
        <DateField label={t('meetings.day')} {...field('day')} />
        <TextField label={t('meetings.time')} hint={t('meetings.timeHint')} size={6} {...field('time')} />
      </div>
      <RadioGroup
        across
        label={t('meetings.channel')}
        choices={channels.map((value) => ({ value, label: t(`meetings.channels.${value}`) }))}
        {...field('channel')}
      />
      <TextField label={t('meetings.place')} optional maxLength={200} {...field('place')} />
      {invitees.length > 0 ? (
        <CheckboxGroup
          label={t('meetings.participants')}
          choices={invitees.map((who) => ({ value: who.positionId, label: who.name }))}
          {...field('invited')}
        />
      ) : null}
      <TextField label={t('meetings.others')} hint={t('meetings.othersHint')} optional {...field('others')} />
    </>
  )
}
