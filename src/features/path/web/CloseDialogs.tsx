import { DateField, Select, TextArea, useFormat, useMe, useT } from '../../../ui/index.ts'
import { type ClosingReason, closingReasons } from '../contract.ts'
import * as acts from '../moves-contract.ts'
import { ActDialog, type ActProps, useAct } from './ActDialog.tsx'
import { checkedBy } from './act-form.ts'

interface CloseValues {
  readonly on: string
  readonly closingReason: ClosingReason | ''
  readonly finalAssessment: string
  readonly continuesPositionId: string
}

/** What the evaluation decided and said is proposed, so that nothing is typed twice. */
const initialOf = ({ evaluated }: ActProps['view'], today: string): CloseValues => ({
  on: today,
  closingReason: evaluated?.continuation === 'otherService' ? 'otherService' : '',
  finalAssessment: evaluated?.text ?? '',
  continuesPositionId: '',
})

/** Closes with a reason and a final assessment, and says who goes on with the client (A14). */
export function CloseDialog(props: ActProps) {
  const t = useT()
  const { today } = useFormat()
  const act = useAct(
    acts.closeCase,
    props,
    initialOf(props.view, today),
    checkedBy({ on: 'day', closingReason: 'choice', finalAssessment: 'text' }, (v: CloseValues) => ({
      on: v.on,
      closingReason: v.closingReason as ClosingReason,
      finalAssessment: v.finalAssessment,
      ...(v.continuesPositionId === '' ? {} : { continuesPositionId: v.continuesPositionId }),
    })),
  )
  const { field } = act.form
  const labels = {
    closingReason: t('path.fields.closingReason'),
    finalAssessment: t('path.fields.finalAssessment'),
    continuesPositionId: t('path.fields.continues'),
    on: t('path.fields.on'),
  }
  return (
    <ActDialog of={props} act={act} move="close" labels={labels} grave>
      <Select
        label={labels.closingReason}
        choices={closingReasons.map((value) => ({ value, label: t(`path.closingReasons.${value}`) }))}
        {...field('closingReason')}
      />
      <TextArea
        label={labels.finalAssessment}
        hint={t('path.fields.finalHint')}
        rows={6}
        {...field('finalAssessment')}
      />
      <Select
        label={labels.continuesPositionId}
        empty={t('path.fields.nobodyContinues')}
        choices={useSuccessors(props.view.members)}
        {...field('continuesPositionId')}
      />
      <DateField label={labels.on} max={today} {...field('on')} />
    </ActDialog>
  )
}

/** Those of the pair, and oneself. */
function useSuccessors(members: ActProps['view']['members']) {
  const { position, worker } = useMe()
  const pair = members.map(({ positionId, name, organisation }) => ({
    value: positionId,
    label: `${name}, ${organisation}`,
  }))
  if (!position || !worker || pair.some((choice) => choice.value === position.id)) return pair
  return [...pair, { value: position.id, label: `${worker.name}, ${position.organisation.name}` }]
}

interface ReasonValues {
  readonly on: string
  readonly reason: string
}
const reasonRules = { on: 'day', reason: 'text' } as const
const reasonPart = ({ on, reason }: ReasonValues) => ({ on, reason })

export function RefuseDialog(props: ActProps) {
  const { today } = useFormat()
  const act = useAct(acts.refuseCase, props, { on: today, reason: '' }, checkedBy(reasonRules, reasonPart))
  return <ReasonFields of={props} act={act} move="refuse" grave />
}

export function ElsewhereDialog(props: ActProps) {
  const { today } = useFormat()
  const act = useAct(
    acts.continueElsewhere,
    props,
    { on: today, reason: '' },
    checkedBy(reasonRules, reasonPart),
  )
  return <ReasonFields of={props} act={act} move="continuedElsewhere" />
}

interface ReasonProps {
  readonly of: ActProps
  readonly act: ReturnType<typeof useAct<typeof acts.refuseCase, ReasonValues>>
  readonly move: string
  readonly grave?: boolean
}

function ReasonFields({ of, act, move, grave }: ReasonProps) {
  const t = useT()
  const { today } = useFormat()
  const labels = { reason: t('path.fields.reason'), on: t('path.fields.on') }
  return (
    <ActDialog of={of} act={act} move={move} labels={labels} {...(grave ? { grave } : {})}>
      <TextArea label={labels.reason} {...act.form.field('reason')} />
      <DateField label={labels.on} max={today} {...act.form.field('on')} />
    </ActDialog>
  )
}
