import { useState } from 'react'
import { Button, Counts, EmptyState, Loaded, PageHead, useApi, useFilters, useT } from '../../../ui/index.ts'
import { listPeriods, type PeriodFilter, periodFilters } from '../contract.ts'
import { PeriodTable } from './PeriodTable.tsx'

const isFilter = (word: string | undefined): word is PeriodFilter =>
  periodFilters.includes(word as PeriodFilter)

/** /jaksot: periods of one's clients by state; the counts are the filters. */
export default function PeriodsPage() {
  const t = useT()
  const [filters, setFilters] = useFilters()
  const state = isFilter(filters.state) ? filters.state : 'open'
  const placeId = filters.placeId
  return (
    <>
      <PageHead title={t('periods.title')} meta={t('periods.lead')} />
      <Pages
        key={`${state} ${placeId}`}
        state={state}
        placeId={placeId}
        onState={(next) => setFilters({ state: next })}
      />
    </>
  )
}

/** The states in three groups: what is asked, what is going on, and what needs a look. */
const groups = [
  { title: 'asked', states: ['open', 'waiting', 'reserved'] },
  { title: 'going', states: ['running', 'endingSoon'] },
  { title: 'check', states: ['missingMarks', 'over'] },
] as const

const groupsOf = (counts: Readonly<Record<string, number>>, t: ReturnType<typeof useT>) =>
  groups.map(({ title, states }) => ({
    title: t(`periods.groups.${title}`),
    items: states.map((key) => ({
      key,
      label: t(`periods.states.${key}`),
      count: counts[key] ?? 0,
      alarming: key === 'missingMarks',
    })),
  }))

interface Props {
  readonly state: PeriodFilter
  readonly placeId: string | undefined
  readonly onState: (state: PeriodFilter) => void
}

function Pages({ state, placeId, onState }: Props) {
  const t = useT()
  const [pages, setPages] = useState<readonly (string | undefined)[]>([undefined])
  const place = placeId ? { placeId } : {}
  const first = useApi(listPeriods, { query: { state, ...place } }, { keep: true })
  return (
    <Loaded of={first}>
      {(data) => (
        <>
          <Counts
            label={t('periods.columns.state')}
            chosen={state}
            onChoose={(key) => (isFilter(key) ? onState(key) : undefined)}
            groups={groupsOf(data.counts, t)}
          />
          {pages.map((after, index) => (
            <Page
              key={after ?? 'first'}
              query={{ state, ...place, ...(after ? { after } : {}) }}
              isLast={index === pages.length - 1}
              onMore={(next) => setPages([...pages, next])}
            />
          ))}
        </>
      )}
    </Loaded>
  )
}

interface PageProps {
  readonly query: { readonly state: PeriodFilter; readonly placeId?: string; readonly after?: string }
  readonly isLast: boolean
  readonly onMore: (after: string) => void
}

function Page({ query, isLast, onMore }: PageProps) {
  const t = useT()
  const list = useApi(listPeriods, { query })
  return (
    <Loaded of={list}>
      {({ periods, next }) => (
        <>
          <PeriodTable rows={periods} empty={<EmptyState>{t('periods.none')}</EmptyState>} />
          {isLast && next ? <Button onClick={() => onMore(next)}>{t('periods.more')}</Button> : null}
        </>
      )}
    </Loaded>
  )
}
