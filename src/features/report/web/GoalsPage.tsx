import { useState } from 'react'
import { plainDate } from '../../../kernel/plain-date.ts'
import {
  Button,
  bytesOf,
  InlineSelect,
  Link,
  Loaded,
  PageHead,
  Refusal,
  saveFile,
  useCommand,
  useFormat,
  useLanguage,
  useMay,
  useT,
} from '../../../ui/index.ts'
import { exportGoals, type GoalView } from '../goal-contract.ts'
import type { GoalMeasure } from '../rules/goals.ts'
import { lastWholeMonths } from '../rules/month.ts'
import { GoalDialog } from './GoalDialog.tsx'
import { GoalsTable } from './GoalsTable.tsx'
import { HistoryDialog } from './HistoryDialog.tsx'
import { MarkDialog } from './MarkDialog.tsx'
import { monthWord } from './report-presenter.ts'
import { useGoals } from './use-goals.ts'
import { useMunicipalities } from './use-municipalities.ts'
import { useScope } from './use-scope.ts'

const MONTHS_OFFERED = 36

type Open =
  | { readonly is: 'new' }
  | { readonly is: 'edit'; readonly goalId: string }
  | { readonly is: 'history'; readonly goalId: string }
  | { readonly is: 'mark'; readonly goalId: string; readonly measure: GoalMeasure }

/** Tavoitteet: what the working group aims at and how far it is; kept here by those who are of the group. */
export default function GoalsPage() {
  const t = useT()
  const { search } = useScope()
  const mayKeep = useMay('report.keepGoals')
  const { goals, figures, linesOf, readsFigures, municipality } = useGoals()
  const [open, setOpen] = useState<Open | null>(null)
  const shown = open && 'goalId' in open ? goals.data?.goals.find(({ id }) => id === open.goalId) : undefined
  const newest = async () => (await goals.refetch()).data?.goals.find(({ id }) => id === shown?.id)
  return (
    <>
      <PageHead
        title={t('goals.title')}
        above={
          <Link to={readsFigures ? '/raportit' : '/julkaistut-raportit'} search={readsFigures ? search : {}}>
            {t(readsFigures ? 'report.pageTitle' : 'report.published.title')}
          </Link>
        }
        meta={`${t('goals.lead')} ${readsFigures ? '' : t('goals.leadWords')}`.trim()}
        actions={
          mayKeep ? (
            <Button kind="primary" aria-haspopup="dialog" onClick={() => setOpen({ is: 'new' })}>
              {t('goals.add')}
            </Button>
          ) : null
        }
      />
      <Filters />
      <Refusal problem={figures.problem} onRetry={() => void figures.refetch()} />
      <Loaded of={goals}>
        {(data) => (
          <GoalsTable
            goals={linesOf(data)}
            search={search}
            empty={t(mayKeep ? 'goals.noneKeeper' : 'goals.none')}
            actions={({ goal }) => <GoalButtons goal={goal} mayKeep={mayKeep} onOpen={setOpen} />}
            {...(mayKeep
              ? { onMark: ({ goal }, measure) => setOpen({ is: 'mark', goalId: goal.id, measure }) }
              : {})}
          />
        )}
      </Loaded>
      <Opened
        open={open}
        goal={shown}
        municipality={municipality ?? ''}
        onClose={() => setOpen(null)}
        newest={newest}
      />
    </>
  )
}

interface ButtonsProps {
  readonly goal: GoalView
  readonly mayKeep: boolean
  readonly onOpen: (open: Open) => void
}

function GoalButtons({ goal, mayKeep, onOpen }: ButtonsProps) {
  const t = useT()
  return (
    <div className="bar-row no-print">
      {mayKeep ? (
        <Button
          small
          aria-label={t('goals.editOf', { what: goal.what })}
          onClick={() => onOpen({ is: 'edit', goalId: goal.id })}
        >
          {t('goals.edit')}
        </Button>
      ) : null}
      <Button
        small
        kind="quiet"
        aria-label={t('goals.historyOf', { what: goal.what })}
        onClick={() => onOpen({ is: 'history', goalId: goal.id })}
      >
        {t('goals.history')}
      </Button>
    </div>
  )
}

interface OpenedProps {
  readonly open: Open | null
  readonly goal: GoalView | undefined
  readonly municipality: string
  readonly onClose: () => void
  readonly newest: () => Promise<GoalView | undefined>
}

function Opened({ open, goal, municipality, onClose, newest }: OpenedProps) {
  if (open?.is === 'new')
    return <GoalDialog goal={null} municipality={municipality} onClose={onClose} onRetry={newest} />
  if (!open || !goal) return null
  if (open.is === 'history') return <HistoryDialog goal={goal} onClose={onClose} />
  if (open.is === 'edit')
    return <GoalDialog goal={goal} municipality={municipality} onClose={onClose} onRetry={newest} />
  return <MarkDialog goal={goal} measure={open.measure} onClose={onClose} onRetry={newest} />
}

/** The month of the figures and whose goals; and the goals taken along. */
function Filters() {
  const t = useT()
  const { language } = useLanguage()
  const { today } = useFormat()
  const { month, municipality, change } = useScope()
  const { choices } = useMunicipalities()
  const mayExport = useMay('report.export')
  const command = useCommand(exportGoals, { invalidates: [] })
  const take = async () => {
    const made = await command.run({ query: { month, language, ...(municipality ? { municipality } : {}) } })
    if (made) saveFile(made.name, bytesOf(made.content), made.type)
  }
  const offered = lastWholeMonths(plainDate(today), MONTHS_OFFERED)
  return (
    <div className="filters no-print">
      <InlineSelect
        label={t('report.monthLabel')}
        name="month"
        value={month}
        empty={null}
        choices={(offered.includes(month) ? offered : [month, ...offered]).map((value) => ({
          value,
          label: monthWord(value),
        }))}
        onChange={(kuukausi) => change({ kuukausi })}
      />
      <InlineSelect
        label={t('report.municipality')}
        name="municipality"
        value={municipality ?? ''}
        empty={t('report.wholeArea')}
        choices={choices}
        onChange={(kunta) => change({ kunta })}
      />
      {mayExport ? (
        <Button small loading={command.isRunning} onClick={() => void take()}>
          {t('goals.export')}
        </Button>
      ) : null}
      <Refusal problem={command.problem} />
    </div>
  )
}
