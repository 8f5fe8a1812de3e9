import { DateField, TextField, useCommand, useForm, useFormat, useT } from '../../../ui/index.ts'
import { useHalfDayWords } from '../../place/web/index.ts'
import { agreePeriod, type PeriodDetail } from '../contract.ts'
import { FormDialog } from './FormDialog.tsx'
import { checkAgree } from './period-form.ts'

/** The contract: first and last day, hours a day, when it was made and when the period is evaluated. */
export function AgreeDialog({ period, onClose }: { period: PeriodDetail; onClose: () => void }) {
  const t = useT()
  const { today } = useFormat()
  const halfDays = useHalfDayWords()
  const params = { periodId: period.id }
  const command = useCommand(agreePeriod, { onDone: onClose })
  const form = useForm({
    initial: {
      from: period.from,
      to: period.to ?? '',
      hoursPerDay: String(period.hoursPerDay ?? 4).replace('.', ','),
      contractOn: today,
      evaluationBy: '',
    },
    check: (values) => checkAgree(values, period.version),
    submit: (body) => command.run({ params, body }),
    problem: command.problem,
  })
  const labels = {
    from: t('places.from'),
    to: t('places.to'),
    hoursPerDay: t('periods.agree.hours'),
    contractOn: t('periods.agree.signedOn'),
    evaluationBy: t('periods.agree.evaluationBy'),
  }
  return (
    <FormDialog
      title={t('periods.agree.title')}
      act={t('periods.agree.act')}
      form={form}
      labels={labels}
      problem={command.problem}
      onClose={onClose}
    >
      <p className="meta">{t('periods.agree.days', { days: halfDays(period.days) })}</p>
      <DateField label={labels.from} {...form.field('from')} />
      <DateField label={labels.to} {...form.field('to')} />
      <TextField label={labels.hoursPerDay} size={5} {...form.field('hoursPerDay')} />
      <DateField label={labels.contractOn} max={today} {...form.field('contractOn')} />
      <DateField
        label={labels.evaluationBy}
        hint={t('periods.agree.evaluationHint')}
        optional
        {...form.field('evaluationBy')}
      />
    </FormDialog>
  )
}
