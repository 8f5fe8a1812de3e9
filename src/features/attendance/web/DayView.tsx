import { useState } from 'react'
import { Button, Icon, Notice, newId, Refusal, useCommand, useFormat, useT } from '../../../ui/index.ts'
import { markAllPresent, markDay, readWeek, type Week } from '../contract.ts'
import type { Absence } from '../rules/mark.ts'
import { CorrectDialog } from './CorrectDialog.tsx'
import { ParticipantRow } from './ParticipantRow.tsx'
import { type Day, nextDay, progressOf, type Row } from './week-presenter.ts'
import './attendance.css'

interface Props {
  readonly week: Week
  readonly shown: Day
  readonly onGo: (day: string) => void
}

/** One day: the big button, the exceptions, and on to the next. */
export function DayView({ week, shown, onGo }: Props) {
  const t = useT()
  const { long } = useFormat()
  const { day, rows } = shown
  const all = useCommand(markAllPresent, { invalidates: [readWeek] })
  const one = useCommand(markDay, { invalidates: [readWeek] })
  const [corrected, setCorrected] = useState<{ row: Row; wanted: Absence | null }>()
  const mark = (row: Row, absence: Absence | null) =>
    one
      .run({ params: { periodId: row.periodId }, body: { id: newId(), day: day.day, absence } })
      .then((answer) =>
        answer === undefined && row.mark ? setCorrected({ row, wanted: absence }) : undefined,
      )
  const open = !day.future && rows.length > 0
  return (
    <>
      <h2>{long(day.day)}</h2>
      <DayState shown={shown} />
      {open ? (
        <AllPresent
          shown={shown}
          isSending={all.isRunning}
          onMark={() => void all.run({ body: { day: day.day } })}
        />
      ) : null}
      <Refusal
        problem={all.problem ?? (one.problem?.code === 'attendance.reasonNeeded' ? undefined : one.problem)}
      />
      {open ? <p className="meta mt2">{t('attendance.someoneAway')}</p> : null}
      <ul className="roll">
        {(open ? rows : []).map((row) => (
          <ParticipantRow key={row.periodId} row={row} onMark={(absence) => void mark(row, absence)} />
        ))}
      </ul>
      <Onward
        week={week}
        shown={shown}
        isSending={all.isRunning}
        onGo={onGo}
        onAllAndGo={(next) =>
          void all.run({ body: { day: day.day } }).then((answer) => (answer ? onGo(next) : undefined))
        }
      />
      {corrected ? (
        <CorrectDialog {...corrected} day={day.day} onClose={() => setCorrected(undefined)} />
      ) : null}
    </>
  )
}

function DayState({ shown: { day, rows, present, absent } }: { shown: Day }) {
  const t = useT()
  if (day.holiday) return <Notice>{t('attendance.holiday', { name: day.holiday })}</Notice>
  if (rows.length === 0) return <p className="meta">{t('attendance.nobody')}</p>
  if (day.future) return <p className="meta">{t('attendance.futureDay')}</p>
  return (
    <p className="meta" aria-live="polite">
      {t('attendance.summary', { count: rows.length, present, absent })}
    </p>
  )
}

function AllPresent({ shown, isSending, onMark }: { shown: Day; isSending: boolean; onMark: () => void }) {
  const t = useT()
  const { rows, left } = shown
  const isWhole = left === rows.length
  if (left === 0)
    return (
      <p className="all-marked" role="status">
        <Icon name="check" size={20} /> {t('attendance.allMarked')}
      </p>
    )
  return (
    <Button kind="primary" className="wide tall" loading={isSending} onClick={onMark}>
      <Icon name="check" size={20} />
      {t(isWhole ? 'attendance.allPresent' : 'attendance.restPresent', { count: left })}
    </Button>
  )
}

interface OnwardProps extends Props {
  readonly isSending: boolean
  readonly onAllAndGo: (next: string) => void
}

/** Always at hand: how far the week is, and the next day – with all present, when this one is still open. */
function Onward({ week, shown, isSending, onGo, onAllAndGo }: OnwardProps) {
  const t = useT()
  const { long } = useFormat()
  const { day, rows, left } = shown
  const next = nextDay(week, day.day)
  const canMark = !day.future && left > 0
  const name = next ? (long(next.day).split(' ')[0] ?? '') : ''
  const key = canMark
    ? left === rows.length
      ? 'attendance.allAndNext'
      : 'attendance.restAndNext'
    : 'attendance.next'
  return (
    <div className="dock onward">
      <span className="meta">{t('attendance.marked', progressOf(week))}</span>
      {next ? (
        <Button loading={isSending} onClick={() => (canMark ? onAllAndGo(next.day) : onGo(next.day))}>
          {t(key, { day: name })}
        </Button>
      ) : null}
    </div>
  )
}
