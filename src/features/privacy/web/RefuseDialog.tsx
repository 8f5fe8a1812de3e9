import { Button, Dialog, Refusal, TextArea, useCommand, useForm, useT } from '../../../ui/index.ts'
import { type LogRequest, refuseRequest } from '../contract.ts'
import { requiredText } from './close-form.ts'

interface Props {
  readonly request: LogRequest
  readonly onClose: () => void
  readonly onDone: () => void
}

/** A refusal is a written decision. */
export function RefuseDialog({ request, onClose, onDone }: Props) {
  const t = useT()
  const command = useCommand(refuseRequest, { onDone })
  const form = useForm({
    initial: { decision: '' },
    check: ({ decision }) => requiredText('decision', decision, { version: request.version }),
    submit: (body) => command.run({ params: { requestId: request.id }, body }),
    problem: command.problem,
    draftKey: `logRequest.${request.id}`,
  })
  return (
    <Dialog
      isOpen
      grave
      title={t('privacy.requests.refuseTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" type="submit" form="refuse-request" loading={form.isSending}>
            {t('privacy.requests.refuse')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="refuse-request" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <Refusal problem={command.problem} />
        <TextArea
          label={t('privacy.requests.decision')}
          hint={t('privacy.requests.decisionHint')}
          {...form.field('decision')}
          maxLength={2000}
        />
      </form>
    </Dialog>
  )
}
