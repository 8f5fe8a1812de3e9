import { useState } from 'react'
import {
  Button,
  DateField,
  Dialog,
  ErrorSummary,
  NumberField,
  newId,
  RadioGroup,
  Refusal,
  Select,
  TextArea,
  useCommand,
  useForm,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import { directions } from '../rules/targets.ts'
import { setTarget } from '../target-contract.ts'
import type { Aimable } from './TargetsPage.tsx'
import { checkTarget, emptyTarget, type TargetBody, type TargetValues } from './target-form.ts'
import { useReportMunicipalities } from './use-municipalities.ts'

const signs = { count: '', percent: '%', average: '', cents: '€' } as const

/** A target of a figure for an area and time, with its reason. */
export function TargetDialog({ known, onClose }: { known: readonly Aimable[]; onClose: () => void }) {
  const t = useT()
  const { today } = useFormat()
  const [id] = useState(newId)
  const choices = useReportMunicipalities()
  const command = useCommand(setTarget, { onDone: onClose })
  const unitOf = (indicator: string) => known.find((one) => one.id === indicator)?.unit
  const form = useForm<TargetValues, TargetBody>({
    initial: emptyTarget('', '', today),
    check: (values) => checkTarget(values, { id, unit: unitOf(values.indicator), today }),
    submit: (body) => command.run({ body }),
    problem: command.problem,
    draftKey: 'report.target.new',
  })
  const labels = {
    indicator: t('targets.form.indicator'),
    municipality: t('targets.form.area'),
    from: t('targets.form.from'),
    to: t('targets.form.to'),
    target: t('targets.form.target'),
    reason: t('targets.form.reason'),
  }
  return (
    <Dialog
      isOpen
      title={t('targets.add')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="set-target" loading={form.isSending}>
            {t('common.save')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="set-target" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
        <Refusal problem={command.problem} />
        <Select
          label={labels.indicator}
          choices={known.map(({ id: value, name, group }) => ({ value, label: name, group }))}
          {...form.field('indicator')}
        />
        <Select
          label={labels.municipality}
          empty={t('report.wholeArea')}
          choices={choices}
          {...form.field('municipality')}
        />
        <div className="form-row">
          <DateField label={labels.from} {...form.field('from')} />
          <DateField label={labels.to} hint={t('targets.form.toHint')} optional {...form.field('to')} />
        </div>
        <RadioGroup
          across
          label={t('targets.form.direction')}
          {...form.field('direction')}
          choices={directions.map((value) => ({ value, label: t(`targets.form.${value}`) }))}
        />
        <NumberField
          label={labels.target}
          hint={t('targets.form.targetHint')}
          unit={signs[unitOf(form.values.indicator) ?? 'count']}
          {...form.field('target')}
        />
        <TextArea
          label={labels.reason}
          hint={t('targets.form.reasonHint')}
          maxLength={500}
          rows={3}
          {...form.field('reason')}
        />
      </form>
    </Dialog>
  )
}
