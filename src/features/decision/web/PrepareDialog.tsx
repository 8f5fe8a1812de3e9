import { useState } from 'react'
import { newId, RadioGroup, useCommand, useForm, useGo, useT } from '../../../ui/index.ts'
import { prepareDecision } from '../acts-contract.ts'
import type { OwnKind } from '../contract.ts'
import { FormDialog } from './FormDialog.tsx'

interface Props {
  readonly clientId: string
  readonly kinds: readonly OwnKind[]
  readonly onClose: () => void
}

/** What is decided; the rest comes from plan, place and period. */
export function PrepareDialog({ clientId, kinds, onClose }: Props) {
  const t = useT()
  const go = useGo()
  const [id] = useState(newId)
  const command = useCommand(prepareDecision, {
    onDone: () => go(`/asiakkaat/${clientId}/paatokset/${id}`),
  })
  const form = useForm({
    initial: { kind: (kinds.includes('rehabWork') ? 'rehabWork' : '') as OwnKind | '' },
    check: ({ kind }) =>
      kind === ''
        ? { ok: false as const, errors: { kind: 'required' } }
        : { ok: true as const, value: { id, kind } },
    submit: (body) => command.run({ params: { clientId }, body }),
    problem: command.problem,
  })
  return (
    <FormDialog
      title={t('decisions.prepare')}
      act={t('decisions.prepare')}
      form={form}
      labels={{ kind: t('decisions.which') }}
      problem={command.problem}
      onClose={onClose}
    >
      <p className="meta">{t('decisions.prepareLead')}</p>
      <RadioGroup
        label={t('decisions.which')}
        {...form.field('kind')}
        choices={kinds.map((value) => ({ value, label: t(`decisions.kinds.${value}`) }))}
      />
    </FormDialog>
  )
}
