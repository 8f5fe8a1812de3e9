import { Fragment, type ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { useT } from '../i18n.ts'

export const slotDays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
export const slotHalves = ['am', 'pm'] as const
export type SlotKey = `${(typeof slotDays)[number]}.${(typeof slotHalves)[number]}`

/** One half-day of one place: free seats, or null when there is no activity then. */
export interface Slot {
  readonly free: number | null
  readonly chosen?: boolean
}

export interface SlotRow {
  readonly key: string
  /** Name of the place, plain, for the buttons' labels. */
  readonly name: string
  /** What stands in the row's heading: link and small lines. */
  readonly heading: ReactNode
  readonly slots: Readonly<Partial<Record<SlotKey, Slot>>>
  readonly action?: ReactNode
  /** Under the row: why it fits, and the offer to hold. */
  readonly below?: ReactNode
}

interface Props {
  readonly caption: string
  readonly rows: readonly SlotRow[]
  /** Half-days that the client wishes for. */
  readonly wanted: ReadonlySet<SlotKey>
  /** When half-days can be chosen one by one. */
  readonly onToggle?: (row: string, slot: SlotKey) => void
}

const keys = slotDays.flatMap((day) => slotHalves.map((half) => `${day}.${half}` as const))

const cellClass = (key: SlotKey, wanted: ReadonlySet<SlotKey>) =>
  classNames(wanted.has(key) && 'want', key.endsWith('.am') && 'day-start') || undefined

function SlotCell({
  slot,
  onToggle,
  label,
}: {
  slot: Slot | undefined
  onToggle?: () => void
  label: string
}) {
  const t = useT()
  if (slot?.free === undefined || slot.free === null) {
    return (
      <span className="slot full">
        <span aria-hidden="true">–</span>
        <span className="vh">{t('common.slots.closed')}</span>
      </span>
    )
  }
  const look = classNames('slot', slot.chosen ? 'chosen' : slot.free > 0 ? 'free' : 'full')
  if (onToggle && (slot.free > 0 || slot.chosen)) {
    return (
      <button type="button" className={look} aria-pressed={slot.chosen === true} onClick={onToggle}>
        {slot.free}
        <span className="vh"> {label}</span>
      </button>
    )
  }
  return (
    <span className={look}>
      {slot.free}
      {slot.chosen ? <span className="vh"> {t('common.slots.chosen')}</span> : null}
    </span>
  )
}

function Head({ wanted, hasAction }: { wanted: ReadonlySet<SlotKey>; hasAction: boolean }) {
  const t = useT()
  return (
    <thead>
      <tr>
        <td />
        {slotDays.map((day) => (
          <th key={day} scope="colgroup" colSpan={2} className="day-start">
            {t(`terms.weekdays.${day}`)}
          </th>
        ))}
        {hasAction ? <td className="day-start" /> : null}
      </tr>
      <tr>
        <th scope="col">{t('common.slots.place')}</th>
        {keys.map((key) => (
          <th key={key} scope="col" className={cellClass(key, wanted)}>
            {t(`common.slots.${key.endsWith('am') ? 'am' : 'pm'}`)}
            {wanted.has(key) ? <span className="vh"> {t('common.slots.wanted')}</span> : null}
          </th>
        ))}
        {hasAction ? (
          <th scope="col" className="day-start">
            {t('common.slots.choice')}
          </th>
        ) : null}
      </tr>
    </thead>
  )
}

/** Free seats by weekday and half-day, a place a row; the columns of the client's wish are tinted. */
export function SlotGrid({ caption, rows, wanted, onToggle }: Props) {
  const t = useT()
  const hasAction = rows.some((row) => row.action !== undefined)
  const half = (key: SlotKey) => t(`common.slots.${key.endsWith('am') ? 'am' : 'pm'}`)
  const label = (row: SlotRow, key: SlotKey) =>
    `${row.name}, ${t(`terms.weekdays.${key.slice(0, 3) as 'mon'}`)} ${half(key)}`
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    // biome-ignore lint/a11y/useSemanticElements: no set of fields, and no landmark: a page has many tables of one name
    <div className="scroll" role="group" aria-label={caption} tabIndex={0}>
      <table className="grid week">
        <caption className="vh">{caption}</caption>
        <colgroup>
          <col className="place" />
          <col span={keys.length} />
          {hasAction ? <col className="act" /> : null}
        </colgroup>
        <Head wanted={wanted} hasAction={hasAction} />
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.key}>
              <tr>
                <th scope="row">{row.heading}</th>
                {keys.map((key) => (
                  <td key={key} className={cellClass(key, wanted)}>
                    <SlotCell
                      slot={row.slots[key]}
                      label={label(row, key)}
                      {...(onToggle ? { onToggle: () => onToggle(row.key, key) } : {})}
                    />
                  </td>
                ))}
                {hasAction ? <td className="day-start">{row.action}</td> : null}
              </tr>
              {row.below === undefined ? null : (
                <tr className="below">
                  <td colSpan={keys.length + (hasAction ? 2 : 1)}>{row.below}</td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}
