import {
  type Column,
  DataTable,
  EmptyState,
  Picture,
  Section,
  Terms,
  useLanguage,
  useT,
  Why,
} from '../../../ui/index.ts'
import type { Outcomes } from '../outcomes-contract.ts'
import { stayCurve, toldParts } from '../rules/outcome-curve.ts'
import { partWord } from '../rules/outcome-words.ts'
import { nexts } from '../rules/outcomes.ts'
import { FigureLink } from './FigureLink.tsx'

type Search = Readonly<Record<string, string | undefined>>
type Part = Outcomes['parts'][number]
interface Props {
  readonly outcomes: Outcomes
  readonly search: Search
}

/** How long people stay: the curve, its table, and where those are who have left. */
export function StaysPart({ outcomes, search }: Props) {
  const t = useT()
  const { language } = useLanguage()
  const { began, goesOn, from, until, medianDays } = outcomes
  const title = t('outcomes.stays.title')
  if (began === 0)
    return (
      <Section title={title}>
        <EmptyState>{t('outcomes.stays.none')}</EmptyState>
      </Section>
    )
  const why = {
    rule: 'report.stays',
    cite: 'Kaplan & Meier 1958',
    version: '1',
    facts: { from, until, began },
  }
  const median =
    medianDays === null ? t('outcomes.stays.noMedian') : t('outcomes.stays.medianDays', { count: medianDays })
  return (
    <>
      <Section title={title} end={<Why why={why} about={t('outcomes.stays.about')} />}>
        <Terms
          rows={[
            {
              term: t('outcomes.stays.began', { from, until }),
              value: <FigureLink figure="began" count={began} search={search} />,
            },
            {
              term: t('outcomes.stays.goesOn'),
              value: <FigureLink figure="goesOn" count={goesOn} search={search} />,
            },
            { term: t('outcomes.stays.median'), value: median },
          ]}
        />
        <Picture {...stayCurve(outcomes, language, t)} />
        <PartsTable parts={outcomes.parts} search={search} />
      </Section>
      <GoneTable parts={outcomes.parts} />
    </>
  )
}

function PartsTable({ parts, search }: { parts: readonly Part[]; search: Search }) {
  const t = useT()
  const { language } = useLanguage()
  const counted = (what: 'atRisk' | 'left' | 'open'): Column<Part> => ({
    key: what,
    title: t(`outcomes.stays.${what}`),
    isNumber: true,
    cell: (part) => (
      <FigureLink figure={`part.${parts.indexOf(part)}.${what}`} count={part[what]} search={search} />
    ),
  })
  const columns: readonly Column<Part>[] = [
    {
      key: 'time',
      title: t('outcomes.stays.time'),
      isHeader: true,
      cell: ({ fromMonth, toMonth }) => t('outcomes.stays.months', { from: fromMonth, to: toMonth }),
    },
    counted('atRisk'),
    counted('left'),
    counted('open'),
    {
      key: 'part',
      title: t('outcomes.stays.part'),
      isNumber: true,
      cell: ({ part }) => partWord(part, language),
    },
    {
      key: 'band',
      title: t('outcomes.stays.band'),
      isNumber: true,
      cell: ({ low, high }) =>
        low === null || high === null ? '–' : `${partWord(low, language)} – ${partWord(high, language)}`,
    },
  ]
  return (
    <DataTable
      caption={t('outcomes.stays.table')}
      hideCaption
      columns={columns}
      narrow="scroll"
      rows={parts.filter(({ atRisk }) => atRisk > 0)}
      rowKey={({ toMonth }) => String(toMonth)}
    />
  )
}

function GoneTable({ parts }: { parts: Part[] }) {
  const t = useT()
  const { language } = useLanguage()
  const known = toldParts(parts)
  if (known.length === 0) return null
  const columns: readonly Column<Part>[] = [
    {
      key: 'after',
      title: t('outcomes.gone.after'),
      isHeader: true,
      cell: ({ toMonth }) => t('outcomes.gone.months', { count: toMonth }),
    },
    {
      key: 'still',
      title: t('outcomes.gone.still'),
      isNumber: true,
      cell: ({ part }) => partWord(part, language),
    },
    ...nexts.map((next, n) => ({
      key: next,
      title: t(`outcomes.nexts.${next}`),
      isNumber: true,
      cell: ({ gone }: Part) => partWord(gone[n] ?? null, language),
    })),
  ]
  return (
    <Section title={t('outcomes.gone.title')}>
      <p className="meta">{t('outcomes.gone.hint')}</p>
      <DataTable
        caption={t('outcomes.gone.title')}
        hideCaption
        columns={columns}
        narrow="scroll"
        rows={known}
        rowKey={({ toMonth }) => String(toMonth)}
      />
    </Section>
  )
}
