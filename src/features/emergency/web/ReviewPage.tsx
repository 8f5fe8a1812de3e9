import { useState } from 'react'
import { dayOfInstant } from '../../../../locales/format.ts'
import {
  Button,
  EmptyState,
  Link,
  Loaded,
  Notice,
  PageHead,
  Section,
  Tag,
  useApi,
  useMay,
  useT,
} from '../../../ui/index.ts'
import { type EmergencyOpening, listOpenings } from '../contract.ts'
import { stateOf } from './emergency-presenter.ts'
import { ReviewDialog } from './ReviewDialog.tsx'

/** Emergency openings of which one was told: those that wait for a decision first. Clients by identifier only. */
export default function ReviewPage() {
  const t = useT()
  const all = useApi(listOpenings, { query: {} })
  const [reviewed, setReviewed] = useState<EmergencyOpening>()
  const [isSaved, setSaved] = useState(false)
  return (
    <>
      <PageHead title={t('emergency.reviewTitle')} meta={t('emergency.reviewLead')} />
      {isSaved ? (
        <Notice kind="ok" live>
          {t('emergency.saved')}
        </Notice>
      ) : null}
      <Loaded of={all}>
        {({ openings }) => {
          const waiting = openings.filter(({ review }) => review === null)
          const done = openings.filter(({ review }) => review !== null)
          return (
            <>
              <Section title={t('emergency.waitingTitle', { count: waiting.length })}>
                {waiting.length === 0 ? <EmptyState>{t('emergency.nothingWaits')}</EmptyState> : null}
                <Openings openings={waiting} onReview={setReviewed} />
              </Section>
              {done.length > 0 ? (
                <Section title={t('emergency.done')}>
                  <Openings openings={done} />
                </Section>
              ) : null}
            </>
          )
        }}
      </Loaded>
      {reviewed ? (
        <ReviewDialog
          opening={reviewed}
          onClose={() => setReviewed(undefined)}
          onDone={() => {
            setReviewed(undefined)
            setSaved(true)
          }}
        />
      ) : null}
    </>
  )
}

interface ListProps {
  readonly openings: readonly EmergencyOpening[]
  readonly onReview?: (opening: EmergencyOpening) => void
}

/** What was done with the file since: the log search by worker and client. */
const inLog = ({ worker, clientId, openedAt }: EmergencyOpening) => {
  const filters = { worker, clientId, from: dayOfInstant(openedAt) }
  return `/tietosuoja?${new URLSearchParams(filters)}`
}

function Openings({ openings, onReview }: ListProps) {
  const t = useT()
  const maySearch = useMay('log.search')
  return (
    <ul className="rows">
      {openings.map((opening) => {
        const state = stateOf(opening, t)
        return (
          <li key={opening.id} className="bar-row">
            <div>
              <strong>{opening.worker}</strong>
              <span className="meta block">
                {t(`terms.roles.${opening.role}` as 'terms.roles.ownCoach')},{' '}
                {opening.unit ?? opening.organisation}
              </span>
              <p>{opening.reason}</p>
              <p className="meta">
                {t('emergency.openedAt', { at: opening.openedAt })}{' '}
                {t(opening.stands ? 'emergency.standsUntil' : 'emergency.ended', { until: opening.endsAt })} ·{' '}
                {t('emergency.client', { id: opening.clientId })}
              </p>
              {maySearch ? <Link to={inLog(opening)}>{t('emergency.inLog')}</Link> : null}
              {opening.reviewedAt ? (
                <p className="meta">
                  <Tag kind={state.kind}>{state.words}</Tag>{' '}
                  {t('emergency.reviewedBy', { name: opening.reviewedBy, at: opening.reviewedAt })}{' '}
                  {opening.reviewNote ?? ''}
                </p>
              ) : null}
            </div>
            {onReview ? (
              <Button small className="push" onClick={() => onReview(opening)} aria-haspopup="dialog">
                {t('emergency.review')}
                <span className="vh"> {opening.worker}</span>
              </Button>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
