import { useState } from 'react'
import {
  Button,
  Dialog,
  DraftRestored,
  RadioGroup,
  Refusal,
  TextArea,
  useCommand,
  useForm,
  useT,
} from '../../../ui/index.ts'
import { type GoalView, listGoals, markMeasure, readGoalHistory } from '../goal-contract.ts'
import { type GoalMeasure, measureStates } from '../rules/goals.ts'
import { onTop } from './catch-up.ts'
import { checkMark, type MarkValues, markValues } from './goal-form.ts'
import { changedSince } from './goal-history.ts'
import { Meanwhile } from './Meanwhile.tsx'
import { useMunicipalities } from './use-municipalities.ts'

interface Props {
  /** The goal as the page shows it now. */
  readonly goal: GoalView
  readonly measure: GoalMeasure
  readonly onClose: () => void
  /** The goal as it is now, asked again. */
  readonly onRetry: () => Promise<GoalView | undefined>
}

/** How far one measure is: what the working group marks most often. */
export function MarkDialog({ goal, measure, onClose, onRetry }: Props) {
  const t = useT()
  // what was opened is what is marked, also when the page learns of a newer version meanwhile
  const [opened] = useState(goal)
  const [seen, setSeen] = useState(goal)
  const municipalities = useMunicipalities()
  const command = useCommand(markMeasure, { invalidates: [listGoals, readGoalHistory], onDone: onClose })
  const form = useForm<MarkValues, MarkValues>({
    initial: markValues(opened, measure.id),
    check: checkMark,
    submit: (said) =>
      command.run({
        params: { goalId: goal.id, measureId: measure.id },
        body: { ...said, version: seen.version },
      }),
    problem: command.problem,
    draftKey: `report.measure.${measure.id}.${opened.version}`,
  })
  const takeNewest = async () => {
    const newest = await onRetry()
    if (!newest) return
    form.reset(onTop(form.values, markValues(seen, measure.id), markValues(newest, measure.id)))
    setSeen(newest)
    command.reset()
  }
  return (
    <Dialog
      isOpen
      title={t('goals.change')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="mark-measure" loading={form.isSending}>
            {t('common.save')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="mark-measure" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <p>{measure.how}</p>
        {form.restored && form.unsavedAt ? (
          <DraftRestored at={form.unsavedAt} onDiscard={() => form.reset()} />
        ) : null}
        <Refusal problem={command.problem} onRetry={() => void takeNewest()} />
        <Meanwhile changes={changedSince(opened, seen, municipalities, t)} />
        <RadioGroup
          across
          label={t('goals.form.state')}
          {...form.field('state')}
          choices={measureStates.map((value) => ({ value, label: t(`goals.states.${value}`) }))}
        />
        <TextArea
          label={t('goals.form.note')}
          hint={t('goals.form.noteHint')}
          optional={form.values.state !== 'dropped'}
          maxLength={500}
          rows={3}
          {...form.field('note')}
        />
      </form>
    </Dialog>
  )
}
