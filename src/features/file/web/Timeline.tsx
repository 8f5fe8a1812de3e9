import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOfInstant } from '../../../../locales/format.ts'
import {
  Button,
  EmptyState,
  InlineSelect,
  Loaded,
  Section,
  useApi,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import {
  type EventKind,
  eventKinds,
  type Timeline as Page,
  readTimeline,
  type TimelineEvent,
} from '../contract.ts'
import { eventWords } from './timeline-presenter.ts'

interface Props {
  readonly clientId: string
  /** The newest events, as the file brought them. */
  readonly newest: Page
}

/** What has happened on the file, newest first: contacts, meetings, changes. */
export function Timeline({ clientId, newest }: Props) {
  const t = useT()
  const [only, setOnly] = useState<EventKind | 'all'>('all')
  const choices = (['all', ...eventKinds] as const).map((value) => ({
    value,
    label: t(`file.timeline.kinds.${value}`),
  }))
  return (
    <Section
      title={t('file.timeline.title')}
      end={<InlineSelect label={t('file.timeline.show')} value={only} onChange={setOnly} choices={choices} />}
    >
      {only === 'all' ? (
        <Events clientId={clientId} page={newest} only={undefined} />
      ) : (
        <OlderEvents key={only} clientId={clientId} only={only} before={undefined} />
      )}
    </Section>
  )
}

interface EventsProps {
  readonly clientId: string
  readonly page: Page
  readonly only: EventKind | undefined
}

/** One page of events, and under it the next when it is asked for. */
function Events({ clientId, page, only }: EventsProps) {
  const t = useT()
  const [older, setOlder] = useState(false)
  if (page.events.length === 0) return <EmptyState>{t('file.timeline.empty')}</EmptyState>
  return (
    <>
      <ol className="stream">
        {page.events.map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
      </ol>
      {page.next && older ? <OlderEvents clientId={clientId} only={only} before={page.next} /> : null}
      {page.next && !older ? (
        <Button kind="quiet" onClick={() => setOlder(true)}>
          {t('file.timeline.older')}
        </Button>
      ) : null}
    </>
  )
}

function OlderEvents({ clientId, only, before }: Omit<EventsProps, 'page'> & { before: string | undefined }) {
  const query = { ...(only ? { only } : {}), ...(before ? { before } : {}) }
  const known = useApi(readTimeline, { params: { clientId }, query })
  return <Loaded of={known}>{(page) => <Events clientId={clientId} page={page} only={only} />}</Loaded>
}

function EventRow({ event }: { event: TimelineEvent }) {
  const { t, i18n } = useTranslation()
  const { weekday, time } = useFormat()
  const words = eventWords(event, t, (key) => i18n.exists(key))
  return (
    <li>
      <div className="date">
        {weekday(dayOfInstant(event.at))}
        <span className="meta block">{time(event.at)}</span>
      </div>
      <div>
        <strong>{words.what}</strong> <span className="keep-lines">{words.text}</span>
        <span className="meta block">{words.who}</span>
      </div>
    </li>
  )
}
