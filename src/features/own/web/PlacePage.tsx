import { useState } from 'react'
import {
  Button,
  DocumentButtons,
  EmptyState,
  Link,
  Loaded,
  Notice,
  PageHead,
  useApi,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import { OwnCertificate } from '../../certificate/web/index.ts'
import { OwnFeedback } from '../../feedback/web/index.ts'
import { listOwnPeriods, printPeriod } from '../../period/contract.ts'
import { documentsOf } from '../../period/rules/period-document.ts'
import { listOwnDays } from '../contract.ts'
import { Evaluate } from './Evaluate.tsx'
import { Part } from './Part.tsx'

/** My place: periods, my own opinion of one when it is wanted, and my days as they were marked. */
export default function PlacePage() {
  const t = useT()
  return (
    <>
      <PageHead title={t('own.place.title')} above={<Link to="/oma/tietoni">{t('own.data.back')}</Link>} />
      <Periods />
      <Days />
    </>
  )
}

function Periods() {
  const t = useT()
  const answer = useApi(listOwnPeriods, {})
  const [isSent, setSent] = useState(false)
  return (
    <Loaded of={answer}>
      {({ periods }) => (
        <>
          {isSent ? (
            <Notice kind="ok" live>
              {t('own.place.sent')}
            </Notice>
          ) : null}
          {periods.length === 0 ? <EmptyState>{t('own.place.none')}</EmptyState> : null}
          <ul className="lines">
            {periods.map((period) => (
              <li key={period.id}>
                <strong>{period.place}</strong>
                <span className="meta block">
                  {period.to
                    ? t('own.place.when', { from: period.from, to: period.to })
                    : t('own.place.from', { from: period.from })}
                </span>
                <DocumentButtons
                  documents={documentsOf(period.status).map((which) => ({
                    endpoint: printPeriod,
                    params: { periodId: period.id },
                    query: { which },
                    label: t(`documents.period.which.${which}`),
                  }))}
                  about={period.place}
                />
                {period.mayEvaluate ? <Evaluate periodId={period.id} onDone={() => setSent(true)} /> : null}
                <OwnCertificate periodId={period.id} />
                <OwnFeedback periodId={period.id} waits={period.mayEvaluate} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Loaded>
  )
}

const shownAtFirst = 15

function Days() {
  const t = useT()
  const [showsAll, setShowsAll] = useState(false)
  const { weekday, count } = useFormat()
  const answer = useApi(listOwnDays, {})
  return (
    <Part title={t('own.place.marks')}>
      <Loaded of={answer}>
        {({ days, present, hours }) =>
          days.length === 0 ? (
            <EmptyState>{t('own.place.noMarks')}</EmptyState>
          ) : (
            <>
              <p>{t('own.place.sum', { present, hours })}</p>
              <ul className="lines">
                {(showsAll ? days : days.slice(0, shownAtFirst)).map((mark) => (
                  <li className="r" key={mark.id}>
                    <span className="date">{weekday(mark.day)}</span>
                    <span>
                      {mark.absence
                        ? t(`own.place.absences.${mark.absence}`)
                        : t('own.place.hours', { hours: count(mark.hours) })}
                      {mark.corrected ? ` (${t('own.place.corrected')})` : ''}
                    </span>
                  </li>
                ))}
              </ul>
              {days.length > shownAtFirst && !showsAll ? (
                <Button onClick={() => setShowsAll(true)}>
                  {t('common.showRest', { count: days.length - shownAtFirst })}
                </Button>
              ) : null}
            </>
          )
        }
      </Loaded>
    </Part>
  )
}
