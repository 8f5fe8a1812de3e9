import { parseDate } from '@internationalized/date'
import {
  Calendar as AriaCalendar,
  Button,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Heading,
  I18nProvider,
} from 'react-aria-components'
import { useLanguage, useT } from '../i18n.ts'
import { Icon } from '../icons.tsx'

interface Props {
  readonly value: string | undefined
  readonly today: string
  readonly min?: string
  readonly max?: string
  readonly onChoose: (day: string) => void
}

const locale = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const

/** A month to choose a day from; loaded only when somebody opens one. */
export default function Calendar({ value, today, min, max, onChoose }: Props) {
  const { language } = useLanguage()
  const t = useT()
  return (
    <I18nProvider locale={locale[language]}>
      <AriaCalendar
        className="cal"
        aria-label={t('common.openCalendar')}
        autoFocus
        value={value ? parseDate(value) : null}
        defaultFocusedValue={parseDate(value ?? today)}
        firstDayOfWeek="mon"
        {...(min ? { minValue: parseDate(min) } : {})}
        {...(max ? { maxValue: parseDate(max) } : {})}
        onChange={(day) => onChoose(day.toString())}
      >
        <header>
          <Button slot="previous" className="btn quiet">
            <Icon name="left" />
          </Button>
          <Heading />
          <Button slot="next" className="btn quiet">
            <Icon name="right" />
          </Button>
        </header>
        <CalendarGrid>
          <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
          <CalendarGridBody>{(day) => <CalendarCell className="cal-day" date={day} />}</CalendarGridBody>
        </CalendarGrid>
      </AriaCalendar>
    </I18nProvider>
  )
}
