import { useState } from 'react'
import {
  Button,
  DateField,
  Dialog,
  DraftRestored,
  ErrorSummary,
  newId,
  Refusal,
  Select,
  TextArea,
  TextField,
  useCommand,
  useForm,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import { type GoalView, removeGoal, saveGoal } from '../goal-contract.ts'
import { catchUp, checkGoal, type GoalBody, type GoalValues, goalValues } from './goal-form.ts'
import { changedSince } from './goal-history.ts'
import { IndicatorPicker } from './IndicatorPicker.tsx'
import { Meanwhile } from './Meanwhile.tsx'
import { MeasureRows, measureLabels } from './MeasureRows.tsx'
import { useMunicipalities, useReportMunicipalities } from './use-municipalities.ts'

interface Props {
  /** The goal as the page shows it now; null: a new one. */
  readonly goal: GoalView | null
  /** Whose a new goal is; empty: the whole area's. */
  readonly municipality: string
  readonly onClose: () => void
  /** The goal as it is now, asked again. */
  readonly onRetry: () => Promise<GoalView | undefined>
}

/** A goal with everything that the group writes of it. */
export function GoalDialog({ goal, municipality, onClose, onRetry }: Props) {
  const t = useT()
  const { today } = useFormat()
  const [id] = useState(() => goal?.id ?? newId())
  const [opened] = useState(goal)
  const [seen, setSeen] = useState(goal)
  const municipalities = useMunicipalities()
  const command = useCommand(saveGoal, { onDone: onClose })
  const form = useForm<GoalValues, GoalBody>({
    initial: goalValues(goal, municipality),
    check: (values) => checkGoal(values, { id, version: seen?.version ?? null, today }),
    submit: (body) => command.run({ body }),
    problem: command.problem,
    draftKey: `report.goal.${opened ? `${opened.id}.${opened.version}` : 'new'}`,
  })
  const takeNewest = async () => {
    const newest = await onRetry()
    if (!newest || !opened) return
    form.reset(catchUp(form.values, goalValues(seen, ''), goalValues(newest, '')))
    setSeen(newest)
    command.reset()
  }
  const meanwhile = opened && seen ? changedSince(opened, seen, municipalities, t) : []
  const choices = useReportMunicipalities(form.values.municipality)
  const labels = {
    what: t('goals.form.what'),
    from: t('goals.form.from'),
    to: t('goals.form.to'),
    reached: t('goals.form.reached'),
    indicators: t('goals.form.indicators'),
    ...measureLabels(form.values.measures, t),
  }
  return (
    <Dialog
      isOpen
      big
      title={t(goal ? 'goals.form.editTitle' : 'goals.form.newTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="save-goal" loading={form.isSending}>
            {t('common.save')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="save-goal" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        {form.restored && form.unsavedAt ? (
          <DraftRestored at={form.unsavedAt} onDiscard={() => form.reset()} />
        ) : null}
        <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
        <Refusal problem={command.problem} onRetry={() => void takeNewest()} />
        <Meanwhile changes={meanwhile} />
        <TextField label={labels.what} maxLength={300} {...form.field('what')} />
        <Select
          label={t('goals.form.area')}
          empty={t('report.wholeArea')}
          choices={choices}
          {...form.field('municipality')}
        />
        <div className="form-row">
          <DateField label={labels.from} {...form.field('from')} />
          <DateField label={labels.to} {...form.field('to')} />
        </div>
        <MeasureRows
          rows={form.values.measures}
          errors={form.errors}
          onChange={(rows) => form.set('measures', rows)}
        />
        <TextArea
          label={labels.reached}
          hint={t('goals.form.reachedHint')}
          maxLength={2_000}
          {...form.field('reached')}
        />
        <IndicatorPicker
          chosen={form.values.indicators}
          error={form.errors.indicators}
          onChange={(chosen) => form.set('indicators', chosen)}
        />
      </form>
      {seen ? <Remove goal={seen} onClose={onClose} onRetry={() => void takeNewest()} /> : null}
    </Dialog>
  )
}

function Remove({ goal, onClose, onRetry }: { goal: GoalView; onClose: () => void; onRetry: () => void }) {
  const t = useT()
  const command = useCommand(removeGoal, { onDone: onClose })
  return (
    <details className="mt2">
      <summary>{t('goals.form.remove')}</summary>
      <p className="meta">{t('goals.form.removeHint')}</p>
      <Refusal problem={command.problem} onRetry={onRetry} />
      <Button
        small
        loading={command.isRunning}
        onClick={() => void command.run({ params: { goalId: goal.id }, body: { version: goal.version } })}
      >
        {t('goals.form.remove')}
      </Button>
    </details>
  )
}
