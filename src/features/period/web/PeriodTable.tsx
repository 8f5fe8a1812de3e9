import type { ReactNode } from 'react'
import { type Column, DataTable, Link, Sub, useFormat, useT } from '../../../ui/index.ts'
import { useHalfDayWords } from '../../place/web/index.ts'
import type { PeriodRow } from '../contract.ts'
import { nextActOf } from './period-presenter.ts'

interface Props {
  readonly rows: readonly PeriodRow[]
  /** On a client's own tab the name is left out. */
  readonly withClient?: boolean
  readonly empty: ReactNode
  readonly pageOf?: (periodId: string) => string
}

/** Periods as a table; each opens its page. */
export function PeriodTable({ rows, withClient = true, empty, pageOf = (id) => `/jaksot/${id}` }: Props) {
  const t = useT()
  const columns = useColumns(withClient, pageOf)
  return (
    <DataTable
      caption={t('periods.caption')}
      hideCaption
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={empty}
    />
  )
}

function useColumns(withClient: boolean, pageOf: (periodId: string) => string): readonly Column<PeriodRow>[] {
  const t = useT()
  const { range, today } = useFormat()
  const halfDays = useHalfDayWords()
  const next = (row: PeriodRow) => nextActOf(row, today, t)
  return [
    ...(withClient
      ? [
          {
            key: 'client',
            title: t('periods.columns.client'),
            isHeader: true,
            cell: (row: PeriodRow) => (
              <>
                <Link to={pageOf(row.id)}>{row.client}</Link>
                <Sub>{t(`periods.kinds.${row.kind}`)}</Sub>
              </>
            ),
          },
        ]
      : []),
    {
      key: 'place',
      title: t('periods.columns.place'),
      isHeader: !withClient,
      cell: (row) => (
        <>
          {withClient ? row.place : <Link to={pageOf(row.id)}>{row.place}</Link>}
          <Sub>{withClient ? row.organisation : t(`periods.kinds.${row.kind}`)}</Sub>
        </>
      ),
    },
    {
      key: 'time',
      title: t('periods.columns.time'),
      cell: (row) => (
        <>
          {range(row.from, row.to)}
          <Sub>{halfDays(row.days)}</Sub>
        </>
      ),
    },
    { key: 'state', title: t('periods.columns.state'), cell: (row) => t(`periods.statuses.${row.status}`) },
    {
      key: 'next',
      title: t('periods.columns.next'),
      cell: (row) => <Sub tone={next(row).tone}>{next(row).text}</Sub>,
    },
  ]
}
