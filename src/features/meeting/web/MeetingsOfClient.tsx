import { useState } from 'react'
import { dayOfInstant } from '../../../../locales/format.ts'
import { Button, EmptyState, Loaded, Section, useApi, useFormat, useMay, useT } from '../../../ui/index.ts'
import { readHead } from '../../client/contract.ts'
import { listMeetings, type Meeting } from '../contract.ts'
import { MeetingDialog } from './MeetingDialog.tsx'
import { meetingState, meetingWhere, meetingWith, splitMeetings } from './meeting-presenter.ts'
import { CancelDialog, OutcomeDialog } from './OutcomeDialogs.tsx'

type Open =
  | { readonly kind: 'plan' }
  | { readonly kind: 'change' | 'cancel' | 'outcome'; readonly meeting: Meeting }

/** Meetings of one client: those ahead first, then those that were, with what may be done next. */
export function MeetingsOfClient({ clientId }: { clientId: string }) {
  const t = useT()
  const known = useApi(listMeetings, { params: { clientId } })
  const [open, setOpen] = useState<Open>()
  const mayPlan = useMay('meeting.plan')
  return (
    <>
      <Loaded of={known}>
        {({ meetings }) => {
          const { ahead, past } = splitMeetings(meetings)
          return (
            <>
              <Section
                title={t('meetings.ahead')}
                end={
                  mayPlan ? (
                    <Button onClick={() => setOpen({ kind: 'plan' })}>{t('meetings.plan')}</Button>
                  ) : null
                }
              >
                <MeetingList meetings={ahead} empty={t('meetings.emptyAhead')} onOpen={setOpen} />
              </Section>
              <Section title={t('meetings.past')}>
                <MeetingList meetings={past} empty={t('meetings.emptyPast')} onOpen={setOpen} />
              </Section>
            </>
          )
        }}
      </Loaded>
      {open ? <Dialogs clientId={clientId} open={open} onClose={() => setOpen(undefined)} /> : null}
    </>
  )
}

function Dialogs({ clientId, open, onClose }: { clientId: string; open: Open; onClose: () => void }) {
  const head = useApi(readHead, { params: { clientId } })
  if (open.kind === 'outcome') return <OutcomeDialog meeting={open.meeting} onClose={onClose} />
  if (open.kind === 'cancel') return <CancelDialog meeting={open.meeting} onClose={onClose} />
  if (!head.data) return null
  const invitees = head.data.workers.filter((worker) => !worker.isMe)
  const old = open.kind === 'change' ? open.meeting : undefined
  return <MeetingDialog clientId={clientId} invitees={invitees} old={old} onClose={onClose} />
}

interface ListProps {
  readonly meetings: readonly Meeting[]
  readonly empty: string
  readonly onOpen: (open: Open) => void
}

function MeetingList({ meetings, empty, onOpen }: ListProps) {
  if (meetings.length === 0) return <EmptyState>{empty}</EmptyState>
  return (
    <ul className="stream">
      {meetings.map((meeting) => (
        <MeetingRow key={meeting.id} meeting={meeting} onOpen={onOpen} />
      ))}
    </ul>
  )
}

function MeetingRow({ meeting, onOpen }: { meeting: Meeting; onOpen: ListProps['onOpen'] }) {
  const t = useT()
  const { weekday, time, list } = useFormat()
  const day = dayOfInstant(meeting.startsAt)
  const notes = [
    meetingWith(meeting, t, list),
    meeting.organiser ? t('meetings.byOrganiser', { name: meeting.organiser }) : '',
  ]
  return (
    <li>
      <div className="date">
        {weekday(day)}
        <span className="meta block">{time(meeting.startsAt)}</span>
      </div>
      <div>
        <div className="two">
          <span>
            <strong>{t(`meetings.kinds.${meeting.kind}`)}</strong>, {meetingState(meeting, t)}
            <span className="meta block">{meetingWhere(meeting, t)}</span>
            <span className="meta block">{notes.filter(Boolean).join(' · ')}</span>
            {meeting.clientAnswer && meeting.held === 'planned' ? (
              <span className={meeting.clientAnswer === 'coming' ? 'meta block good' : 'meta block late'}>
                {t(`meetings.answers.${meeting.clientAnswer}`)}
              </span>
            ) : null}
          </span>
          <Acts meeting={meeting} onOpen={onOpen} />
        </div>
      </div>
    </li>
  )
}

function Acts({ meeting, onOpen }: { meeting: Meeting; onOpen: ListProps['onOpen'] }) {
  const t = useT()
  const { acts, held } = meeting
  const about = (
    <span className="vh">
      {' '}
      {t('meetings.about', {
        kind: t(`meetings.kinds.${meeting.kind}`),
        day: dayOfInstant(meeting.startsAt),
      })}
    </span>
  )
  const button = (kind: 'change' | 'cancel' | 'outcome', label: string) => (
    <Button
      small
      kind={kind === 'outcome' && held === 'planned' ? 'outlined' : 'quiet'}
      onClick={() => onOpen({ kind, meeting })}
    >
      {label}
      {about}
    </Button>
  )
  return (
    <span className="bar-row end">
      {acts.includes('recordOutcome')
        ? button('outcome', t(held === 'planned' ? 'meetings.outcome' : 'meetings.outcomeAgain'))
        : null}
      {acts.includes('change') ? button('change', t('meetings.change')) : null}
      {acts.includes('cancel') ? button('cancel', t('meetings.cancel')) : null}
    </span>
  )
}
