import { useState } from 'react'
import { dayOfInstant } from '../../../../locales/format.ts'
import { Button, DocumentButtons, Section, Tag, useFormat, useT } from '../../../ui/index.ts'
import { ContactDetailsDialog } from '../../client/web/index.ts'
import { DeadlineList } from '../../deadline/web/index.ts'
import { meetingWhere } from '../../meeting/web/index.ts'
import { StatusOfClient } from '../../situation/web/index.ts'
import { type FileOpened, printGuide, printHandOver } from '../contract.ts'
import { Protection } from './Protection.tsx'

/** What is coming, and how to reach the client: beside the file, under it on a narrow screen. */
export function Rail({ file }: { file: FileOpened }) {
  const t = useT()
  const clientId = file.head.id
  const may = (action: string) => file.permitted.includes(action)
  return (
    <aside className="rail" aria-label={t('file.rail')}>
      {file.meetingsAhead.length > 0 ? <Ahead file={file} /> : null}
      <DeadlineList clientId={clientId} />
      <Reach file={file} mayChange={may('client.changeContact')} />
      {may('situation.readStatus') ? (
        <StatusOfClient clientId={clientId} status={file.status} maySet={may('situation.setStatus')} />
      ) : null}
      <Relationships file={file} />
      <Documents clientId={clientId} handsOver={may('file.handOver')} />
      {may('client.protect') ? <Protection head={file.head} /> : null}
    </aside>
  )
}

function Documents({ clientId, handsOver }: { clientId: string; handsOver: boolean }) {
  const t = useT()
  const guides = (['infoPack', 'guide'] as const).map((which) => ({
    endpoint: printGuide,
    params: { clientId },
    query: { which },
    label: t(`documents.${which}.short`),
  }))
  const handOver = { endpoint: printHandOver, params: { clientId }, label: t('documents.handOver.title') }
  return (
    <Section title={t('documents.title')}>
      <DocumentButtons documents={handsOver ? [handOver, ...guides] : guides} />
    </Section>
  )
}

function Ahead({ file }: { file: FileOpened }) {
  const t = useT()
  const { near, time, due } = useFormat()
  return (
    <Section title={t('meetings.ahead')}>
      <ul className="rows">
        {file.meetingsAhead.map((meeting) => (
          <li key={meeting.id}>
            <div className="two">
              <span>{t(`meetings.kinds.${meeting.kind}`)}</span>
              <span className="date">{near(dayOfInstant(meeting.startsAt))}</span>
            </div>
            <div className="two">
              <span className="meta">
                {time(meeting.startsAt)}, {meetingWhere(meeting, t)}
              </span>
              <span className="meta">{due(dayOfInstant(meeting.startsAt))}</span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Reach({ file, mayChange }: { file: FileOpened; mayChange: boolean }) {
  const t = useT()
  const [isOpen, setOpen] = useState(false)
  const { contact } = file.head
  const lines = contact
    ? [
        contact.phone,
        contact.email,
        [contact.streetAddress, [contact.postalCode, contact.postOffice].filter(Boolean).join(' ')]
          .filter(Boolean)
          .join(', '),
      ].filter(Boolean)
    : []
  if (!contact && !file.head.protected) return null
  return (
    <Section
      title={t('clients.contact.title')}
      end={
        contact && mayChange ? (
          <Button small onClick={() => setOpen(true)}>
            {t('clients.contact.edit')}
            <span className="vh"> {t('clients.contact.title')}</span>
          </Button>
        ) : null
      }
    >
      <ul className="rows">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li className="meta">
          {contact === null
            ? t('clients.contact.hidden')
            : contact.checkedOn
              ? t('clients.contact.checked', { day: contact.checkedOn })
              : t(lines.length > 0 ? 'clients.contact.notChecked' : 'clients.contact.none')}
        </li>
      </ul>
      <ContactDetailsDialog head={file.head} isOpen={isOpen} onClose={() => setOpen(false)} />
    </Section>
  )
}

function Relationships({ file }: { file: FileOpened }) {
  const t = useT()
  const { relationships } = file.head
  if (relationships.length === 0) return null
  return (
    <Section title={t('file.relationships')}>
      <ul className="rows">
        {relationships.map(({ id, kind, organisation, openedOn, closedOn }) => (
          <li key={id}>
            {t(`clients.kinds.${kind}`)}
            {closedOn ? <Tag kind="done">{t('common.turn.done')}</Tag> : null}
            <span className="meta block">
              {t(closedOn ? 'file.relationshipClosed' : 'file.relationshipSince', {
                organisation: organisation.name,
                day: closedOn ?? openedOn,
              })}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
