import {
  type Column,
  DataTable,
  EmptyState,
  Section,
  Sub,
  Terms,
  useLanguage,
  useT,
  Why,
} from '../../../ui/index.ts'
import type { Outcomes } from '../outcomes-contract.ts'
import { percentWord, reasonWord } from '../rules/outcome-words.ts'
import { afters, NEXT_WITHIN_DAYS } from '../rules/outcomes.ts'
import { FigureLink } from './FigureLink.tsx'

type Search = Readonly<Record<string, string | undefined>>
type OfNext = Outcomes['nexts'][number]
interface Props {
  readonly outcomes: Outcomes
  readonly search: Search
}

/** Where people went, whether they are still there, and why it ended. */
export function LeavingsPart({ outcomes, search }: Props) {
  const t = useT()
  const { ended, from, until, reasons } = outcomes
  const title = t('outcomes.leavings.title')
  if (ended === 0)
    return (
      <Section title={title}>
        <EmptyState>{t('outcomes.leavings.none')}</EmptyState>
      </Section>
    )
  const facts = { from, until, ended, days: NEXT_WITHIN_DAYS }
  const why = { rule: 'report.leavings', cite: '', version: '1', facts }
  return (
    <>
      <Section title={title} end={<Why why={why} about={t('outcomes.leavings.about')} />}>
        <Terms
          rows={[
            {
              term: t('outcomes.leavings.lead', { from, until }),
              value: <FigureLink figure="ended" count={ended} search={search} />,
            },
          ]}
        />
        <NextsTable {...{ outcomes, search }} />
      </Section>
      {reasons.length > 0 ? <ReasonsTable {...{ outcomes, search }} /> : null}
    </>
  )
}

function NextsTable({ outcomes: { nexts, ended }, search }: Props) {
  const t = useT()
  const { language } = useLanguage()
  const columns: readonly Column<OfNext>[] = [
    {
      key: 'next',
      title: t('outcomes.leavings.next'),
      isHeader: true,
      cell: ({ next }) => t(`outcomes.nexts.${next}`),
    },
    {
      key: 'count',
      title: t('outcomes.leavings.count'),
      isNumber: true,
      cell: ({ next, count }) => <FigureLink figure={`next.${next}`} count={count} search={search} />,
    },
    {
      key: 'share',
      title: t('outcomes.leavings.share'),
      isNumber: true,
      cell: ({ count }) => percentWord(count, ended, language),
    },
    ...afters.map((months) => ({
      key: `after${months}`,
      title: t('outcomes.leavings.after', { count: months }),
      isNumber: true,
      cell: (row: OfNext) => <AfterCell row={row} months={months} search={search} />,
    })),
  ]
  return (
    <DataTable
      caption={t('outcomes.leavings.title')}
      hideCaption
      columns={columns}
      rows={nexts}
      rowKey={({ next }) => next}
    />
  )
}

/** How many of those who left long enough ago are still there; the others are named by their number. */
function AfterCell({ row, months, search }: { row: OfNext; months: number; search: Search }) {
  const t = useT()
  const { language } = useLanguage()
  const after = row.after.find((one) => one.months === months)
  if (!after || row.count === 0) return '–'
  const { still, elsewhere, unknown } = after
  const of = still + elsewhere + unknown
  const figure = (state: string) => `after.${months}.${row.next}.${state}`
  return (
    <>
      {of === 0 ? (
        '–'
      ) : (
        <FigureLink figure={figure('still')} count={still} search={search}>
          {t('outcomes.leavings.still', { still, of, percent: percentWord(still, of, language) })}
        </FigureLink>
      )}
      {(['unknown', 'tooRecent'] as const).map((state) =>
        after[state] === 0 ? null : (
          <Sub key={state}>
            <FigureLink figure={figure(state)} count={after[state]} search={search}>
              {t(`outcomes.leavings.${state}`, { count: after[state] })}
            </FigureLink>
          </Sub>
        ),
      )}
    </>
  )
}

function ReasonsTable({ outcomes: { reasons, ended }, search }: Props) {
  const t = useT()
  const { language } = useLanguage()
  const columns: readonly Column<Outcomes['reasons'][number]>[] = [
    {
      key: 'reason',
      title: t('outcomes.reasons.reason'),
      isHeader: true,
      cell: ({ reason }) => reasonWord(reason, t),
    },
    {
      key: 'count',
      title: t('outcomes.leavings.count'),
      isNumber: true,
      cell: ({ reason, count }) => <FigureLink figure={`reason.${reason}`} count={count} search={search} />,
    },
    {
      key: 'share',
      title: t('outcomes.leavings.share'),
      isNumber: true,
      cell: ({ count }) => percentWord(count, ended, language),
    },
  ]
  return (
    <Section title={t('outcomes.reasons.title')}>
      <DataTable
        caption={t('outcomes.reasons.title')}
        hideCaption
        columns={columns}
        rows={reasons.filter(({ count }) => count > 0)}
        rowKey={({ reason }) => reason}
      />
    </Section>
  )
}
