import { type Column, DataTable, Sub, useFormat, useT, Why } from '../../../ui/index.ts'
import type { Estimate, Figures } from '../contract.ts'
import { type EstimateRule, whyEstimate } from './share-presenter.ts'

type Row = Estimate & { readonly madeOn?: string; readonly other?: number }

/** Estimates with their error band; each that rests on law not known yet says so. */
export function EstimateTable({
  title,
  rule,
  rows,
}: {
  title: string
  rule: EstimateRule
  rows: readonly Row[]
}) {
  const t = useT()
  const { month, euros, day, count } = useFormat()
  const hasOther = rows.some(({ other }) => other !== undefined)
  const columns: readonly Column<Row>[] = [
    { key: 'month', title: t('share.forecast.month'), isHeader: true, cell: (row) => month(row.month) },
    {
      key: 'estimate',
      title: t('share.forecast.estimate'),
      isNumber: true,
      cell: (row) => (
        <>
          {euros(row.cents)}{' '}
          <Why why={whyEstimate(rule, row)} about={t('share.forecast.aboutEstimate', { month: row.month })} />
          {row.assumption ? <Sub>{t('share.assumedShort')}</Sub> : null}
        </>
      ),
    },
    {
      key: 'band',
      title: t('share.forecast.band'),
      isNumber: true,
      cell: (row) => `${euros(row.lowCents)} – ${euros(row.highCents)}`,
    },
    { key: 'persons', title: t('share.figures.persons'), isNumber: true, cell: (row) => count(row.persons) },
    ...(hasOther
      ? [
          {
            key: 'other',
            title: t('share.forecast.withWhatIf'),
            isNumber: true,
            cell: (row: Row) => euros(row.other ?? 0),
          },
        ]
      : rows.some(({ madeOn }) => madeOn)
        ? [
            {
              key: 'madeOn',
              title: t('share.forecast.madeOn'),
              cell: ({ madeOn }: Row) => (madeOn ? day(madeOn) : '–'),
            },
          ]
        : []),
  ]
  const isAssumed = rows.some(({ assumption }) => assumption !== null)
  return (
    <>
      {isAssumed ? <p className="meta">{t('share.assumed')}</p> : null}
      <DataTable
        caption={t('share.tableOf', { title })}
        hideCaption
        columns={columns}
        rows={rows}
        rowKey={(row) => row.month}
      />
    </>
  )
}

type Score = Figures['scores'][number]

/** What was estimated, what Kela billed, and how far apart they were. */
export function ScoreTable({ rows }: { rows: readonly Score[] }) {
  const t = useT()
  const { month, euros, day, count } = useFormat()
  const errorOf = ({ cents, actualCents }: Score) =>
    actualCents === 0 ? '–' : `${count(Math.round(((cents - actualCents) / actualCents) * 1000) / 10)} %`
  const inside = ({ lowCents, highCents, actualCents }: Score) =>
    actualCents >= lowCents && actualCents <= highCents
  const columns: readonly Column<Score>[] = [
    { key: 'month', title: t('share.forecast.month'), isHeader: true, cell: (row) => month(row.month) },
    { key: 'madeOn', title: t('share.forecast.madeOn'), cell: (row) => day(row.madeOn) },
    { key: 'estimate', title: t('share.forecast.estimate'), isNumber: true, cell: (row) => euros(row.cents) },
    {
      key: 'actual',
      title: t('share.forecast.actual'),
      isNumber: true,
      cell: (row) => euros(row.actualCents),
    },
    {
      key: 'error',
      title: t('share.forecast.error'),
      isNumber: true,
      cell: (row) => (
        <>
          {errorOf(row)}
          <Sub>{t(inside(row) ? 'share.forecast.inside' : 'share.forecast.outside')}</Sub>
        </>
      ),
    },
  ]
  return (
    <DataTable
      caption={t('share.tableOf', { title: t('share.forecast.scores') })}
      hideCaption
      columns={columns}
      rows={rows.toReversed()}
      rowKey={(row) => row.month}
    />
  )
}
