import { useState } from 'react'
import { newId, RadioGroup, TextArea, useCommand, useForm, useT } from '../../../ui/index.ts'
import { evaluateOwnPeriod, evaluatePeriod } from '../contract.ts'
import { FormDialog } from './FormDialog.tsx'
import { checkEvaluation, emptyEvaluation } from './period-form.ts'

interface Props {
  readonly periodId: string
  readonly onClose: () => void
  /** In the client's own pages. */
  readonly isOwn?: boolean
}

const goals = ['reached', 'partly', 'notReached'] as const
const continuations = ['continue', 'otherService', 'end'] as const

/** What client, place or worker says of the period; given once. */
export function EvaluateDialog({ periodId, onClose, isOwn = false }: Props) {
  const t = useT()
  const [id] = useState(newId)
  const command = useCommand(isOwn ? evaluateOwnPeriod : evaluatePeriod, { onDone: onClose })
  const form = useForm({
    initial: emptyEvaluation,
    check: (values) => checkEvaluation(values, id),
    submit: (body) => command.run({ params: { periodId }, body }),
    problem: command.problem,
    draftKey: `evaluation:${periodId}`,
  })
  return (
    <FormDialog
      title={t(isOwn ? 'periods.evaluate.own' : 'periods.evaluate.title')}
      act={t('common.send')}
      form={form}
      labels={{ text: t('periods.evaluate.text') }}
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
        label={t('periods.evaluate.continuation')}
        across
        {...form.field('continuation')}
        choices={continuations.map((value) => ({ value, label: t(`periods.detail.continuations.${value}`) }))}
      />
      <p className="meta">{t('periods.evaluate.fixed')}</p>
    </FormDialog>
  )
}
