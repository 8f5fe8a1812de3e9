import {
  Button,
  Dialog,
  DraftRestored,
  ErrorSummary,
  Refusal,
  SaveState,
  useCommand,
  useForm,
  useT,
} from '../../../ui/index.ts'
import { type ClientHead, changeContact } from '../contract.ts'
import { ContactFields } from './ContactFields.tsx'
import { checkContactDetails, contactValues } from './contact-form.ts'

interface Props {
  readonly head: ClientHead
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Contact details, changed or found right: either way they count as checked today. */
export const ContactDetailsDialog = (props: Props) =>
  props.isOpen && props.head.contact ? <OpenDialog {...props} /> : null

function OpenDialog({ head, onClose }: Props) {
  const t = useT()
  const command = useCommand(changeContact, { onDone: onClose })
  const version = head.contact?.version ?? 0
  const form = useForm({
    initial: { contact: contactValues(head.contact) },
    check: ({ contact }) => checkContactDetails(contact),
    submit: (details) => command.run({ params: { clientId: head.id }, body: { ...details, version } }),
    problem: command.problem,
    draftKey: `contact-details ${head.id} ${version}`,
  })
  const labels = {
    phone: t('clients.contact.phone'),
    email: t('clients.contact.email'),
    postalCode: t('clients.contact.postalCode'),
  }
  return (
    <Dialog
      title={t('clients.contact.editTitle')}
      isOpen
      big
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" loading={form.isSending} onClick={() => void form.send()}>
            {t('clients.contact.save')}
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
        <Refusal problem={command.problem} />
        <ContactFields
          values={form.values.contact}
          errors={form.errors}
          onChange={(contact) => form.set('contact', contact)}
        />
      </form>
    </Dialog>
  )
}
