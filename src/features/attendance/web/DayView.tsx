import { useState } from 'react'
import {
  Button,
  Icon,
  Notice,
  newId,
  Refusal,
  useCommand,
  useFallbackFocus,
  useFormat,
  useT,
} from '../../../ui/index.ts'
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

/** A day of the week: its name is read out when it changes, and the button that leads on keeps the focus. */
export function DayView({ week, shown, onGo }: Props) {
  const { long } = useFormat()
  const heading = useFallbackFocus<HTMLHeadingElement>(shown.day.day)
  return (
    <>
      <h2 className="roll-day" aria-live="polite" tabIndex={-1} ref={heading}>
        {long(shown.day.day)}
      </h2>
      <Roll key={shown.day.day} shown={shown} />
      <Onward week={week} shown={shown} onGo={onGo} />
    </>
  )
}

/** The big button and the exceptions. */
function Roll({ shown }: { shown: Day }) {
  const t = useT()
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

/** The button makes room for what it did, which takes the focus. */
function AllPresent({ shown, isSending, onMark }: { shown: Day; isSending: boolean; onMark: () => void }) {
  const t = useT()
  const { rows, left } = shown
  const isWhole = left === rows.length
  const done = useFallbackFocus<HTMLParagraphElement>(left === 0)
  if (left === 0)
    return (
      <p className="all-marked" role="status" tabIndex={-1} ref={done}>
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

/** Always at hand: how far the week is, and the next day – with all present, when this one is still open. */
function Onward({ week, shown, onGo }: Props) {
  const t = useT()
  const { long } = useFormat()
  const { day, rows, left } = shown
  const all = useCommand(markAllPresent, { invalidates: [readWeek] })
  const next = nextDay(week, day.day)
  const canMark = !day.future && left > 0
  const name = next ? (long(next.day).split(' ')[0] ?? '') : ''
  const key = canMark
    ? left === rows.length
      ? 'attendance.allAndNext'
      : 'attendance.restAndNext'
    : 'attendance.next'
  const go = async (to: string) => {
    if (canMark && !(await all.run({ body: { day: day.day } }))) return
    onGo(to)
  }
  return (
    <>
      <Refusal problem={all.problem} />
      <div className="dock onward">
        <span className="meta">{t('attendance.marked', progressOf(week))}</span>
        {next ? (
          <Button loading={all.isRunning} onClick={() => void go(next.day)}>
            {t(key, { day: name })}
          </Button>
        ) : null}
      </div>
    </>
  )
}
