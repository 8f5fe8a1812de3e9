import { RadioGroup, useCommand, useForm, useT } from '../../../ui/index.ts'
import { decide } from '../acts-contract.ts'
import { type DecisionView, type Method, methods } from '../contract.ts'
import { FormDialog } from './FormDialog.tsx'

interface Props {
  readonly clientId: string
  readonly view: DecisionView
  readonly refetch: () => Promise<unknown>
  readonly onClose: () => void
}

/** Makes the decision, and says how it reaches the party. */
export function DecideDialog({ clientId, view, refetch, onClose }: Props) {
  const t = useT()
  const command = useCommand(decide, { onDone: onClose })
  const initial: { method: Method } = { method: view.mayNotify ? 'eNotice' : 'letter' }
  const form = useForm({
    initial,
    check: ({ method }) => ({ ok: true as const, value: { version: view.version, method } }),
    submit: (body) => command.run({ params: { clientId, decisionId: view.id }, body }),
    problem: command.problem,
  })
  const offered = methods.filter((method) => method !== 'eNotice' || view.mayNotify)
  return (
    <FormDialog
      title={t('decisions.acts.decide')}
      act={t('decisions.acts.decide')}
      form={form}
      labels={{}}
      problem={command.problem}
      // what is decided is read first: it stands behind the dialog
      onStale={() => void refetch().then(onClose)}
      onClose={onClose}
    >
      <p>{t('decisions.actTexts.decide')}</p>
      <RadioGroup
        label={t('decisions.field.method')}
        {...form.field('method')}
        choices={offered.map((value) => ({ value, label: t(`decisions.methods.${value}`) }))}
      />
    </FormDialog>
  )
}
