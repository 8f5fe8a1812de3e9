import type { ReactNode } from 'react'
import { useT } from '../../../ui/index.ts'
import { type HalfDay, halves, type WeekdayName, weekdayNames } from '../rules/half-day.ts'
import './places.css'

const workdays = weekdayNames.slice(0, 5)

interface TableProps {
  readonly caption: string
  readonly days?: readonly WeekdayName[]
  readonly cell: (slot: HalfDay, label: string) => ReactNode
}

/** A small week: weekdays beside each other, morning above afternoon. */
export function HalfDayTable({ caption, days = workdays, cell }: TableProps) {
  const t = useT()
  return (
    <table className="half-days">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <td />
          {days.map((day) => (
            <th key={day} scope="col">
              {t(`terms.weekdaysShort.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {halves.map((half) => (
          <tr key={half}>
            <th scope="row">{t(`common.slots.${half}`)}</th>
            {days.map((day) => (
              <td key={day}>
                {cell(`${day}.${half}`, `${t(`terms.weekdays.${day}`)} ${t(`places.half.${half}`)}`)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface Props {
  readonly label: string
  readonly value: readonly HalfDay[]
  readonly onChange: (days: readonly HalfDay[]) => void
}

/** Half-days of the week, each on or off. */
export function HalfDayPicker({ label, value, onChange }: Props) {
  const toggle = (slot: HalfDay, on: boolean) =>
    onChange(on ? [...value, slot] : value.filter((one) => one !== slot))
  return (
    <fieldset className="field">
      <legend>{label}</legend>
      <HalfDayTable
        caption={label}
        cell={(slot, name) => (
          <label className="check">
            <input
              type="checkbox"
              checked={value.includes(slot)}
              onChange={(event) => toggle(slot, event.target.checked)}
            />
            <span className="vh">{name}</span>
          </label>
        )}
      />
    </fieldset>
  )
}
