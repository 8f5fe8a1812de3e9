import { useState } from 'react'
import { Button, EmptyState, Loaded, Section, useApi, useFormat, useMay, useT } from '../../../ui/index.ts'
import { listThreads, type Thread } from '../contract.ts'
import { StartDialog } from './StartDialog.tsx'
import { ThreadView } from './ThreadView.tsx'

/** Threads that one takes part in; one opened at a time. */
export function MessagesOfClient({ clientId }: { clientId: string }) {
  const t = useT()
  const known = useApi(listThreads, { params: { clientId } })
  const [threadId, setThread] = useState<string>()
  const [isStarting, setStarting] = useState(false)
  const maySend = useMay('message.send')
  if (threadId)
    return <ThreadView clientId={clientId} threadId={threadId} onBack={() => setThread(undefined)} />
  return (
    <Loaded of={known}>
      {({ threads, people }) => (
        <Section
          title={t('messages.title')}
          end={
            maySend && people.length > 0 ? (
              <Button onClick={() => setStarting(true)}>{t('messages.start')}</Button>
            ) : null
          }
        >
          {threads.length === 0 ? (
            <EmptyState>{t(people.length > 0 ? 'messages.empty' : 'messages.noPeople')}</EmptyState>
          ) : (
            <ul className="rows">
              {threads.map((thread) => (
                <ThreadRow key={thread.id} thread={thread} onOpen={() => setThread(thread.id)} />
              ))}
            </ul>
          )}
          {isStarting ? (
            <StartDialog clientId={clientId} people={people} onClose={() => setStarting(false)} />
          ) : null}
        </Section>
      )}
    </Loaded>
  )
}

function ThreadRow({ thread, onOpen }: { thread: Thread; onOpen: () => void }) {
  const t = useT()
  const { dayTime, list } = useFormat()
  return (
    <li>
      <div className="two">
        <span>
          <button type="button" className="btn-link" onClick={onOpen}>
            {thread.subject}
          </button>
          {thread.unread > 0 ? <strong> · {t('messages.unread', { count: thread.unread })}</strong> : null}
          <span className="meta block">
            {t('messages.with', { names: list(thread.participants.map((p) => p.name)) })}
          </span>
        </span>
        <span className="meta">{dayTime(thread.lastAt)}</span>
      </div>
      <p className="one-line">{thread.lastText}</p>
    </li>
  )
}
