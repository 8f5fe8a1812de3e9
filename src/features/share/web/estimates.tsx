import { type Column, DataTable, Sub, useFormat, useT, Why } from '../../../ui/index.ts'
import type { Estimate, Figures } from '../contract.ts'
import { type EstimateRule, whyEstimate, yearHeading } from './share-presenter.ts'

type Row = Estimate & { readonly madeOn?: string; readonly other?: number }

/** A month under the heading of its year, and when its estimate was made. */
const MonthMade = ({ month, madeOn }: { month: string; madeOn?: string | undefined }) => {
  const t = useT()
  const { monthName } = useFormat()
  return (
    <>
      {monthName(month)}
      {madeOn ? <Sub>{t('share.forecast.madeOnDay', { day: madeOn })}</Sub> : null}
    </>
  )
}

/** Estimates with their error band; each that rests on law not known yet says so. With a what-if, it beside people. */
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
  const { wholeEuros, count } = useFormat()
  const hasOther = rows.some(({ other }) => other !== undefined)
  const columns: readonly Column<Row>[] = [
    { key: 'month', title: t('share.forecast.month'), isHeader: true, cell: (row) => <MonthMade {...row} /> },
    {
      key: 'estimate',
      title: t('share.forecast.estimate'),
      isNumber: true,
      cell: (row) => <Estimated row={row} rule={rule} />,
    },
    ...(hasOther
      ? [
          {
            key: 'other',
            title: t('share.forecast.withWhatIf'),
            isNumber: true,
            cell: (row: Row) => wholeEuros(row.other ?? 0),
          },
        ]
      : []),
    {
      key: 'band',
      title: t('share.forecast.band'),
      isNumber: true,
      cell: (row) => `${wholeEuros(row.lowCents)} – ${wholeEuros(row.highCents)}`,
    },
    ...(hasOther
      ? []
      : [
          {
            key: 'persons',
            title: t('share.figures.persons'),
            isNumber: true,
            cell: (row: Row) => count(row.persons),
          },
        ]),
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
        groupOf={({ month }) => yearHeading(month.slice(0, 4), rows, t)}
        narrow="scroll"
      />
    </>
  )
}

function Estimated({ row, rule }: { row: Row; rule: EstimateRule }) {
  const t = useT()
  const { wholeEuros } = useFormat()
  return (
    <>
      {wholeEuros(row.cents)}{' '}
      {row.assumption ? <span className="meta">{t('share.assumedShort')}</span> : null}{' '}
      <Why why={whyEstimate(rule, row)} about={t('share.forecast.aboutEstimate', { month: row.month })} />
    </>
  )
}

type Score = Figures['scores'][number]

/** What was estimated, what Kela billed, and how far apart they were. */
export function ScoreTable({ rows }: { rows: readonly Score[] }) {
  const t = useT()
  const { wholeEuros, euros, percent } = useFormat()
  const errorOf = ({ cents, actualCents }: Score) =>
    actualCents === 0 ? '–' : percent(Math.round(((cents - actualCents) / actualCents) * 1000) / 10)
  const inside = ({ lowCents, highCents, actualCents }: Score) =>
    actualCents >= lowCents && actualCents <= highCents
  const columns: readonly Column<Score>[] = [
    { key: 'month', title: t('share.forecast.month'), isHeader: true, cell: (row) => <MonthMade {...row} /> },
    {
      key: 'estimate',
      title: t('share.forecast.estimate'),
      isNumber: true,
      cell: (row) => wholeEuros(row.cents),
    },
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
      groupOf={({ month }) => month.slice(0, 4)}
      narrow="scroll"
    />
  )
}
