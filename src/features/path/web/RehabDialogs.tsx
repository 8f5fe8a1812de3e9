import { latest } from '../../../law/parameter.ts'
import { periodMonths } from '../../../law/parameters/rehab.ts'
import { Checkbox, DateField, NumberField, TextArea, TextField, useFormat, useT } from '../../../ui/index.ts'
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

const noDecision = { on: '', number: '', decidedOn: '', decisionMaker: '', from: '', to: '' }
const decisionRules = {
  number: 'text',
  decidedOn: 'day',
  decisionMaker: 'text',
  from: 'day',
  to: 'day',
} as const

/** Records a decision as it was made: for a reserved place, or to go on at the same one. */
function DecisionForm({ of, continues }: { of: ActProps; continues: boolean }) {
  const t = useT()
  const { today } = useFormat()
  const endpoint = continues ? acts.continuePeriod : acts.recordDecision
  const reserved = continues ? null : of.view.reserved
  const initial = { ...noDecision, ...reserved, on: today, decidedOn: today }
  const act = useAct(
    endpoint,
    of,
    initial,
    checkedBy(decisionRules, (v: typeof noDecision) => v),
  )
  const { field } = act.form
  const labels = {
    number: t('path.fields.number'),
    decidedOn: t('path.fields.decidedOn'),
    decisionMaker: t('path.fields.decisionMaker'),
    from: t('path.fields.from'),
    to: t('path.fields.to'),
    on: t('path.fields.on'),
  }
  return (
    <ActDialog of={of} act={act} move={continues ? 'continued' : 'recordDecision'} labels={labels}>
      <TextField label={labels.number} size={20} {...field('number')} />
      <DateField label={labels.decidedOn} max={today} {...field('decidedOn')} />
      <TextField label={labels.decisionMaker} {...field('decisionMaker')} />
      <div className="form-row">
        <DateField label={labels.from} {...field('from')} />
        <DateField
          label={labels.to}
          hint={t('path.fields.toHint', latest(periodMonths).value)}
          {...field('to')}
        />
      </div>
    </ActDialog>
  )
}

export const DecisionDialog = (props: ActProps) => <DecisionForm of={props} continues={false} />
export const ContinueDialog = (props: ActProps) => <DecisionForm of={props} continues />
