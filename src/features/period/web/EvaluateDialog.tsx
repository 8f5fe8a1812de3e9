import { useState } from 'react'
import { newId, RadioGroup, TextArea, useCommand, useForm, useT } from '../../../ui/index.ts'
import { evaluatePeriod } from '../contract.ts'
import { FormDialog } from './FormDialog.tsx'
import { checkEvaluation, emptyEvaluation } from './period-form.ts'

interface Props {
  readonly periodId: string
  readonly onClose: () => void
  /** The worker's: what follows is decided here. */
  readonly decides: boolean
}

const goals = ['reached', 'partly', 'notReached'] as const
const continuations = ['continue', 'otherService', 'end'] as const

/** What place or worker says of the period, and what the worker decides of its continuation; given once. */
export function EvaluateDialog({ periodId, onClose, decides }: Props) {
  const t = useT()
  const [id] = useState(newId)
  const command = useCommand(evaluatePeriod, { onDone: onClose })
  const form = useForm({
    initial: emptyEvaluation,
    check: (values) => checkEvaluation(values, id, decides),
    submit: (body) => command.run({ params: { periodId }, body }),
    problem: command.problem,
    draftKey: `evaluation:${periodId}`,
  })
  const continuation = t(decides ? 'periods.evaluate.decided' : 'periods.evaluate.continuation')
  return (
    <FormDialog
      title={t('periods.evaluate.title')}
      act={t('common.send')}
      form={form}
      labels={{ text: t('periods.evaluate.text'), continuation }}
      problem={command.problem}
      onClose={onClose}
    >
      <TextArea
        label={t('periods.evaluate.text')}
        hint={t('periods.evaluate.textHint')}
        maxLength={4000}
        {...form.field('text')}
      />
      <RadioGroup
        label={t('periods.evaluate.goal')}
        across
        {...form.field('goalReached')}
        choices={goals.map((value) => ({ value, label: t(`periods.detail.goals.${value}`) }))}
      />
      <RadioGroup
        label={continuation}
        across
        {...form.field('continuation')}
        choices={continuations.map((value) => ({ value, label: t(`periods.detail.continuations.${value}`) }))}
      />
      <p className="meta">{t('periods.evaluate.fixed')}</p>
    </FormDialog>
  )
}
