import { useEffect, useState } from 'react'
import { Button, Checkbox, DataTable, EmptyState, useApi, useFormat, useT, Why } from '../../../ui/index.ts'
import { type DeskRow, readWorklist, type Worklist } from '../contract.ts'
import { useDeskColumns } from './columns.tsx'
import { type DeskFilter, emptyText, listTitle, partOf, partTitles } from './desk-presenter.ts'
import { useIsUnits } from './use-is-units.ts'

/** The most that is asked for at a time. */
const most = 200

interface Props {
  readonly desk: Worklist
  readonly filter: DeskFilter
  readonly colleague: string | undefined
  readonly showsRest: boolean
  readonly onShowRest: () => void
  readonly onShowAll: () => void
  readonly onColleague: (positionId: string | undefined) => void
}

/** The filtered clients, the most urgent first; the rest is asked for when it is wanted. */
export function DeskList(props: Props) {
  const { desk, filter } = props
  const t = useT()
  const columns = useDeskColumns()
  const { rows, isWhole, isFetching } = useRows(props)
  const titles = partTitles({ rows, isWhole, filter }, desk, t)
  const title = listTitle(filter, desk.limits, t, useIsUnits())
  const count = desk.counts[filter]
  return (
    <>
      <div className="toolbar">
        <h2>{title}</h2>
        <Colleagues {...props} />
      </div>
      <DataTable
        caption={title}
        hideCaption
        columns={columns}
        rows={rows}
        rowKey={(row) => row.clientId}
        sort={{ key: 'due', descending: false }}
        groupOf={(row) => titles[partOf(row, desk)]}
        empty={<Empty {...props} />}
      />
      <Foot desk={desk} filter={filter} shown={rows.length} count={count}>
        {isWhole ? null : (
          <Button small loading={isFetching} onClick={props.onShowRest}>
            {t('common.showRest', { count: count - rows.length })}
          </Button>
        )}
      </Foot>
    </>
  )
}

/** The first rows come with the desk; the rest follow page by page once asked for. */
function useRows({ desk, filter, colleague, showsRest }: Props) {
  const [read, setRead] = useState<readonly DeskRow[]>([])
  const [after, setAfter] = useState<string | null>(null)
  const from = after ?? desk.next
  const isWanted = showsRest && from !== null && after !== 'end'
  const query = { filter, limit: most, ...(colleague ? { colleague } : {}), ...(from ? { after: from } : {}) }
  const page = useApi(readWorklist, { query }, { enabled: isWanted })
  const { data } = page
  useEffect(() => {
    if (!isWanted || !data) return
    setRead((before) => withoutDoubles([...before, ...data.rows]))
    setAfter(data.next ?? 'end')
  }, [data, isWanted])
  const rows = withoutDoubles([...desk.rows, ...(showsRest ? read : [])])
  return { rows, isWhole: desk.next === null || (showsRest && after === 'end'), isFetching: page.isFetching }
}

const withoutDoubles = (rows: readonly DeskRow[]): DeskRow[] => [
  ...new Map(rows.map((row) => [row.clientId, row])).values(),
]

/** Chooses the desk of a colleague whom one substitutes today. */
function Colleagues({ desk, colleague, onColleague }: Props) {
  const t = useT()
  return desk.colleagues.map(({ positionId, name, until }) => (
    <Checkbox
      key={positionId}
      label={t('desk.colleague', { name, until })}
      value={colleague === positionId}
      onChange={(isChosen) => onColleague(isChosen ? positionId : undefined)}
    />
  ))
}

function Empty({ desk, filter, onShowAll }: Props) {
  const t = useT()
  const isUnits = useIsUnits()
  return (
    <EmptyState action={filter === 'all' ? null : <Button onClick={onShowAll}>{t('desk.showAll')}</Button>}>
      {emptyText(filter, desk.limits, t, isUnits)}
    </EmptyState>
  )
}

interface FootProps {
  readonly desk: Worklist
  readonly filter: DeskFilter
  readonly shown: number
  readonly count: number
  readonly children: React.ReactNode
}

const protectedWhy = { rule: 'desk.protected', cite: 'agreed', version: 'agreed', facts: {} }

/** How much of the list is here, and who is counted without a name. */
function Foot({ desk, shown, count, children }: FootProps) {
  const t = useT()
  const { count: number } = useFormat()
  if (count === 0) return null
  return (
    <div className="bar-row mt2 desk-foot">
      <div className="meta">
        <span role="status">{t('desk.shown', { shown: number(shown), of: number(count) })}</span>{' '}
        {desk.unnamed > 0 ? (
          <>
            {t('desk.hidden', { count: desk.unnamed })} <Why why={protectedWhy} about={t('desk.unnamed')} />
          </>
        ) : null}
      </div>
      {children}
    </div>
  )
}
