import { Checkbox, DateField, NumberField, TextArea, useFormat, useT } from '../../../ui/index.ts'
import * as acts from '../moves-contract.ts'
import { ActDialog, type ActProps, useAct } from './ActDialog.tsx'
import { checkedBy, numberIn } from './act-form.ts'

const counts = [
  'supportDays',
  'supportDaysLast12Months',
  'supportDaysAfterAllowance',
  'socialAssistanceMonths',
] as const

const noNeeds = {
  on: '',
  assessment: '',
  hasEmploymentPlan: false,
  allowanceExhausted: false,
  ownRequest: false,
  supportDays: '',
  supportDaysLast12Months: '',
  supportDaysAfterAllowance: '',
  socialAssistanceMonths: '',
}
const needsRules = {
  on: 'day',
  assessment: 'text',
  supportDays: 'number?',
  supportDaysLast12Months: 'number?',
  supportDaysAfterAllowance: 'number?',
  socialAssistanceMonths: 'number?',
} as const

const needsPart = (v: typeof noNeeds) => ({
  on: v.on,
  assessment: v.assessment,
  hasEmploymentPlan: v.hasEmploymentPlan,
  allowanceExhausted: v.allowanceExhausted,
  ownRequest: v.ownRequest,
  ...numberIn('supportDays', v.supportDays),
  ...numberIn('supportDaysLast12Months', v.supportDaysLast12Months),
  ...numberIn('supportDaysAfterAllowance', v.supportDaysAfterAllowance),
  ...numberIn('socialAssistanceMonths', v.socialAssistanceMonths),
})

/** The need, and whether 189/2001 3 § applies – or the client's own request. */
export function NeedsDialog(props: ActProps) {
  const t = useT()
  const { today } = useFormat()
  const act = useAct(acts.assessNeeds, props, { ...noNeeds, on: today }, checkedBy(needsRules, needsPart))
  const { field } = act.form
  const ticks = ['hasEmploymentPlan', 'allowanceExhausted', 'ownRequest'] as const
  const labels = {
    assessment: t('path.fields.assessment'),
    on: t('path.fields.on'),
    ...Object.fromEntries(counts.map((name) => [name, t(`path.fields.${name}`)])),
  }
  return (
    <ActDialog of={props} act={act} move="assessNeeds" labels={labels}>
      <TextArea
        label={labels.assessment}
        hint={t('path.fields.needsHint')}
        rows={5}
        {...field('assessment')}
      />
      {ticks.map((name) => (
        <Checkbox
          key={name}
          label={t(`path.fields.${name}`)}
          meta={name === 'ownRequest' ? t('path.fields.ownRequestMeta') : undefined}
          {...field(name)}
        />
      ))}
      <div className="form-row">
        {counts.map((name) => (
          <NumberField key={name} label={t(`path.fields.${name}`)} optional {...field(name)} />
        ))}
      </div>
      <DateField label={labels.on} max={today} {...field('on')} />
    </ActDialog>
  )
}
