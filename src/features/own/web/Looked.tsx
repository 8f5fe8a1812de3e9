import { dayOfInstant } from '../../../../locales/format.ts'
import { useFormat } from '../../../ui/index.ts'
import type { OwnLogEntry } from '../../log/contract.ts'
import { eventWords, group, whoOf } from '../../log/web/index.ts'
import { becauseOf } from './own-presenter.ts'
import { useSay } from './use-say.ts'

/** Who has looked, a sentence each: who did what, when and why. */
export function Looked({ entries }: { entries: readonly OwnLogEntry[] }) {
  const say = useSay()
  const { dayTime } = useFormat()
  return (
    <ul className="lines">
      {group(entries, dayOfInstant).map(({ entry, times }) => {
        const because = becauseOf(say, entry)
        return (
          <li key={entry.id}>
            <strong>{whoOf(say.t, entry)}</strong> {eventWords(say.t, entry.event)}
            {entry.inList ? ` (${say.t('log.inList')})` : ''}
            {times > 1 ? ` ${say.t('log.times', { count: times })}` : ''}.
            <span className="meta block">
              {dayTime(entry.at)}. {because ?? ''} {entry.worker ? entry.organisation : ''}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
