import { useState } from 'react'
import {
  Button,
  EmptyState,
  Loaded,
  Notice,
  Section,
  useApi,
  useFormat,
  useT,
  Why,
} from '../../../ui/index.ts'
import { FindPerson, LogListing } from '../../log/web/index.ts'
import { type LogRequest, listRequests } from '../contract.ts'
import { GiveDialog } from './GiveDialog.tsx'
import { closingOf } from './privacy-presenter.ts'
import { RecordRequest } from './RecordRequest.tsx'
import { RefuseDialog } from './RefuseDialog.tsx'

/** Requests for log data: those that wait, by due day, and those that are closed. */
export default function RequestsTab() {
  const t = useT()
  const all = useApi(listRequests, {})
  const [subjectId, setSubject] = useState<string>()
  const [said, setSaid] = useState<string>()
  return (
    <>
      {said ? (
        <Notice kind="ok" live>
          {said}
        </Notice>
      ) : null}
      <Loaded of={all}>
        {({ requests }) => {
          const open = requests.filter(({ status }) => status === 'open')
          const closed = requests.filter(({ status }) => status !== 'open')
          return (
            <>
              <Section title={t('privacy.requests.open', { count: open.length })}>
                {open.length === 0 ? <EmptyState>{t('privacy.requests.none')}</EmptyState> : null}
                <ul className="rows">
                  {open.map((request) => (
                    <Open key={request.id} request={request} onDone={setSaid} />
                  ))}
                </ul>
              </Section>
              <Section title={t('privacy.requests.record')} className="no-print">
                <FindPerson onFound={setSubject} />
                {subjectId ? (
                  <RecordRequest
                    key={subjectId}
                    subjectId={subjectId}
                    onDone={() => {
                      setSubject(undefined)
                      setSaid(t('privacy.requests.saved'))
                    }}
                  />
                ) : null}
              </Section>
              {closed.length > 0 ? (
                <Section title={t('privacy.requests.closed')} className="no-print">
                  <ul className="rows">
                    {closed.map((request) => (
                      <li key={request.id}>
                        <Asked request={request} />
                        <p>{closingOf(request, t)}</p>
                      </li>
                    ))}
                  </ul>
                </Section>
              ) : null}
            </>
          )
        }}
      </Loaded>
    </>
  )
}

function Asked({ request }: { request: LogRequest }) {
  const t = useT()
  const { fromDay: from, toDay: to, requestedOn: on, specialReason } = request
  return (
    <>
      <strong>{t('privacy.requests.days', { from, to })}</strong>
      <p className="meta">
        {t('privacy.requests.asked', { on, via: t(`privacy.requests.vias.${request.via}`) })} ·{' '}
        {t('privacy.requests.person', { id: request.clientId })}
      </p>
      {specialReason ? (
        <p className="meta">{t('privacy.requests.special', { reason: specialReason })}</p>
      ) : null}
    </>
  )
}

function Open({ request, onDone }: { request: LogRequest; onDone: (text: string) => void }) {
  const t = useT()
  const { due } = useFormat()
  const [isShown, setShown] = useState(false)
  const [isRefusing, setRefusing] = useState(false)
  const [isGiving, setGiving] = useState(false)
  return (
    <li>
      <Asked request={request} />
      <p>
        {t('privacy.requests.due', { day: request.dueOn })} ({due(request.dueOn)}){' '}
        <Why why={request.why} about={t('privacy.requests.aboutDue')} />
      </p>
      <div className="bar-row no-print">
        <Button small onClick={() => setShown(!isShown)} aria-expanded={isShown}>
          {t('privacy.requests.show')}
        </Button>
        <Button small aria-haspopup="dialog" onClick={() => setGiving(true)}>
          {t('privacy.requests.give')}
        </Button>
        <Button small aria-haspopup="dialog" onClick={() => setRefusing(true)}>
          {t('privacy.requests.refuse')}
        </Button>
      </div>
      {isShown ? <LogListing subjectId={request.clientId} from={request.fromDay} to={request.toDay} /> : null}
      {isGiving ? (
        <GiveDialog
          request={request}
          onClose={() => setGiving(false)}
          onDone={() => onDone(t('privacy.requests.given'))}
        />
      ) : null}
      {isRefusing ? (
        <RefuseDialog
          request={request}
          onClose={() => setRefusing(false)}
          onDone={() => onDone(t('privacy.requests.rejected'))}
        />
      ) : null}
    </li>
  )
}
