import { useState } from 'react'
import { addDays, addMonths, parsePlainDate, plainDate } from '../../../kernel/plain-date.ts'
import {
  DateField,
  newId,
  Select,
  TextArea,
  useCommand,
  useForm,
  useFormat,
  useGo,
  useT,
} from '../../../ui/index.ts'
import { continuePeriod, finishPeriod, type PeriodDetail, releasePeriod } from '../contract.ts'
import { endReasons } from '../rules/moves.ts'
import { FormDialog } from './FormDialog.tsx'
import { checkFinish, type FinishValues } from './period-form.ts'

interface Props {
  readonly period: PeriodDetail
  readonly onClose: () => void
}

/** Lets go of a held or reserved place, and says why. */
export function ReleaseDialog({ period, onClose }: Props) {
  const t = useT()
  const command = useCommand(releasePeriod, { onDone: onClose })
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) =>
      reason.trim() === ''
        ? { ok: false, errors: { reason: 'required' } }
        : { ok: true, value: { version: period.version, reason: reason.trim() } },
    submit: (body) => command.run({ params: { periodId: period.id }, body }),
    problem: command.problem,
  })
  return (
    <FormDialog
      title={t('periods.release.title')}
      act={t('periods.release.act')}
      form={form}
      labels={{ reason: t('periods.release.reason') }}
      problem={command.problem}
      onClose={onClose}
      grave
    >
      <p>{t('periods.release.text')}</p>
      <TextArea label={t('periods.release.reason')} rows={2} maxLength={500} {...form.field('reason')} />
    </FormDialog>
  )
}

/** Ends or interrupts a running period with its last day and reason. */
export function FinishDialog({ period, onClose }: Props) {
  const t = useT()
  const { today } = useFormat()
  const command = useCommand(finishPeriod, { onDone: onClose })
  const initial: FinishValues = {
    lastDay: period.to && period.to < today ? period.to : today,
    reason: '',
    note: '',
  }
  const form = useForm({
    initial,
    check: (values) => checkFinish(values, period.version),
    submit: (body) => command.run({ params: { periodId: period.id }, body }),
    problem: command.problem,
  })
  const labels = { lastDay: t('periods.finish.lastDay'), reason: t('periods.finish.reason') }
  return (
    <FormDialog
      title={t('periods.finish.title')}
      act={t('periods.finish.act')}
      form={form}
      labels={labels}
      problem={command.problem}
      onClose={onClose}
      grave
    >
      <p>{t('periods.finish.text')}</p>
      <DateField label={labels.lastDay} {...form.field('lastDay')} />
      <Select
        label={labels.reason}
        {...form.field('reason')}
        choices={endReasons.map((value) => ({ value, label: t(`periods.endReasons.${value}`) }))}
      />
      <TextArea label={t('periods.finish.note')} optional rows={2} maxLength={1000} {...form.field('note')} />
    </FormDialog>
  )
}

/** Asks the same place for the same half-days from the day after the end. */
export function ContinueDialog({ period, onClose }: Props) {
  const t = useT()
  const go = useGo()
  const [id] = useState(newId)
  const from = addDays(plainDate(period.to ?? period.from), 1)
  const command = useCommand(continuePeriod, { onDone: (answer) => go(`/jaksot/${answer.id}`) })
  const form = useForm<{ to: string }, { id: string; to: string }>({
    initial: { to: addDays(addMonths(from, 3), -1) },
    check: ({ to }) =>
      parsePlainDate(to) === null ? { ok: false, errors: { to: 'date' } } : { ok: true, value: { id, to } },
    submit: (body) => command.run({ params: { periodId: period.id }, body }),
    problem: command.problem,
  })
  return (
    <FormDialog
      title={t('periods.continue.title')}
      act={t('periods.continue.act')}
      form={form}
      labels={{ to: t('periods.continue.to') }}
      problem={command.problem}
      onClose={onClose}
    >
      <p>{t('periods.continue.text', { from })}</p>
      <DateField label={t('periods.continue.to')} {...form.field('to')} />
    </FormDialog>
  )
}
