import { useState } from 'react'
import { DateField, newId, useCommand, useForm, useFormat, useT } from '../../../ui/index.ts'
import { FormDialog } from '../../period/web/index.ts'
import { recordPaper } from '../contract.ts'
import { findForm, type QuestionName } from '../rules/form.ts'
import { FeedbackFields, ReadersFields } from './FeedbackFields.tsx'
import { checkPaper, emptyFeedback } from './feedback-form.ts'

interface Props {
  readonly periodId: string
  readonly formVersion: number
  readonly onClose: () => void
}

/** What stands on the client's paper, written in by a worker, whose name stays with it. No draft is kept: it is the client's. */
export function PaperDialog({ periodId, formVersion, onClose }: Props) {
  const t = useT()
  const { today } = useFormat()
  const [id] = useState(newId)
  const command = useCommand(recordPaper, { onDone: onClose })
  const asked = findForm(formVersion)
  const form = useForm({
    initial: emptyFeedback,
    check: (values) =>
      asked ? checkPaper(asked, values, id, today) : { ok: false as const, errors: { form: 'unknown' } },
    submit: (body) => command.run({ params: { periodId }, body }),
    problem: command.problem,
  })
  if (!asked) return null
  const labels = Object.fromEntries([
    ...asked.questions.map(({ question }) => [question, t(`feedback.questions.${question as QuestionName}`)]),
    ['answeredOn', t('feedback.record.day')],
  ])
  return (
    <FormDialog
      title={t('feedback.record.title')}
      act={t('feedback.record.act')}
      form={form}
      labels={labels}
      problem={command.problem}
      onClose={onClose}
    >
      <p>{t('feedback.record.lead')}</p>
      <DateField label={t('feedback.record.day')} {...form.field('answeredOn')} />
      <FeedbackFields asked={asked} form={form} />
      <ReadersFields
        form={form}
        labels={{ organiser: t('feedback.record.organiser'), place: t('feedback.record.place') }}
      />
    </FormDialog>
  )
}
