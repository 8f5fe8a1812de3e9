import {
  type Column,
  Link,
  Pips,
  Sub,
  Tag,
  urgency,
  useFormat,
  useLanguage,
  useT,
  Why,
} from '../../../ui/index.ts'
import type { DeskRow } from '../contract.ts'
import { actNote, actWord, nameOf, personLine, stageWord, turnView } from './desk-presenter.ts'
import { useIsUnits } from './use-is-units.ts'

/** The columns of the desk's list: two lines a row. */
export function useDeskColumns(): readonly Column<DeskRow>[] {
  const t = useT()
  return [
    { key: 'due', title: t('desk.columns.due'), cell: (row) => <Due row={row} /> },
    { key: 'client', title: t('desk.columns.client'), isHeader: true, cell: (row) => <Person row={row} /> },
    { key: 'stage', title: t('desk.columns.stage'), cell: (row) => <Stage row={row} /> },
    { key: 'act', title: t('desk.columns.act'), cell: (row) => <Act row={row} /> },
    { key: 'turn', title: t('desk.columns.turn'), cell: (row) => <Turn row={row} /> },
    {
      key: 'contact',
      title: t('desk.columns.contact'),
      isDate: true,
      cell: (row) => <Contacted row={row} />,
    },
  ]
}

function Due({ row }: { row: DeskRow }) {
  const t = useT()
  const { near, due, today } = useFormat()
  const meets = row.meetsAt ? <Sub tone="soon">{t('desk.meetsAt', { at: row.meetsAt })}</Sub> : null
  if (!row.due)
    return (
      <>
        <span className="meta">{t('desk.noDue')}</span>
        {meets}
      </>
    )
  return (
    <>
      <span className="date">{near(row.due.on)}</span>{' '}
      <Why why={row.due.why} about={t('desk.about', { name: nameOf(row, t) })} />
      <Sub tone={urgency(row.due.on, today)}>{due(row.due.on)}</Sub>
      {row.due.moved ? <Sub>{t('deadlines.moved', { from: row.due.moved.from, to: row.due.on })}</Sub> : null}
      {meets}
    </>
  )
}

function Person({ row }: { row: DeskRow }) {
  const t = useT()
  const { language } = useLanguage()
  return (
    <>
      {row.name === null ? (
        <span>{nameOf(row, t)}</span>
      ) : (
        <Link to={`/asiakkaat/${row.clientId}`}>{row.name}</Link>
      )}
      <Sub>
        {personLine(row, language, t)} {row.protected ? <Tag kind="none">{t('desk.protected')}</Tag> : null}
      </Sub>
    </>
  )
}

function Stage({ row }: { row: DeskRow }) {
  const t = useT()
  return (
    <>
      {stageWord(row, t)}
      {row.stage ? <Pips at={row.stage.at} of={row.stage.of} /> : null}
    </>
  )
}

function Act({ row }: { row: DeskRow }) {
  const t = useT()
  const { today } = useFormat()
  const note = actNote(row, today, t)
  return (
    <>
      {actWord(row, t)}
      {note ? <Sub>{note}</Sub> : null}
    </>
  )
}

function Turn({ row }: { row: DeskRow }) {
  const t = useT()
  const turn = turnView(row, t, useIsUnits())
  return turn ? <Tag kind={turn.kind}>{turn.word}</Tag> : <span className="meta">–</span>
}

function Contacted({ row }: { row: DeskRow }) {
  const t = useT()
  const { shortDay, day, today } = useFormat()
  if (!row.lastContactOn) return <span className="meta">{t('desk.never')}</span>
  return row.lastContactOn.slice(0, 4) === today.slice(0, 4)
    ? shortDay(row.lastContactOn)
    : day(row.lastContactOn)
}
