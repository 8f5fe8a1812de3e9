import { DateField, NumberField, RadioGroup, TextArea, useFormat, useT } from '../../../ui/index.ts'
import * as acts from '../moves-contract.ts'
import { ActDialog, type ActProps, useAct } from './ActDialog.tsx'
import { checkedBy, dayIn, numberIn } from './act-form.ts'

const onDay = { on: 'day' } as const

export function ReceiveDialog(props: ActProps) {
  const t = useT()
  const { today } = useFormat()
  const act = useAct(
    acts.receive,
    props,
    { on: today },
    checkedBy(onDay, ({ on }: { on: string }) => ({ on })),
  )
  const labels = { on: t('path.fields.on') }
  return (
    <ActDialog of={props} act={act} move="receive" labels={labels}>
      <DateField label={labels.on} max={today} {...act.form.field('on')} />
    </ActDialog>
  )
}

export function CriteriaDialog(props: ActProps) {
  const t = useT()
  const { today } = useFormat()
  const act = useAct(
    acts.assessCriteria,
    props,
    { on: today, assessment: '', unemployedSince: '', supportDays: '' },
    checkedBy(
      { on: 'day', assessment: 'text', unemployedSince: 'day?', supportDays: 'number?' },
      (v: { on: string; assessment: string; unemployedSince: string; supportDays: string }) => ({
        on: v.on,
        assessment: v.assessment,
        ...dayIn('unemployedSince', v.unemployedSince),
        ...numberIn('supportDays', v.supportDays),
      }),
    ),
  )
  const { field } = act.form
  const labels = {
    assessment: t('path.fields.assessment'),
    unemployedSince: t('path.fields.unemployedSince'),
    supportDays: t('path.fields.supportDays'),
    on: t('path.fields.on'),
  }
  return (
    <ActDialog of={props} act={act} move="assessCriteria" labels={labels}>
      <TextArea
        label={labels.assessment}
        hint={t('path.fields.criteriaHint')}
        rows={6}
        {...field('assessment')}
      />
      <div className="form-row">
        <DateField label={labels.unemployedSince} optional max={today} {...field('unemployedSince')} />
        <NumberField label={labels.supportDays} optional {...field('supportDays')} />
      </div>
      <DateField label={labels.on} max={today} {...field('on')} />
    </ActDialog>
  )
}

const answers = ['given', 'narrowed', 'refused'] as const
type Answer = (typeof answers)[number]

export function ConsentDialog(props: ActProps) {
  const t = useT()
  const { today } = useFormat()
  const act = useAct(
    acts.recordConsent,
    props,
    { on: today, answer: '' as Answer | '' },
    checkedBy({ on: 'day', answer: 'choice' }, ({ on, answer }: { on: string; answer: Answer | '' }) => ({
      on,
      answer: answer as Answer,
    })),
  )
  const labels = { answer: t('path.fields.answer'), on: t('path.fields.on') }
  const move = props.view.status === 'consent' ? 'recordConsent' : 'renewConsent'
  return (
    <ActDialog of={props} act={act} move={move} labels={labels}>
      <RadioGroup
        label={labels.answer}
        hint={t('path.fields.answerHint')}
        choices={answers.map((value) => ({ value, label: t(`path.fields.answers.${value}`) }))}
        {...act.form.field('answer')}
      />
      <DateField label={labels.on} max={today} {...act.form.field('on')} />
    </ActDialog>
  )
}

const channels = ['inPerson', 'phone', 'remote'] as const
type Channel = (typeof channels)[number]

export function MeetingDialog(props: ActProps) {
  const t = useT()
  const { today } = useFormat()
  const act = useAct(
    acts.holdFirstMeeting,
    props,
    { on: today, channel: 'inPerson' as Channel },
    checkedBy({ on: 'day', channel: 'choice' }, ({ on, channel }: { on: string; channel: Channel }) => ({
      on,
      channel,
    })),
  )
  const labels = { on: t('path.fields.on'), channel: t('path.fields.channel') }
  return (
    <ActDialog of={props} act={act} move="holdFirstMeeting" labels={labels}>
      <DateField label={labels.on} max={today} {...act.form.field('on')} />
      <RadioGroup
        across
        label={labels.channel}
        choices={channels.map((value) => ({ value, label: t(`path.fields.channels.${value}`) }))}
        {...act.form.field('channel')}
      />
    </ActDialog>
  )
}

export function MappingDialog(props: ActProps) {
  const t = useT()
  const { today } = useFormat()
  const act = useAct(
    acts.completeMapping,
    props,
    { on: today, assessment: '' },
    checkedBy(
      { on: 'day', assessment: 'text' },
      ({ on, assessment }: { on: string; assessment: string }) => ({
        on,
        assessment,
      }),
    ),
  )
  const labels = { assessment: t('path.fields.assessment'), on: t('path.fields.on') }
  return (
    <ActDialog of={props} act={act} move="completeMapping" labels={labels}>
      <TextArea
        label={labels.assessment}
        hint={t('path.fields.mappingHint')}
        rows={8}
        {...act.form.field('assessment')}
      />
      <DateField label={labels.on} max={today} {...act.form.field('on')} />
    </ActDialog>
  )
}
