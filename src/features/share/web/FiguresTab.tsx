import {
  Button,
  bytesOf,
  type Column,
  DataTable,
  Loaded,
  Refusal,
  Section,
  Sub,
  saveFile,
  useApi,
  useCommand,
  useFormat,
  useLanguage,
  useT,
} from '../../../ui/index.ts'
import { exportYears, type Figures, readFigures } from '../contract.ts'
import { monthLabel } from './chart-presenter.ts'
import { MonthChart } from './MonthChart.tsx'
import { type QuarterRow, quarterRows } from './quarters.ts'
import { goalText, percentOf } from './share-presenter.ts'
import { useShareList } from './use-list.ts'

const shownMonths = 24
const yearOfRow = ({ month }: { readonly month: string }): string => month.slice(0, 4)

/** Months, quarters and years of the list, and the goal of contacts. */
export default function FiguresTab() {
  const { list } = useShareList()
  const figures = useApi(readFigures, { params: { listId: list?.id ?? '' } }, { enabled: list !== undefined })
  return (
    <Loaded of={figures}>
      {(data) => (
        <>
          <Months months={data.months.slice(-shownMonths)} />
          <Goal contacted={data.contacted} days={data.contactDays} />
          <Quarters figures={data} />
          <Years listId={list?.id ?? ''} years={data.years} />
        </>
      )}
    </Loaded>
  )
}

type Month = Figures['months'][number]

function Months({ months }: { months: readonly Month[] }) {
  const t = useT()
  const { monthName, euros } = useFormat()
  const columns: readonly Column<Month>[] = [
    { key: 'month', title: t('share.figures.month'), isHeader: true, cell: (row) => monthName(row.month) },
    { key: 'persons', title: t('share.figures.persons'), isNumber: true, cell: (row) => row.persons },
    { key: 'paid', title: t('share.figures.paid'), isNumber: true, cell: (row) => euros(row.paidCents) },
    { key: 'share', title: t('share.figures.share'), isNumber: true, cell: (row) => euros(row.shareCents) },
    {
      key: 'corrections',
      title: t('share.figures.corrections'),
      isNumber: true,
      cell: (row) => (row.correctionCents === 0 ? '–' : euros(row.correctionCents)),
    },
  ]
  const points = months.map((one) => ({
    key: one.month,
    label: monthLabel(one.month),
    value: one.shareCents,
  }))
  return (
    <Section title={t('share.figures.months')}>
      <MonthChart title={t('share.figures.chart')} points={points} />
      <DataTable
        caption={t('share.tableOf', { title: t('share.figures.months') })}
        hideCaption
        columns={columns}
        rows={months.toReversed()}
        rowKey={(row) => row.month}
        groupOf={yearOfRow}
        narrow="scroll"
      />
    </Section>
  )
}

type Contacted = Figures['contacted'][number]

/** The goal as a number with its trend: everyone on the list has a contact and a responsible worker (S1). */
function Goal({ contacted, days }: { contacted: Figures['contacted']; days: number }) {
  const t = useT()
  const { monthName, percent } = useFormat()
  const columns: readonly Column<Contacted>[] = [
    { key: 'month', title: t('share.figures.month'), isHeader: true, cell: (row) => monthName(row.month) },
    {
      key: 'of',
      title: t('share.goal'),
      isNumber: true,
      cell: (row) => t('share.figures.contactedOf', { ...row }),
    },
    {
      key: 'percent',
      title: t('share.figures.percent'),
      isNumber: true,
      cell: (row) => percent(percentOf(row)),
    },
  ]
  return (
    <Section title={t('share.figures.contacted')}>
      <p>{goalText(contacted, t)}</p>
      <p className="meta">{t('share.figures.contactedHint', { days })}</p>
      <MonthChart
        title={t('share.figures.contactedChart')}
        points={contacted.map((one) => ({
          key: one.month,
          label: monthLabel(one.month),
          value: percentOf(one),
        }))}
        say={percent}
      />
      <DataTable
        caption={t('share.tableOf', { title: t('share.figures.contacted') })}
        hideCaption
        columns={columns}
        rows={contacted.toReversed()}
        rowKey={(row) => row.month}
        groupOf={yearOfRow}
        narrow="scroll"
      />
    </Section>
  )
}

function Quarters({ figures }: { figures: Figures }) {
  const t = useT()
  const { count, euros } = useFormat()
  const rows = quarterRows(figures)
  const columns: readonly Column<QuarterRow>[] = [
    {
      key: 'quarter',
      title: t('share.figures.quarter'),
      isHeader: true,
      cell: ({ quarter }) => t('share.figures.quarterOf', { quarter }),
    },
    { key: 'listed', title: t('share.figures.listed'), isNumber: true, cell: (row) => row.months },
    {
      key: 'average',
      title: t('share.figures.average'),
      isNumber: true,
      cell: ({ average }) => (average === null ? '–' : count(average)),
    },
    {
      key: 'share',
      title: t('share.figures.share'),
      isNumber: true,
      cell: ({ cents, estimated }) => (
        <>
          {cents === null ? '–' : euros(cents)}
          {estimated ? (
            <Sub>{t('share.figures.estimated', { ...estimated, count: estimated.months })}</Sub>
          ) : null}
        </>
      ),
    },
    {
      key: 'change',
      title: t('share.figures.change'),
      isNumber: true,
      cell: ({ change }) => (change === null ? '–' : euros(change)),
    },
  ]
  return (
    <Section title={t('share.figures.quarters')}>
      <p className="meta">{t('share.figures.quartersHint')}</p>
      <DataTable
        caption={t('share.tableOf', { title: t('share.figures.quarters') })}
        hideCaption
        columns={columns}
        rows={rows}
        rowKey={({ year, quarter }) => `${year} ${quarter}`}
        groupOf={({ year }) => String(year)}
        narrow="scroll"
      />
    </Section>
  )
}

type Year = Figures['years'][number]

function Years({ listId, years }: { listId: string; years: readonly Year[] }) {
  const t = useT()
  const { count, euros } = useFormat()
  const columns: readonly Column<Year>[] = [
    { key: 'year', title: t('share.figures.year'), isHeader: true, cell: (row) => String(row.year) },
    { key: 'listed', title: t('share.figures.listed'), isNumber: true, cell: (row) => row.months },
    {
      key: 'average',
      title: t('share.figures.average'),
      isNumber: true,
      cell: (row) => count(row.averagePersons),
    },
    {
      key: 'distinct',
      title: t('share.figures.distinct'),
      isNumber: true,
      cell: (row) => count(row.persons),
    },
    { key: 'share', title: t('share.figures.share'), isNumber: true, cell: (row) => euros(row.cents) },
  ]
  const { language } = useLanguage()
  const command = useCommand(exportYears, { invalidates: [] })
  const save = async (format: 'csv' | 'xlsx') => {
    const made = await command.run({ params: { listId }, query: { language, format } })
    if (made) saveFile(made.name, bytesOf(made.content), made.type)
  }
  return (
    <Section
      title={t('share.figures.years')}
      end={
        <span className="bar-row">
          <Button small loading={command.isRunning} onClick={() => void save('xlsx')}>
            {t('share.figures.exportBook')}
          </Button>
          <Button small loading={command.isRunning} onClick={() => void save('csv')}>
            {t('share.figures.export')}
          </Button>
        </span>
      }
    >
      <Refusal problem={command.problem} />
      <DataTable
        caption={t('share.tableOf', { title: t('share.figures.years') })}
        hideCaption
        columns={columns}
        rows={years.toReversed()}
        rowKey={(row) => String(row.year)}
        narrow="scroll"
      />
    </Section>
  )
}
