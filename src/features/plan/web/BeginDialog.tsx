import { useState } from 'react'
import { Button, Dialog, newId, RadioGroup, Refusal, useCommand, useForm, useT } from '../../../ui/index.ts'
import { draftPlan, type PlanKind } from '../contract.ts'

interface Props {
  readonly clientId: string
  readonly kinds: readonly PlanKind[]
  readonly onClose: () => void
  readonly onDone: (planId: string) => void
}

/** Which plan to begin, of those that may be begun now. */
export function BeginDialog({ clientId, kinds, onClose, onDone }: Props) {
  const t = useT()
  const [id] = useState(newId)
  const command = useCommand(draftPlan, { onDone: (answer) => onDone(answer.id) })
  const form = useForm({
    initial: { kind: (kinds.length === 1 ? (kinds[0] ?? '') : '') as PlanKind | '' },
    check: ({ kind }) =>
      kind === ''
        ? { ok: false as const, errors: { kind: 'required' } }
        : { ok: true as const, value: { id, kind } },
    submit: (body) => command.run({ params: { clientId }, body }),
    problem: command.problem,
  })
  return (
    <Dialog
      isOpen
      title={t('plan.begin')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="plan-begin" loading={form.isSending}>
            {t('plan.begin')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="plan-begin" noValidate onSubmit={(event) => void form.send(event)}>
        <Refusal problem={command.problem} />
        <RadioGroup
          label={t('plan.which')}
          choices={kinds.map((value) => ({ value, label: t(`plan.kinds.${value}`) }))}
          {...form.field('kind')}
        />
      </form>
    </Dialog>
  )
}
