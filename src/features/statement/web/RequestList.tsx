import { Button, EmptyState, Refusal, Tag, useCommand, useFormat, useT, Why } from '../../../ui/index.ts'
import { cancelRequest, type RequestView } from '../contract.ts'
import { whomOf } from './statement-presenter.ts'

interface Props {
  readonly clientId: string
  readonly requests: readonly RequestView[]
  readonly onAnswer: (request: RequestView) => void
  readonly onSaid: (text: string) => void
}

/** Papers that are waited for, each with its day and why that day. */
export function RequestList({ clientId, requests, onAnswer, onSaid }: Props) {
  const t = useT()
  if (requests.length === 0) return <EmptyState>{t('statements.askedNone')}</EmptyState>
  return (
    <ul className="rows">
      {requests.map((request) => (
        <Row
          key={request.id}
          clientId={clientId}
          request={request}
          onAnswer={() => onAnswer(request)}
          onCancelled={() => onSaid(t('statements.cancelled'))}
        />
      ))}
    </ul>
  )
}

function Row(props: {
  clientId: string
  request: RequestView
  onAnswer: () => void
  onCancelled: () => void
}) {
  const { clientId, request, onAnswer, onCancelled } = props
  const t = useT()
  const { due } = useFormat()
  const command = useCommand(cancelRequest, { onDone: onCancelled })
  const name = t(`statements.kinds.${request.kind}`)
  const { askedOn, askedBy, wantedBy, purpose, notEnough, state } = request
  const isOpen = state === 'open'
  return (
    <li className="bar-row">
      <div>
        <p className="bar-row">
          <strong>{name}</strong>{' '}
          <Tag kind={isOpen ? 'mine' : 'none'}>{t(`statements.requestStates.${state}`)}</Tag>
        </p>
        <p>
          {t('statements.requestLine', { whom: whomOf(request, t), askedOn, by: askedBy })},{' '}
          {t('statements.wanted', { wantedBy })}
          {isOpen ? ` (${due(wantedBy)}) ` : ' '}
          <Why why={request.why} about={name} />
        </p>
        <p className="meta">{t('statements.forWhat', { purpose })}</p>
        {notEnough ? <p className="meta">{t('statements.because', { reason: notEnough })}</p> : null}
        {command.problem ? <Refusal problem={command.problem} /> : null}
      </div>
      <div className="bar-row push no-print">
        {request.mayAnswer ? (
          <Button small kind="primary" onClick={onAnswer}>
            {t('statements.answer')}
            <span className="vh">: {name}</span>
          </Button>
        ) : null}
        {request.mayCancel ? (
          <Button
            small
            loading={command.isRunning}
            onClick={() =>
              void command.run({
                params: { clientId, requestId: request.id },
                body: { version: request.version },
              })
            }
          >
            {t('statements.cancel')}
            <span className="vh">: {name}</span>
          </Button>
        ) : null}
      </div>
    </li>
  )
}
