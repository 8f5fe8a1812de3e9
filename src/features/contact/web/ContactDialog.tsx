import { plainDate } from '../../../kernel/plain-date.ts'
import { instantNow } from '../../../ui/clock.ts'
import {
  Button,
  DateField,
  Dialog,
  DraftRestored,
  ErrorSummary,
  RadioGroup,
  Refusal,
  SaveState,
  Select,
  TextArea,
  TextField,
  useCommand,
  useForm,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import { recordContact } from '../contract.ts'
import { contactKinds, mayFail } from '../rules/check-contact.ts'
import {
  type ContactBody,
  type ContactValues,
  checkContactForm,
  nextChoices,
  nextDayOf,
  noContact,
} from './contact-form.ts'

interface Props {
  readonly clientId: string
  /** Categories in which the writer may write, usual first. */
  readonly categories: readonly string[]
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onSaved?: () => void
}

/** Records a contact or a failed attempt from anywhere on the file: two clicks and the text; a draft survives all. */
export const ContactDialog = (props: Props) => (props.isOpen ? <OpenDialog {...props} /> : null)

type Form = ReturnType<typeof useForm<ContactValues, ContactBody>>

function OpenDialog({ clientId, categories, onClose, onSaved }: Props) {
  const t = useT()
  const today = plainDate(useFormat().today)
  const command = useCommand(recordContact, {
    onDone: () => {
      onClose()
      onSaved?.()
    },
  })
  const form: Form = useForm<ContactValues, ContactBody>({
    initial: noContact(categories[0] ?? ''),
    check: (values) => checkContactForm(values, today, instantNow()),
    submit: (body) => command.run({ params: { clientId }, body }),
    problem: command.problem,
    draftKey: `contact ${clientId}`,
  })
  const labels = {
    text: t('contacts.text'),
    day: t('contacts.day'),
    time: t('contacts.time'),
    nextDay: t('contacts.next'),
  }
  return (
    <Dialog
      title={t('contacts.title')}
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
          <DraftRestored at={form.unsavedAt} onDiscard={() => form.reset(noContact(categories[0] ?? ''))} />
        ) : null}
        <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
        <Refusal problem={command.problem} />
        <HowFields form={form} />
        <TextArea
          label={t(isFailed(form.values) ? 'contacts.textFailed' : 'contacts.text')}
          optional={isFailed(form.values)}
          maxLength={8000}
          {...form.field('text')}
        />
        <NextFields form={form} />
        <SeenBy form={form} categories={categories} />
      </form>
    </Dialog>
  )
}

const isFailed = (values: ContactValues) => mayFail[values.kind] && values.reached === 'no'

/** How, whether the client was reached, and when. */
function HowFields({ form }: { form: Form }) {
  const t = useT()
  const { values, field } = form
  return (
    <>
      <RadioGroup
        across
        label={t('contacts.kind')}
        choices={contactKinds.map((value) => ({ value, label: t(`contacts.kinds.${value}`) }))}
        {...field('kind')}
      />
      {mayFail[values.kind] ? (
        <RadioGroup
          across
          label={t('contacts.reached')}
          choices={[
            { value: 'yes', label: t('contacts.reachedYes') },
            { value: 'no', label: t('contacts.reachedNo') },
          ]}
          {...field('reached')}
        />
      ) : null}
      <RadioGroup
        across
        label={t('contacts.when')}
        choices={[
          { value: 'now', label: t('contacts.whenNow') },
          { value: 'earlier', label: t('contacts.whenEarlier') },
        ]}
        {...field('when')}
      />
      {values.when === 'earlier' ? (
        <div className="form-row">
          <DateField label={t('contacts.day')} {...field('day')} />
          <TextField label={t('contacts.time')} hint={t('meetings.timeHint')} size={6} {...field('time')} />
        </div>
      ) : null}
    </>
  )
}

/** The next contact: one's own deadline, by one press for the usual days. */
function NextFields({ form }: { form: Form }) {
  const t = useT()
  const { today } = useFormat()
  const { values, field } = form
  const day = nextDayOf(values, plainDate(today))
  const label = (value: (typeof nextChoices)[number]) =>
    value === 'none' ? t('contacts.nextNone') : t(`contacts.nextIn.${value}`)
  return (
    <>
      <RadioGroup
        across
        label={t('contacts.next')}
        hint={day ? t('contacts.nextHintDay', { day }) : t('contacts.nextHint')}
        choices={nextChoices.map((value) => ({ value, label: label(value) }))}
        {...field('next')}
      />
      {values.next === 'other' ? (
        <DateField label={t('contacts.next')} min={today} {...field('nextDay')} />
      ) : null}
    </>
  )
}

/** Who sees the text; asked only when there is a choice. */
function SeenBy({ form, categories }: { form: Form; categories: readonly string[] }) {
  const t = useT()
  if (categories.length < 2) return null
  const choices = categories.map((value) => ({
    value,
    label: t(`contacts.categories.${value as 'contactLog'}`),
  }))
  return <Select label={t('contacts.category')} empty={null} choices={choices} {...form.field('category')} />
}
