import { useState } from 'react'
import {
  Button,
  type Column,
  DataTable,
  EmptyState,
  Link,
  Loaded,
  PageHead,
  Sub,
  useApi,
  useFormat,
  useLanguage,
  useMay,
  useT,
} from '../../../ui/index.ts'
import { groupWord, indicatorsInGroups, indicatorWords, targetWord } from '../rules/report-words.ts'
import { listTargets, type TargetView } from '../target-contract.ts'
import { EndTargetDialog } from './EndTargetDialog.tsx'
import { TargetDialog } from './TargetDialog.tsx'
import { stateOf } from './target-form.ts'
import { useScope } from './use-scope.ts'

/** What can have a target, by identifier, in the reader's language. */
export interface Aimable {
  readonly id: string
  readonly unit: 'count' | 'percent' | 'average' | 'cents'
  readonly name: string
  /** Part of the report. */
  readonly group: string
}

/** Targets of figures: who set which, for what time and why. */
export default function TargetsPage() {
  const t = useT()
  const { language } = useLanguage()
  const { search } = useScope()
  const maySet = useMay('report.setTargets')
  const [open, setOpen] = useState<'new' | TargetView | null>(null)
  const found = useApi(listTargets, {})
  const known: readonly Aimable[] = [
    ...indicatorsInGroups().map(([group, one]) => ({
      group: groupWord(group, t),
      id: one.id,
      unit: one.unit,
      name: indicatorWords(one, language, t).name,
    })),
    ...(found.data?.own ?? []).map(({ id, unit, names }) => ({
      id,
      unit,
      name: names[language],
      group: groupWord('own', t),
    })),
  ]
  const newest = async () => {
    const { data } = await found.refetch()
    if (open !== null && open !== 'new') setOpen(data?.targets.find(({ id }) => id === open.id) ?? null)
  }
  return (
    <>
      <PageHead
        title={t('targets.title')}
        above={
          <Link to="/raportit" search={search}>
            {t('report.pageTitle')}
          </Link>
        }
        meta={t('targets.lead')}
        actions={
          maySet ? (
            <Button kind="primary" aria-haspopup="dialog" onClick={() => setOpen('new')}>
              {t('targets.add')}
            </Button>
          ) : null
        }
      />
      <Loaded of={found}>
        {({ targets }) => <Targets targets={targets} known={known} {...(maySet ? { onEnd: setOpen } : {})} />}
      </Loaded>
      {open === 'new' ? <TargetDialog known={known} onClose={() => setOpen(null)} /> : null}
      {open !== null && open !== 'new' ? (
        <EndTargetDialog
          target={open}
          name={known.find(({ id }) => id === open.indicator)?.name ?? open.indicator}
          onClose={() => setOpen(null)}
          onRetry={() => void newest()}
        />
      ) : null}
    </>
  )
}

interface TargetsProps {
  readonly targets: readonly TargetView[]
  readonly known: readonly Aimable[]
  readonly onEnd?: (target: TargetView) => void
}

function Targets({ targets, known, onEnd }: TargetsProps) {
  const t = useT()
  const { language } = useLanguage()
  const { today, day, dayTime } = useFormat()
  const byId = new Map(known.map((one) => [one.id, one]))
  const nameOf = ({ indicator }: TargetView) => byId.get(indicator)?.name ?? indicator
  const areaOf = ({ municipality }: TargetView) =>
    municipality === null
      ? t('report.wholeArea')
      : language === 'sv'
        ? municipality.nameSv
        : municipality.nameFi
  const columns: readonly Column<TargetView>[] = [
    { key: 'name', title: t('targets.columns.name'), isHeader: true, cell: nameOf },
    { key: 'area', title: t('targets.columns.area'), cell: areaOf },
    {
      key: 'target',
      title: t('targets.columns.target'),
      isNumber: true,
      cell: (row) => <b>{targetWord(row, byId.get(row.indicator)?.unit ?? 'count', language, t)}</b>,
    },
    {
      key: 'period',
      title: t('targets.columns.period'),
      cell: (row) => (
        <>
          {day(row.from)}–{row.to === null ? ` ${t('targets.ongoing')}` : day(row.to)}
          <Sub>{t(`targets.state.${stateOf(row, today)}`)}</Sub>
        </>
      ),
    },
    {
      key: 'who',
      title: t('targets.columns.who'),
      cell: (row) => (
        <>
          {row.reason}
          <Sub>
            {row.setBy}, {row.organisation}, {dayTime(row.setAt)}
          </Sub>
        </>
      ),
    },
    {
      key: 'act',
      title: t('targets.columns.act'),
      isAction: true,
      cell: (row) =>
        onEnd && stateOf(row, today) !== 'over' ? (
          <Button small aria-label={t('targets.endOf', { name: nameOf(row) })} onClick={() => onEnd(row)}>
            {t('targets.end')}
          </Button>
        ) : null,
    },
  ]
  return (
    <DataTable
      hideCaption
      caption={t('targets.title')}
      columns={columns}
      rows={targets}
      rowKey={({ id }) => id}
      empty={<EmptyState>{t('targets.none')}</EmptyState>}
    />
  )
}
