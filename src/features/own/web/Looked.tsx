import { clockTime, dayOfInstant } from '../../../../locales/format.ts'
import { useFormat } from '../../../ui/index.ts'
import type { OwnLogEntry } from '../../log/contract.ts'
import { byPersonAndDay, whoOf } from '../../log/web/index.ts'
import { becauseOf, lookedWords, whatWords } from './own-presenter.ts'
import { useSay } from './use-say.ts'

interface Props {
  readonly entries: readonly OwnLogEntry[]
  /** So many lines at most. */
  readonly most?: number
}

/** Who has looked, a person and a day each: how often, what was seen and done, when and why. */
export function Looked({ entries, most }: Props) {
  const say = useSay()
  const { dayTime } = useFormat()
  return (
    <ul className="lines">
      {byPersonAndDay(entries, dayOfInstant)
        .slice(0, most)
        .map((day) => {
          const { entry, since, saw } = day
          const [begins, ends] = [since, entry.at].map((at) => clockTime(at, say.language))
          return (
            <li key={entry.id}>
              <strong>{whoOf(say.t, entry)}</strong> {lookedWords(say, day)}.
              <span className="meta block">
                {dayTime(since)}
                {begins === ends ? '' : `–${ends}`}
              </span>
              <span className="meta block">
                {[
                  saw.length > 0 ? say.t('own.looked.saw', { what: whatWords(say, saw) }) : '',
                  ...becauseOf(say, day),
                  entry.worker ? entry.organisation : '',
                ]
                  .filter(Boolean)
                  .join(' ')}
              </span>
            </li>
          )
        })}
    </ul>
  )
}
