import {
  Button,
  Dialog,
  RadioGroup,
  Refusal,
  TextArea,
  useCommand,
  useForm,
  useT,
} from '../../../ui/index.ts'
import { type GoalView, listGoals, markMeasure } from '../goal-contract.ts'
import { type GoalMeasure, measureStates } from '../rules/goals.ts'
import { checkMark, type MarkValues } from './goal-form.ts'

interface Props {
  /** The goal as the page shows it now. */
  readonly goal: GoalView
  readonly measure: GoalMeasure
  readonly onClose: () => void
  readonly onRetry: () => void
}

/** How far one measure is: what the working group marks most often. */
export function MarkDialog({ goal, measure, onClose, onRetry }: Props) {
  const t = useT()
  const command = useCommand(markMeasure, { invalidates: [listGoals], onDone: onClose })
  const form = useForm<MarkValues, MarkValues>({
    initial: { state: measure.state, note: measure.note },
    check: checkMark,
    submit: (said) =>
      command.run({
        params: { goalId: goal.id, measureId: measure.id },
        body: { ...said, version: goal.version },
      }),
    problem: command.problem,
    draftKey: `report.measure.${measure.id}`,
  })
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
        <Refusal problem={command.problem} onRetry={onRetry} />
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
