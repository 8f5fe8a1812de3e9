import {
  classNames,
  EmptyState,
  Loaded,
  Section,
  Tag,
  urgency,
  useApi,
  useFormat,
  useMe,
  useT,
  Why,
} from '../../../ui/index.ts'
import { type ClockView, type DeadlineView, listDeadlines } from '../contract.ts'
import { clockWords, laneOfMe, movedWords, turnKind, whoOf } from './deadline-presenter.ts'

/** Clocks of a client: what is to be done by when, whose turn and why; then bounds, pauses and what has stopped. */
export function DeadlineList({ clientId }: { clientId: string }) {
  const t = useT()
  const deadlines = useApi(listDeadlines, { params: { clientId } })
  return (
    <Section title={t('deadlines.title')}>
      <Loaded of={deadlines} lines={3}>
        {(answer) => (
          <>
            {answer.deadlines.length === 0 ? (
              <EmptyState>{t('deadlines.empty')}</EmptyState>
            ) : (
              <ul className="rows">
                {answer.deadlines.map((deadline) => (
                  <Row key={deadline.id} deadline={deadline} />
                ))}
              </ul>
            )}
            <Others clocks={answer.others} />
          </>
        )}
      </Loaded>
    </Section>
  )
}

function Row({ deadline }: { deadline: DeadlineView }) {
  const t = useT()
  const { near, due, today } = useFormat()
  const lane = laneOfMe(useMe().position?.organisation.kind)
  const what = t(`deadlines.kinds.${deadline.kind}`)
  const moved = movedWords(deadline, t)
  return (
    <li>
      <div className="two">
        <span>
          {what} <Why why={deadline.why} about={t('deadlines.about', { what })} />
        </span>
        <span className="date">{near(deadline.dueOn)}</span>
      </div>
      <div className="two">
        <Tag kind={turnKind(deadline.turn, lane)}>{whoOf(deadline, t)}</Tag>
        <span className={classNames('meta', urgency(deadline.dueOn, today))}>{due(deadline.dueOn)}</span>
      </div>
      {moved ? <span className="meta block">{moved}</span> : null}
    </li>
  )
}

/** What asks nobody for anything now, behind a heading that opens. */
function Others({ clocks }: { clocks: readonly ClockView[] }) {
  const t = useT()
  if (clocks.length === 0) return null
  return (
    <details className="mt2">
      <summary>{t('deadlines.others')}</summary>
      <ul className="rows">
        {clocks.map((clock) => (
          <Other key={clock.id} clock={clock} />
        ))}
      </ul>
    </details>
  )
}

function Other({ clock }: { clock: ClockView }) {
  const t = useT()
  const what = t(`deadlines.kinds.${clock.kind}`)
  const words = clockWords(clock, t)
  return (
    <li>
      <div className="two">
        <span>
          {what} <Why why={clock.why} about={t('deadlines.about', { what })} />
        </span>
        {words.figure ? <span className="date">{words.figure}</span> : null}
      </div>
      <div className="two">
        <Tag kind={clock.state === 'stopped' ? 'done' : 'none'}>{t(`deadlines.states.${clock.state}`)}</Tag>
        <span className="meta">{words.note}</span>
      </div>
    </li>
  )
}
