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
import { type DeadlineView, listDeadlines } from '../contract.ts'
import { laneOfMe, turnKind, whoOf } from './deadline-presenter.ts'

/** Open deadlines of a client, the nearest first: what, by when, whose turn, and why. */
export function DeadlineList({ clientId }: { clientId: string }) {
  const t = useT()
  const deadlines = useApi(listDeadlines, { params: { clientId } })
  return (
    <Section title={t('deadlines.title')}>
      <Loaded of={deadlines} lines={3}>
        {(answer) =>
          answer.deadlines.length === 0 ? (
            <EmptyState>{t('deadlines.empty')}</EmptyState>
          ) : (
            <ul className="rows">
              {answer.deadlines.map((deadline) => (
                <Row key={deadline.id} deadline={deadline} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  )
}

function Row({ deadline }: { deadline: DeadlineView }) {
  const t = useT()
  const { near, due, today } = useFormat()
  const lane = laneOfMe(useMe().position?.organisation.kind)
  const what = t(`deadlines.kinds.${deadline.kind}`)
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
    </li>
  )
}
