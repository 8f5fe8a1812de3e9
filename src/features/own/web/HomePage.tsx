import { EmptyState, LinkButton, Loaded, PageHead, Steps, useApi, useT, Why } from '../../../ui/index.ts'
import { type OwnHome, readHome } from '../contract.ts'
import { Looked } from './Looked.tsx'
import { MeetingAnswer } from './MeetingAnswer.tsx'
import {
  consentWords,
  dateWords,
  meetingWords,
  nextWords,
  periodDays,
  weekdayWords,
} from './own-presenter.ts'
import { Part } from './Part.tsx'
import { People } from './People.tsx'
import { useSay } from './use-say.ts'

/** Oma polku: what happens next, where I am, my people – one thing at a time, what comes first at the top. */
export default function HomePage() {
  const home = useApi(readHome, {})
  return <Loaded of={home}>{(data) => <Home home={data} />}</Loaded>
}

function Home({ home }: { home: OwnHome }) {
  const t = useT()
  const say = useSay()
  const [name = home.firstNames] = home.firstNames.split(' ')
  const others = home.meetings.filter((meeting) => meeting.id !== home.next.id)
  return (
    <>
      <PageHead title={t('own.hello', { name })} tabTitle={t('nav.own')} />
      <First home={home} />
      <Asks home={home} />
      <Where home={home} />
      <Dates home={home} />
      <Part title={t('own.people.title')}>
        <People people={home.people} />
      </Part>
      {others.length > 0 ? (
        <Part title={home.next.kind === 'meeting' ? t('own.meeting.others') : t('own.meeting.title')}>
          <ul className="lines">
            {others.map((meeting) => (
              <li key={meeting.id}>
                <Sentences {...meetingWords(say, meeting)} />
                <MeetingAnswer clientId={home.clientId} meeting={meeting} />
              </li>
            ))}
          </ul>
        </Part>
      ) : null}
      {home.period ? (
        <Part title={t('own.place.title')}>
          <p>
            <strong>{home.period.place ?? home.period.organisation}</strong>
          </p>
          {home.period.address ? <p>{home.period.address}</p> : null}
          <p>{periodDays(say, home.period)}</p>
          {home.period.weekdays.length > 0 ? (
            <p>{t('own.place.weekdays', { days: weekdayWords(say, home.period.weekdays) })}</p>
          ) : null}
          <LinkButton to="/oma/tietoni/paikka">{t('own.place.days')}</LinkButton>
        </Part>
      ) : null}
      <Part title={t('own.consents.title')}>
        {home.consents.length === 0 ? <EmptyState>{t('own.consents.none')}</EmptyState> : null}
        <ul className="lines">
          {home.consents.map((consent) => (
            <li key={consent.id}>
              {consentWords(say, consent)}
              <span className="meta block">
                {consent.validUntil
                  ? t('consent.until', { until: consent.validUntil })
                  : t('consent.untilWithdrawn')}
              </span>
            </li>
          ))}
        </ul>
        <LinkButton to="/oma/tietoni/suostumukset">{t('own.consents.look')}</LinkButton>
      </Part>
      <Part title={t('own.looked.title')}>
        {home.looked.length === 0 ? <EmptyState>{t('own.looked.none')}</EmptyState> : null}
        <Looked entries={home.looked} most={3} />
        <LinkButton to="/oma/tietoni/katselut">{t('own.looked.all')}</LinkButton>
      </Part>
    </>
  )
}

/** The days that come, from the same clocks that the workers see; each can be asked why. */
function Dates({ home }: { home: OwnHome }) {
  const t = useT()
  const say = useSay()
  if (home.dates.length === 0) return null
  return (
    <Part title={t('own.dates')}>
      <ul className="lines">
        {home.dates.map(({ kind, on, why }) => (
          <li key={`${kind} ${on}`}>
            {dateWords(say, kind, on)} <Why why={why} about={t(`deadlines.kinds.${kind}`)} />
          </li>
        ))}
      </ul>
    </Part>
  )
}

const Sentences = ({ what, more }: { what: string; more: readonly string[] }) => (
  <>
    <p className="what">{what}</p>
    {more.length > 0 ? <p>{more.join(' ')}</p> : null}
  </>
)

/** The one tinted ground of the page: what is next, and its buttons. */
function First({ home }: { home: OwnHome }) {
  const t = useT()
  const say = useSay()
  const meeting = home.meetings.find((m) => m.id === home.next.id)
  return (
    <section className="first" aria-labelledby="next-title">
      <h2 id="next-title">{t('own.next.title')}</h2>
      <Sentences {...nextWords(say, home)} />
      {home.next.kind === 'sign' ? (
        <LinkButton kind="primary" to="/oma/suunnitelma">
          {t('own.next.signGo')}
        </LinkButton>
      ) : null}
      {home.next.kind === 'meeting' && meeting ? (
        <MeetingAnswer clientId={home.clientId} meeting={meeting} isNext />
      ) : null}
    </section>
  )
}

/** The client's opinion of a period that ends or has ended. */
function Asks({ home: { asks } }: { home: OwnHome }) {
  const t = useT()
  if (!asks) return null
  return (
    <Part title={t('feedback.asks.title')}>
      <p>{t('feedback.asks.text', asks)}</p>
      <LinkButton to="/oma/tietoni/paikka">{t('feedback.asks.go')}</LinkButton>
    </Part>
  )
}

function Where({ home }: { home: OwnHome }) {
  const t = useT()
  const { path } = home
  return (
    <Part title={t('own.where.title')}>
      {path ? (
        <Steps
          steps={path.steps.map((step) => ({
            key: step.phase,
            state: step.state,
            title: t(`own.phases.${step.phase}` as 'own.phases.plan'),
            note:
              step.state === 'now' && path.until
                ? t('own.where.until', { until: path.until })
                : t(`own.phaseNotes.${step.phase}` as 'own.phaseNotes.plan'),
          }))}
        />
      ) : (
        <EmptyState>{t('own.where.none')}</EmptyState>
      )}
    </Part>
  )
}
