import { Button, useFormat, useT } from '../../../ui/index.ts'
import type { Absence } from '../rules/mark.ts'
import { quickReasons, type Row } from './week-presenter.ts'

interface Props {
  readonly row: Row
  readonly onMark: (absence: Absence | null) => void
}

/** A participant on a day: away with one tap, the reason with another when it is known, back with the first. */
export function ParticipantRow({ row, onMark }: Props) {
  const t = useT()
  const { name, mark } = row
  const absence = mark?.absence ?? null
  return (
    <li>
      <div className="r">
        <span>
          {name}
          <span className="meta block">
            <State row={row} />
          </span>
        </span>
        <Button
          pressed={absence !== null}
          className={absence === null ? '' : 'on'}
          onClick={() => onMark(absence === null ? 'unexcused' : null)}
        >
          {t('attendance.away')}
          <span className="vh"> {name}</span>
        </Button>
      </div>
      {absence === null ? null : (
        // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields
        <div className="reason" role="group" aria-label={t('attendance.reason', { name })}>
          {quickReasons.map((reason) => (
            <Button
              key={reason}
              pressed={absence === reason}
              className={absence === reason ? 'on-reason' : ''}
              onClick={() => onMark(reason)}
            >
              {t(`attendance.reasons.${reason}`)}
            </Button>
          ))}
        </div>
      )}
    </li>
  )
}

function State({ row: { mark } }: { row: Row }) {
  const t = useT()
  const { fact } = useFormat()
  if (!mark) return t('attendance.notMarked')
  if (mark.absence) return `${t('attendance.away')}: ${t(`attendance.reasons.${mark.absence}`).toLowerCase()}`
  return t('attendance.present', { hours: fact(mark.hours) })
}
