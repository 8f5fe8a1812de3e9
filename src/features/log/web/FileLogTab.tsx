import { useEffect } from 'react'
import { dayOfInstant } from '../../../../locales/format.ts'
import { EmptyState, Loaded, Section, useApi, useFormat, useT } from '../../../ui/index.ts'
import { listChanges, listMyReadings } from '../contract.ts'
import { byPersonAndDay, eventWords, groundOf, postOf, readingWords, whoOf } from './log-presenter.ts'
import { Pages } from './Pages.tsx'

interface PageProps {
  readonly clientId: string
  readonly before: string | undefined
  readonly onNext: (next: string | null) => void
}

const queryOf = (before: string | undefined) => (before ? { before } : {})

/** Tells the list around it where the next page begins, once it is known. */
function useNext(next: string | null | undefined, onNext: PageProps['onNext']) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the listener is made anew at every drawing
  useEffect(() => {
    if (next !== undefined) onNext(next)
  }, [next])
}

/** The file's tab Loki: what has been changed, and what one has oneself looked at. */
export function FileLogTab({ clientId }: { clientId: string }) {
  const t = useT()
  return (
    <>
      <Section title={t('log.changes')}>
        <Pages page={(before, onNext) => <Changes {...{ clientId, before, onNext }} />} />
      </Section>
      <Section title={t('log.readings')}>
        <Pages page={(before, onNext) => <Readings {...{ clientId, before, onNext }} />} />
      </Section>
    </>
  )
}

const When = ({ at, format }: { at: string; format: ReturnType<typeof useFormat> }) => (
  <span className="date">
    {format.weekday(dayOfInstant(at))}
    <span className="meta block">{format.time(at)}</span>
  </span>
)

function Changes({ clientId, before, onNext }: PageProps) {
  const t = useT()
  const format = useFormat()
  const changes = useApi(listChanges, { params: { clientId }, query: queryOf(before) })
  useNext(changes.data?.next, onNext)
  return (
    <Loaded of={changes}>
      {(answer) =>
        answer.changes.length === 0 ? (
          <EmptyState>{t('log.changesEmpty')}</EmptyState>
        ) : (
          <ul className="stream">
            {answer.changes.map((change) => (
              <li key={change.id}>
                <When at={change.at} format={format} />
                <div>
                  <strong>{whoOf(t, change)}</strong> {eventWords(t, change.type)}
                  <span className="meta block">{postOf(t, change)}</span>
                  {change.reason ? (
                    <span className="meta block">{t('log.because', { reason: change.reason })}</span>
                  ) : null}
                </div>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}

function Readings({ clientId, before, onNext }: PageProps) {
  const t = useT()
  const format = useFormat()
  const readings = useApi(listMyReadings, { params: { clientId }, query: queryOf(before) })
  useNext(readings.data?.next, onNext)
  return (
    <Loaded of={readings}>
      {(answer) =>
        answer.entries.length === 0 ? (
          <EmptyState>{t('log.readingsEmpty')}</EmptyState>
        ) : (
          <ul className="stream">
            {byPersonAndDay(answer.entries, dayOfInstant).map((day) => (
              <li key={day.entry.id}>
                <When at={day.entry.at} format={format} />
                <div>
                  <strong>{whoOf(t, day.entry)}</strong> {format.list(readingWords(t, day))}
                  <span className="meta block">
                    {format.list(day.saw.map((category) => t(`terms.categories.${category as 'plan'}`)))}
                  </span>
                  {day.grounds.map((ground) => (
                    <span key={ground} className="meta block">
                      {t('log.ground', { ground: groundOf(t, ground) })}
                    </span>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  )
}
