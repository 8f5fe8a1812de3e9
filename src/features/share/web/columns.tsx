import { Button, type Column, Sub, Tag, useFormat, useMay, useMe, useT, Why } from '../../../ui/index.ts'
import type { Room, RoomRow } from '../contract.ts'
import { isOpen } from '../rules/reconcile.ts'
import type { Act } from './RoomDialogs.tsx'
import { agreedText, billText, dayOrNever, isAlarming, nameOf, whyNotCompared } from './share-presenter.ts'

/** The columns of the room: a person a row, in the order of a conversation about them. */
export function useRoomColumns(room: Room, onAct: (act: Act) => void): readonly Column<RoomRow>[] {
  const t = useT()
  const title = (name: 'person' | 'share' | 'ahead' | 'contact' | 'responsible' | 'agreed' | 'act') =>
    t(`share.columns.${name}`)
  const isCompared = whyNotCompared(room) === null
  return [
    { key: 'person', title: title('person'), isHeader: true, cell: (row) => <Person row={row} /> },
    {
      key: 'share',
      title: title('share'),
      isNumber: true,
      cell: (row) => <Billed row={row} isCompared={isCompared} />,
    },
    { key: 'ahead', title: title('ahead'), isNumber: true, cell: (row) => <Ahead row={row} /> },
    { key: 'contact', title: title('contact'), cell: (row) => <Contact row={row} /> },
    { key: 'responsible', title: title('responsible'), cell: (row) => <Responsible row={row} /> },
    { key: 'agreed', title: title('agreed'), cell: (row) => <Agreed row={row} /> },
    {
      key: 'act',
      title: title('act'),
      isAction: true,
      cell: (row) => <Acts row={row} room={room} onAct={onAct} />,
    },
  ]
}

function Person({ row }: { row: RoomRow }) {
  const t = useT()
  return (
    <>
      <strong>{nameOf(row, t)}</strong>{' '}
      {row.change && row.change !== 'stays' ? (
        <Tag kind={row.change === 'left' ? 'done' : 'mine'}>{t(`share.changes.${row.change}`)}</Tag>
      ) : null}
      {row.puzzle ? <Sub tone="late">{t(`share.puzzles.${row.puzzle}`)}</Sub> : null}
    </>
  )
}

function Billed({ row, isCompared }: { row: RoomRow; isCompared: boolean }) {
  const t = useT()
  const { euros } = useFormat()
  const { paid, reconciled, correctionCents, beforeCents } = row
  const corrections =
    correctionCents === 0 ? null : <Sub>{t('share.corrections', { cents: correctionCents })}</Sub>
  if (!paid)
    return (
      <>
        {corrections ?? (beforeCents === null ? '–' : null)}
        {beforeCents === null ? null : <Sub>{t('share.before', { value: euros(beforeCents) })}</Sub>}
      </>
    )
  const about = `${t('share.columns.share')}, ${nameOf(row, t)}`
  return (
    <>
      {euros(paid.shareCents)} {reconciled?.why ? <Why why={reconciled.why} about={about} /> : null}
      <Sub>{t('share.days', { days: paid.benefitDays, percent: paid.sharePercent })}</Sub>
      {isCompared ? <Sub tone={isAlarming(row) ? 'late' : undefined}>{billText(row, t)}</Sub> : null}
      {row.mark ? (
        <Sub>
          {t(`share.mark.kinds.${row.mark.kind}`)}: {row.mark.text}
        </Sub>
      ) : null}
      {corrections}
    </>
  )
}

function Ahead({ row }: { row: RoomRow }) {
  const t = useT()
  const { euros } = useFormat()
  if (!row.ahead) return '–'
  const about = `${t('share.columns.ahead')}, ${nameOf(row, t)}`
  return (
    <>
      {euros(row.ahead.cents)} {row.ahead.why ? <Why why={row.ahead.why} about={about} /> : null}
      {row.ahead.assumption ? <Sub>{t('share.assumedShort')}</Sub> : null}
    </>
  )
}

function Contact({ row }: { row: RoomRow }) {
  const t = useT()
  return (
    <>
      {dayOrNever(row.lastContactOn, t)}
      {row.attempts > 0 ? <Sub>{t('share.attempts', { count: row.attempts })}</Sub> : null}
    </>
  )
}

function Responsible({ row }: { row: RoomRow }) {
  const t = useT()
  const own = useMe().position?.organisation.name
  if (row.responsible)
    return (
      <>
        {row.responsible.name}
        {row.responsible.organisation === own ? null : <Sub>{row.responsible.organisation}</Sub>}
      </>
    )
  const agreed = row.agreement?.responsible
  return agreed ? agreed.name : <span className="late">{t('share.noResponsible')}</span>
}

function Agreed({ row }: { row: RoomRow }) {
  const t = useT()
  if (!row.agreement) return null
  return (
    <>
      {row.agreement.who.name}
      <Sub>{agreedText(row, t)}</Sub>
      {row.agreement.isTried ? <Sub>{t('share.tried')}</Sub> : null}
    </>
  )
}

/** What can be done with a person of the list; closed minutes are not added to. */
function Acts({ row, room, onAct }: { row: RoomRow; room: Room; onAct: (act: Act) => void }) {
  const t = useT()
  const mayAgree = useMay('share.agree')
  const mayRecord = useMay('contact.record')
  const name = nameOf(row, t)
  const differs = row.reconciled !== null && isOpen(row.reconciled.finding)
  return (
    <div className="bar-row">
      {mayRecord ? (
        <Button
          small
          aria-haspopup="dialog"
          aria-label={`${t('share.attempt.button')}: ${name}`}
          onClick={() => onAct({ kind: 'attempt', row })}
        >
          {t('share.attempt.button')}
        </Button>
      ) : null}
      {mayAgree && !room.review?.isClosed ? (
        <Button
          small
          aria-haspopup="dialog"
          aria-label={`${t('share.agree.button')}: ${name}`}
          onClick={() => onAct({ kind: 'agree', row })}
        >
          {t(row.agreement ? 'share.agree.change' : 'share.agree.button')}
        </Button>
      ) : null}
      {mayAgree && differs ? (
        <Button
          small
          aria-haspopup="dialog"
          aria-label={`${t('share.mark.button')}: ${name}`}
          onClick={() => onAct({ kind: 'mark', row })}
        >
          {t('share.mark.button')}
        </Button>
      ) : null}
    </div>
  )
}
