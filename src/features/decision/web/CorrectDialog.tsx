import { useState } from 'react'
import { Checkbox, newId, RadioGroup, TextArea, useCommand, useForm, useGo, useT } from '../../../ui/index.ts'
import { correctDecision } from '../acts-contract.ts'
import type { DecisionView } from '../contract.ts'
import { FormDialog } from './FormDialog.tsx'

interface Props {
  readonly clientId: string
  readonly view: DecisionView
  readonly onClose: () => void
}

/** Begins a correcting decision; this one stands until that is made (434/2003 50 §). */
export function CorrectDialog({ clientId, view, onClose }: Props) {
  const t = useT()
  const go = useGo()
  const [id] = useState(newId)
  const command = useCommand(correctDecision, { onDone: () => go(`/asiakkaat/${clientId}/paatokset/${id}`) })
  const grounds = view.status === 'appealed' ? (['afterAppeal', 'error'] as const) : (['error'] as const)
  const initial: { ground: 'error' | 'afterAppeal'; reason: string; agreed: boolean } = {
    ground: grounds[0],
    reason: '',
    agreed: false,
  }
  const form = useForm({
    initial,
    check: (values) =>
      values.reason.trim() === ''
        ? { ok: false as const, errors: { reason: 'required' } }
        : { ok: true as const, value: { ...values, id, reason: values.reason.trim() } },
    submit: (body) => command.run({ params: { clientId, decisionId: view.id }, body }),
    problem: command.problem,
  })
  return (
    <FormDialog
      title={t('decisions.acts.correct')}
      act={t('decisions.acts.correct')}
      form={form}
      labels={{ reason: t('decisions.field.reason'), agreed: t('decisions.field.agreed') }}
      problem={command.problem}
      onClose={onClose}
    >
      <p>{t('decisions.actTexts.correct')}</p>
      <RadioGroup
        label={t('decisions.field.ground')}
        {...form.field('ground')}
        choices={grounds.map((value) => ({ value, label: t(`decisions.grounds.${value}`) }))}
      />
      <TextArea label={t('decisions.field.reason')} rows={3} {...form.field('reason')} />
      <Checkbox label={t('decisions.field.agreed')} {...form.field('agreed')} />
    </FormDialog>
  )
}
