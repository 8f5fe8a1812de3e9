import { useEffect, useState } from 'react'
import {
  Button,
  EmptyState,
  Link,
  Loaded,
  newId,
  PageHead,
  Refusal,
  TextArea,
  useApi,
  useCommand,
  useFilters,
  useFormat,
  useMe,
  useT,
} from '../../../ui/index.ts'
import { listThreads, markRead, readThread, sendMessage, type Thread } from '../../message/contract.ts'
import { NewMessage } from './NewMessage.tsx'

/** Viestit: my threads, one thread with its answer, or a new message to one of my people. */
export default function MessagesPage() {
  const [filters, change] = useFilters()
  const clientId = useMe().client?.id ?? ''
  if (filters.ketju) return <OneThread clientId={clientId} threadId={filters.ketju} />
  return (
    <Threads
      clientId={clientId}
      isWriting={filters.uusi === '1'}
      onWrite={(on) => change({ uusi: on ? '1' : undefined })}
    />
  )
}

interface ThreadsProps {
  readonly clientId: string
  readonly isWriting: boolean
  readonly onWrite: (on: boolean) => void
}

function Threads({ clientId, isWriting, onWrite }: ThreadsProps) {
  const t = useT()
  const answer = useApi(listThreads, { params: { clientId } })
  return (
    <>
      <PageHead title={t('own.messages.title')} />
      <Loaded of={answer}>
        {({ threads, people }) =>
          isWriting ? (
            <NewMessage clientId={clientId} people={people} onDone={() => onWrite(false)} />
          ) : (
            <>
              <Button kind="primary" onClick={() => onWrite(true)}>
                {t('own.messages.write')}
              </Button>
              {threads.length === 0 ? <EmptyState>{t('own.messages.none')}</EmptyState> : null}
              <ul className="lines">
                {threads.map((thread) => (
                  <ThreadLine key={thread.id} thread={thread} />
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </>
  )
}

function ThreadLine({ thread }: { thread: Thread }) {
  const t = useT()
  const { dayTime } = useFormat()
  const others = thread.participants.filter((p) => !p.isClient).map((p) => p.name)
  return (
    <li>
      <Link to="/oma/viestit" search={{ ketju: thread.id }}>
        <strong>{thread.subject}</strong>
      </Link>
      {thread.unread > 0 ? <strong> · {t('own.messages.unread', { count: thread.unread })}</strong> : null}
      <span className="meta block">{others.join(', ')}</span>
      <span className="meta block">{dayTime(thread.lastAt)}</span>
    </li>
  )
}

function OneThread({ clientId, threadId }: { clientId: string; threadId: string }) {
  const t = useT()
  const { dayTime } = useFormat()
  const params = { clientId, threadId }
  const answer = useApi(readThread, { params })
  const { run: markAsRead } = useCommand(markRead, { invalidates: [listThreads] })
  const unread = answer.data?.thread.unread ?? 0
  useEffect(() => {
    if (unread > 0) void markAsRead({ params: { clientId, threadId } })
  }, [unread, markAsRead, clientId, threadId])
  return (
    <Loaded of={answer}>
      {({ thread, messages }) => (
        <>
          <PageHead title={thread.subject} above={<Link to="/oma/viestit">{t('own.messages.back')}</Link>} />
          <ol className="lines">
            {messages.map((message) => (
              <li key={message.id}>
                <strong>{message.isMine ? t('own.messages.me') : message.author}</strong>
                <span className="meta block">{dayTime(message.sentAt)}</span>
                <p className="keep-lines">{message.text}</p>
              </li>
            ))}
          </ol>
          <Reply clientId={clientId} threadId={threadId} />
        </>
      )}
    </Loaded>
  )
}

function Reply({ clientId, threadId }: { clientId: string; threadId: string }) {
  const t = useT()
  const [text, setText] = useState('')
  const [id, setId] = useState(newId)
  const command = useCommand(sendMessage)
  const send = async () => {
    const sent = await command.run({ params: { clientId, threadId }, body: { id, text: text.trim() } })
    if (sent === undefined) return
    setText('')
    setId(newId())
  }
  return (
    <form
      className="form mt2"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '') void send()
      }}
    >
      <Refusal problem={command.problem} />
      <TextArea
        label={t('own.messages.text')}
        name="reply"
        value={text}
        onChange={setText}
        maxLength={8000}
      />
      <Button kind="primary" type="submit" loading={command.isRunning}>
        {t('own.messages.send')}
      </Button>
    </form>
  )
}
