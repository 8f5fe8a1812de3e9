import { addDays, plainDate } from '../../../kernel/plain-date.ts'
import {
  Button,
  EmptyState,
  Loaded,
  PageHead,
  useApi,
  useFilters,
  useFormat,
  useT,
  Why,
} from '../../../ui/index.ts'
import { readWeek, type Week } from '../contract.ts'
import { DayView } from './DayView.tsx'
import { PlaceTabs } from './PlaceTabs.tsx'
import { firstDay, presentDay, shownDays } from './week-presenter.ts'

/** /paikkani: attendance of the week on a phone. All present with one tap a day, exceptions with one tap a person. */
export default function WeekPage() {
  const [filters] = useFilters()
  const week = useApi(readWeek, { query: filters.day ? { day: filters.day } : {} }, { keep: true })
  return <Loaded of={week}>{(data) => <WeekView week={data} />}</Loaded>
}

function WeekView({ week }: { week: Week }) {
  const t = useT()
  const { range, today } = useFormat()
  const [filters, setFilters] = useFilters()
  const asked = filters.day
  const isHere = asked !== undefined && week.days.some((day) => day.day === asked)
  const current = isHere ? asked : firstDay(week, today)
  const day = week.days.find((one) => one.day === current) ?? week.days[0]
  const go = (next: string) => setFilters({ day: next })
  const days = shownDays(week)
  const why = { rule: 'attendance.week', cite: 'Sovittu', version: 'E6', facts: {} }
  return (
    <>
      <PlaceTabs />
      <PageHead
        title={t('attendance.title', { week: week.week })}
        meta={
          <>
            {range(days[0]?.day ?? week.monday, days.at(-1)?.day ?? week.monday)} ·{' '}
            {t('attendance.by', { by: addDays(plainDate(week.monday), 7) })}{' '}
            <Why why={why} about={t('attendance.list.title')} />
          </>
        }
      />
      <OtherWeeks week={week} onGo={go} />
      <DayButtons week={week} current={current} onGo={go} />
      {week.participants.length === 0 ? <EmptyState>{t('attendance.nobodyWeek')}</EmptyState> : null}
      {day && week.participants.length > 0 ? (
        <DayView week={week} shown={presentDay(week, day)} onGo={go} />
      ) : null}
    </>
  )
}

function OtherWeeks({ week, onGo }: { week: Week; onGo: (day: string) => void }) {
  const t = useT()
  const monday = plainDate(week.monday)
  return (
    <div className="bar-row weeks">
      <Button small kind="quiet" onClick={() => onGo(addDays(monday, -7))}>
        {t('attendance.previous')}
      </Button>
      <Button small kind="quiet" className="push" onClick={() => onGo(addDays(monday, 7))}>
        {t('attendance.nextWeek')}
      </Button>
    </div>
  )
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

function DayButtons({ week, current, onGo }: { week: Week; current: string; onGo: (day: string) => void }) {
  const t = useT()
  const { today } = useFormat()
  return (
    <nav aria-label={t('attendance.days')}>
      <ol className="days">
        {shownDays(week).map((day) => {
          const { rows, left, present } = presentDay(week, day)
          const isDone = rows.length > 0 && left === 0
          const name = t(`terms.weekdaysShort.${weekdays[week.days.indexOf(day)] ?? 'mon'}`)
          const state = isDone
            ? `${present} / ${rows.length}`
            : day.day === today
              ? t('attendance.today')
              : t(day.holiday ? 'attendance.free' : 'attendance.none')
          return (
            <li key={day.day}>
              <button
                type="button"
                className={isDone ? 'ok' : undefined}
                {...(day.day === current ? { 'aria-current': 'date' as const } : {})}
                onClick={() => onGo(day.day)}
              >
                {name} {Number(day.day.slice(8))}
                <span>{state}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
