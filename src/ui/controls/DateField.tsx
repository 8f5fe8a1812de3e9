import { lazy, Suspense, useRef, useState } from 'react'
import { plainDay } from '../../../locales/format.ts'
import { useFormat, useT } from '../i18n.ts'
import { Icon } from '../icons.tsx'
import { Popover } from '../overlay/Popover.tsx'
import { readDay } from './date-input.ts'
import { type FieldProps, FieldShell } from './FieldShell.tsx'

const Calendar = lazy(() => import('./Calendar.tsx'))

interface Props extends FieldProps {
  /** `YYYY-MM-DD`, '' when empty, or the text as typed when it is no day (the form's check then says so). */
  readonly value: string
  readonly onChange: (value: string) => void
  readonly min?: string
  readonly max?: string
}

const shown = (value: string) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? plainDay(value) : value)

/**
 * A day typed as text – the quickest by keyboard, and read out as one field – with a calendar beside it.
 * The weekday is shown once the day is understood, so that a slip is seen.
 */
export function DateField(props: Props) {
  const t = useT()
  const { today, weekday } = useFormat()
  const [typed, setTyped] = useState<string>()
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const day = /^\d{4}-\d{2}-\d{2}$/.test(props.value) ? props.value : undefined
  const type = (text: string) => {
    setTyped(text)
    props.onChange(readDay(text, today) ?? text)
  }
  return (
    <FieldShell {...props} hint={props.hint ?? t('common.dateHint')}>
      {(control) => (
        <span className="date-row">
          <input
            {...control}
            className="input"
            inputMode="text"
            autoComplete="off"
            value={typed ?? shown(props.value)}
            onChange={(event) => type(event.target.value)}
            onBlur={() => setTyped(undefined)}
          />
          <button
            ref={button}
            type="button"
            className="btn"
            aria-haspopup="dialog"
            aria-expanded={isOpen}
            disabled={props.disabled}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="calendar" size={20} />
            <span className="vh">
              {t('common.openCalendar')}, {props.label}
            </span>
          </button>
          <span className="meta" aria-live="polite">
            {day ? weekday(day) : ''}
          </span>
          <Popover
            anchor={button}
            isOpen={isOpen}
            onClose={() => setOpen(false)}
            label={t('common.openCalendar')}
            className="for-calendar"
          >
            <Suspense fallback={<p className="meta">{t('common.loading')} …</p>}>
              <Calendar
                value={day}
                today={today}
                {...(props.min ? { min: props.min } : {})}
                {...(props.max ? { max: props.max } : {})}
                onChoose={(chosen) => {
                  setTyped(undefined)
                  props.onChange(chosen)
                  setOpen(false)
                }}
              />
            </Suspense>
          </Popover>
        </span>
      )}
    </FieldShell>
  )
}
