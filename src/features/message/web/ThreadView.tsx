import { useEffect, useRef } from 'react'
import { dayOfInstant } from '../../../../locales/format.ts'
import {
  Button,
  Loaded,
  newId,
  Refusal,
  SaveState,
  Section,
  TextArea,
  useApi,
  useCommand,
  useForm,
  useFormat,
  useMay,
  useT,
} from '../../../ui/index.ts'
import { listThreads, type Message, markRead, readThread, sendMessage, type Thread } from '../contract.ts'
import { readersOf } from './message-presenter.ts'

interface Props {
  readonly clientId: string
  readonly threadId: string
  readonly onBack: () => void
}

const everyMilliseconds = 20_000

/** One thread, the oldest first, with the answer under the newest. Opening it marks it as read. */
export function ThreadView({ clientId, threadId, onBack }: Props) {
  const t = useT()
  const params = { clientId, threadId }
  const known = useApi(readThread, { params }, { every: everyMilliseconds })
  const maySend = useMay('message.send')
  const { run } = useCommand(markRead, { invalidates: [readThread, listThreads] })
  const marked = useRef('')
  const unread = known.data?.thread.unread ?? 0
  const newest = known.data?.thread.lastAt ?? ''
  useEffect(() => {
    if (unread === 0 || !maySend || marked.current === newest) return
    marked.current = newest
    void run({ params: { clientId, threadId }, body: {} })
  }, [unread, newest, maySend, clientId, threadId, run])
  return (
    <Loaded of={known}>
      {({ thread, messages }) => (
        <Section
          title={thread.subject}
          end={
            <Button kind="quiet" onClick={onBack}>
              {t('messages.back')}
            </Button>
          }
        >
          <ol className="stream">
            {messages.map((message, index) => (
              <MessageRow
                key={message.id}
                message={message}
                thread={thread}
                isLast={index === messages.length - 1}
              />
            ))}
          </ol>
          {maySend ? <Reply clientId={clientId} threadId={threadId} /> : null}
        </Section>
      )}
    </Loaded>
  )
}

function MessageRow({ message, thread, isLast }: { message: Message; thread: Thread; isLast: boolean }) {
  const t = useT()
  const { weekday, time, list } = useFormat()
  const readers = isLast ? readersOf(message, thread) : []
  return (
    <li>
      <div className="date">
        {weekday(dayOfInstant(message.sentAt))}
        <span className="meta block">{time(message.sentAt)}</span>
      </div>
      <div>
        <strong>{message.isMine ? t('messages.me') : message.author}</strong>
        {message.fromClient && !message.isMine ? <span className="meta"> {t('messages.client')}</span> : null}
        <p className="keep-lines">{message.text}</p>
        {readers.length > 0 ? <p className="meta">{t('messages.readBy', { names: list(readers) })}</p> : null}
      </div>
    </li>
  )
}

function Reply({ clientId, threadId }: Omit<Props, 'onBack'>) {
  const t = useT()
  const command = useCommand(sendMessage)
  const form = useForm({
    initial: { id: newId(), text: '' },
    check: ({ id, text }) =>
      text.trim()
        ? { ok: true, value: { id, text: text.trim() } }
        : { ok: false, errors: { text: 'required' } },
    submit: async (body) => {
      const sent = await command.run({ params: { clientId, threadId }, body })
      if (sent) form.reset({ id: newId(), text: '' })
      return sent
    },
    problem: command.problem,
    draftKey: `message ${threadId}`,
  })
  return (
    <form className="form mt2" onSubmit={form.send} noValidate>
      <Refusal problem={command.problem} />
      <TextArea label={t('messages.reply')} rows={3} maxLength={8000} {...form.field('text')} />
      <div className="bar-row">
        <Button type="submit" kind="primary" loading={form.isSending}>
          {t('messages.send')}
        </Button>
        {form.values.text ? <SaveState savedAt={form.savedAt} unsavedAt={form.unsavedAt} /> : null}
      </div>
    </form>
  )
}
