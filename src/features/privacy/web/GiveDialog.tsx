import { Button, Dialog, Refusal, useCommand, useT } from '../../../ui/index.ts'
import { answerRequest, type LogRequest } from '../contract.ts'

interface Props {
  readonly request: LogRequest
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Asked once more: the client is told that the data has been given, and the mark stays. */
export function GiveDialog({ request, onClose, onDone }: Props) {
  const t = useT()
  const command = useCommand(answerRequest, { onDone })
  const give = () =>
    void command.run({ params: { requestId: request.id }, body: { version: request.version } })
  return (
    <Dialog
      isOpen
      title={t('privacy.requests.giveTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" loading={command.isRunning} onClick={give}>
            {t('privacy.requests.give')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <Refusal problem={command.problem} />
      <p>
        <strong>{t('privacy.requests.days', { from: request.fromDay, to: request.toDay })}</strong>
      </p>
      <p>{t('privacy.requests.giveLead')}</p>
    </Dialog>
  )
}
