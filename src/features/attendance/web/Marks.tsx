import { useState } from 'react'
import type { ResponseOf } from '../../../kernel/endpoint.ts'
import {
  Button,
  type Column,
  DataTable,
  Loaded,
  Sub,
  useApi,
  useFormat,
  useMay,
  useT,
} from '../../../ui/index.ts'
import { listMarks } from '../contract.ts'
import { CorrectDialog } from './CorrectDialog.tsx'
import type { Row } from './week-presenter.ts'

type Mark = ResponseOf<typeof listMarks>['marks'][number]

/** So many of the newest are shown at first: two weeks or more. */
const shownFirst = 10

interface Props {
  readonly periodId: string
  readonly name: string
  readonly hoursPerDay: number | null
}

/** Marks of a period on its page: what stands, what was corrected, and the days that nobody has marked. */
export function Marks({ periodId, name, hoursPerDay }: Props) {
  const t = useT()
  const list = useApi(listMarks, { params: { periodId } })
  const [isWhole, setWhole] = useState(false)
  const [corrected, setCorrected] = useState<{ row: Row; day: string }>()
  const open = (day: string, mark?: Mark) => {
    const standing = mark ? { ...mark, corrected: false } : undefined
    setCorrected({ day, row: { periodId, name, hoursPerDay: hoursPerDay ?? 4, mark: standing } })
  }
  return (
    <>
      <Loaded of={list}>
        {({ marks, missing }) => (
          <>
            <Missing days={missing} onMark={open} />
            <MarkTable
              marks={isWhole ? marks : marks.slice(0, shownFirst)}
              onCorrect={(mark) => open(mark.day, mark)}
            />
            {!isWhole && marks.length > shownFirst ? (
              <Button kind="quiet" onClick={() => setWhole(true)}>
                {t('common.showRest', { count: marks.length - shownFirst })}
              </Button>
            ) : null}
          </>
        )}
      </Loaded>
      {corrected ? (
        <CorrectDialog row={corrected.row} day={corrected.day} onClose={() => setCorrected(undefined)} />
      ) : null}
    </>
  )
}

function Missing({ days, onMark }: { days: readonly string[]; onMark: (day: string) => void }) {
  const t = useT()
  const { near } = useFormat()
  const mayMark = useMay('attendance.mark')
  if (days.length === 0) return null
  return (
    <p className="bar-row">
      <strong>{t('attendance.list.missing')}:</strong>
      {days.map((day) =>
        mayMark ? (
          <Button key={day} small onClick={() => onMark(day)}>
            {near(day)}
          </Button>
        ) : (
          <span key={day}>{near(day)}</span>
        ),
      )}
    </p>
  )
}

/** What was marked, why it was changed, and whether it still stands. */
function MarkCell({ mark }: { mark: Mark }) {
  const t = useT()
  const why = mark.correctionReason
  return (
    <>
      {t(mark.absence ? `attendance.reasons.${mark.absence}` : 'attendance.correct.presentChoice')}
      {why ? (
        <Sub>
          {why === 'marking' ? t('attendance.list.marking') : t('attendance.list.corrected', { why })}
        </Sub>
      ) : null}
      {mark.stands ? null : <Sub>{t('attendance.list.replaced')}</Sub>}
    </>
  )
}

function useColumns(): readonly Column<Mark>[] {
  const t = useT()
  const { weekday, fact, dayTime } = useFormat()
  return [
    { key: 'day', title: t('attendance.list.day'), isHeader: true, cell: (mark) => weekday(mark.day) },
    { key: 'mark', title: t('attendance.list.mark'), cell: (mark) => <MarkCell mark={mark} /> },
    {
      key: 'hours',
      title: t('attendance.list.hours'),
      isNumber: true,
      cell: (mark) => (mark.absence ? '–' : fact(mark.hours)),
    },
    {
      key: 'by',
      title: t('attendance.list.by'),
      cell: (mark) => (
        <>
          {mark.by}
          <Sub>{dayTime(mark.recordedAt)}</Sub>
        </>
      ),
    },
  ]
}

function MarkTable({ marks, onCorrect }: { marks: readonly Mark[]; onCorrect: (mark: Mark) => void }) {
  const t = useT()
  const { weekday } = useFormat()
  const mayMark = useMay('attendance.mark')
  const correct: Column<Mark> = {
    key: 'act',
    title: t('attendance.correct.act'),
    cell: (mark) =>
      mark.stands ? (
        <Button small kind="quiet" onClick={() => onCorrect(mark)}>
          {t('attendance.correct.act')}
          <span className="vh"> {weekday(mark.day)}</span>
        </Button>
      ) : null,
  }
  const columns = useColumns()
  return (
    <DataTable
      caption={t('attendance.list.caption')}
      hideCaption
      columns={mayMark ? [...columns, correct] : columns}
      rows={marks}
      rowKey={(mark) => mark.id}
      empty={<p className="meta">{t('attendance.list.none')}</p>}
    />
  )
}
