import { useState } from 'react'
import { addYears, plainDate } from '../../../kernel/plain-date.ts'
import {
  Button,
  Loaded,
  Notice,
  newId,
  Refusal,
  Section,
  useApi,
  useCommand,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import { askOwnLog, listOwnRequests } from '../contract.ts'
import { ownRequestWords } from './privacy-presenter.ts'

/** On the client's page of who has looked: asks for the same as a document; one press, one sentence. */
export function OwnRequest() {
  const t = useT()
  const { today } = useFormat()
  const own = useApi(listOwnRequests, {})
  const [id, setId] = useState(newId)
  const command = useCommand(askOwnLog, { onDone: () => setId(newId()) })
  const ask = () => {
    const toDay = plainDate(today)
    void command.run({ body: { id, fromDay: addYears(toDay, -1), toDay, specialReason: null } })
  }
  return (
    <Section title={t('privacy.own.title')} className="no-print">
      <p>{t('privacy.own.lead')}</p>
      <Refusal problem={command.problem} />
      {command.answer ? (
        <Notice kind="ok" live>
          {t('privacy.own.asked', { day: command.answer.dueOn })}
        </Notice>
      ) : null}
      <Loaded of={own} lines={1}>
        {({ requests }) => (
          <>
            <ul className="lines">
              {requests.map((request) => (
                <li key={request.id}>{ownRequestWords(request, t)}</li>
              ))}
            </ul>
            {requests.some(({ status }) => status === 'open') ? null : (
              <Button loading={command.isRunning} onClick={ask}>
                {t('privacy.own.ask')}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </Section>
  )
}
