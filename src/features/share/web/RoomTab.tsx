import { useState } from 'react'
import {
  Button,
  Counts,
  DataTable,
  EmptyState,
  InlineSelect,
  Loaded,
  Terms,
  useApi,
  useFormat,
  useLanguage,
  useT,
  Why,
} from '../../../ui/index.ts'
import { type Room, type RoomRow, readRoom, roomSorts } from '../contract.ts'
import { useRoomColumns } from './columns.tsx'
import { ReviewPart } from './ReviewPart.tsx'
import { type Act, RoomDialogs } from './RoomDialogs.tsx'
import { countGroups, isRoomFilter, monthsOf, tilesOf, whyNotCompared } from './share-presenter.ts'
import { useShareList } from './use-list.ts'

const first = 25
const most = 2_000

/** One month of the list: what changed, who is to be contacted, what it costs. */
export default function RoomTab() {
  const { list, filters, change } = useShareList()
  const filter = isRoomFilter(filters.rajaus) ? filters.rajaus : 'all'
  const sort = roomSorts.find((one) => one === filters.jarjestys) ?? 'agenda'
  const query = {
    filter,
    sort,
    limit: filters.loput === 'kylla' ? most : first,
    ...(filters.kuukausi && monthsOf(list).includes(filters.kuukausi) ? { month: filters.kuukausi } : {}),
  }
  const room = useApi(
    readRoom,
    { params: { listId: list?.id ?? '' }, query },
    { keep: true, enabled: list !== undefined },
  )
  return (
    <Loaded of={room}>
      {(data) => (
        <>
          <Numbers room={data} onMonth={(kuukausi) => change({ kuukausi, loput: undefined })} />
          <Counted
            room={data}
            filter={filter}
            onChoose={(key) => change({ rajaus: key === 'all' ? undefined : key, loput: undefined })}
          />
          <People room={data} sort={sort} onSort={(jarjestys) => change({ jarjestys })}>
            {data.of > data.rows.length ? (
              <Rest room={data} isLoading={room.isFetching} onMore={() => change({ loput: 'kylla' })} />
            ) : null}
          </People>
          <ReviewPart key={data.month} room={data} onNewest={async () => (await room.refetch()).data} />
        </>
      )}
    </Loaded>
  )
}

function Numbers({ room, onMonth }: { room: Room; onMonth: (month: string) => void }) {
  const t = useT()
  const { month } = useFormat()
  const { language } = useLanguage()
  return (
    <>
      <div className="filters no-print">
        <InlineSelect
          label={t('share.month')}
          name="month"
          value={room.month}
          empty={null}
          onChange={onMonth}
          choices={monthsOf(room.list).map((value) => ({
            value,
            label: room.list.emptied.includes(value)
              ? t('share.monthEmptied', { month: value })
              : month(value),
          }))}
        />
      </div>
      <Terms
        soft
        rows={tilesOf(room, language, t).map(({ key, term, value, note }) => ({
          key,
          term,
          value: (
            <>
              <strong>{value}</strong> {note ? <span className="meta">{note}</span> : null}
            </>
          ),
        }))}
      />
    </>
  )
}

function Counted(props: { room: Room; filter: string; onChoose: (key: string) => void }) {
  const t = useT()
  return (
    <Counts
      label={t('share.counted')}
      groups={countGroups(props.room, t)}
      chosen={props.filter}
      onChoose={props.onChoose}
    />
  )
}

interface PeopleProps {
  readonly room: Room
  readonly sort: (typeof roomSorts)[number]
  readonly onSort: (sort: (typeof roomSorts)[number]) => void
  readonly children: React.ReactNode
}

function People({ room, sort, onSort, children }: PeopleProps) {
  const t = useT()
  const { month } = useFormat()
  const { language } = useLanguage()
  const [act, setAct] = useState<Act | null>(null)
  const columns = useRoomColumns(room, setAct)
  const municipality = language === 'sv' ? room.list.nameSv : room.list.nameFi
  const title = t('share.lead', { municipality, month: room.month })
  return (
    <>
      <div className="toolbar">
        <h2>{month(room.month)}</h2>
        <InlineSelect
          label={t('share.sort')}
          name="sort"
          value={sort}
          empty={null}
          onChange={onSort}
          choices={roomSorts.map((value) => ({ value, label: t(`share.sorts.${value}`) }))}
        />
      </div>
      <NotCompared room={room} />
      <DataTable<RoomRow>
        caption={title}
        hideCaption
        columns={columns}
        rows={room.rows}
        rowKey={(row) => row.clientId}
        narrow="pairs"
        empty={
          <EmptyState>
            {t(room.list.emptied.includes(room.month) ? 'share.emptied' : 'share.empty')}
          </EmptyState>
        }
      />
      {act ? <RoomDialogs act={act} room={room} onClose={() => setAct(null)} /> : null}
      {children}
    </>
  )
}

/** Said once for the month, not on each of its rows. */
function NotCompared({ room }: { room: Room }) {
  const t = useT()
  const why = whyNotCompared(room)
  return why ? (
    <p className="meta">
      {t('share.notCompared')} <Why why={why} about={t('share.columns.share')} />
    </p>
  ) : null
}

function Rest({ room, isLoading, onMore }: { room: Room; isLoading: boolean; onMore: () => void }) {
  const t = useT()
  return (
    <div className="bar-row mt2">
      <Button small loading={isLoading} onClick={onMore}>
        {t('common.showRest', { count: room.of - room.rows.length })}
      </Button>
    </div>
  )
}
