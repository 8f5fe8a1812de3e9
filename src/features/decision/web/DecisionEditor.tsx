import {
  Button,
  DraftRestored,
  ErrorSummary,
  Notice,
  Refusal,
  SaveState,
  type useForm,
  useT,
} from '../../../ui/index.ts'
import type { Contents, DecisionView } from '../contract.ts'
import { DecisionActs } from './DecisionActs.tsx'
import { DecisionConflict } from './DecisionConflict.tsx'
import { type DraftValues, startOf } from './decision-merge.ts'
import { GroundFields, MatterFields } from './fields.tsx'
import { useDecisionDraft } from './use-decision-draft.ts'

interface Props {
  readonly clientId: string
  readonly view: DecisionView
  readonly refetch: () => Promise<unknown>
}

/** The form of a decision being prepared: what is known stands in it already; what is typed survives a failed save. */
export function DecisionEditor({ clientId, view, refetch }: Props) {
  const t = useT()
  const { form, send, settle, attempts, problem, isJoined } = useDecisionDraft({ clientId, view, refetch })
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    void send()
  }
  return (
    <>
      <form className="form" noValidate onSubmit={submit}>
        {form.restored && form.unsavedAt ? (
          <DraftRestored at={form.unsavedAt} onDiscard={() => form.reset(startOf(view))} />
        ) : null}
        {isJoined ? <Notice live>{t('plan.conflict.joined')}</Notice> : null}
        <DecisionConflict values={form.values} attempts={attempts} onChange={form.reset} />
        <ErrorSummary errors={form.errors} labels={labelsOf(t)} attempts={form.attempts} />
        <Refusal problem={problem} />
        <MatterFields form={form} kind={view.kind} />
        <GroundFields form={form} kind={view.kind} />
        <div className="bar-row">
          <Button type="submit" loading={form.isSending}>
            {t('decisions.acts.save')}
          </Button>
          <SaveState savedAt={form.savedAt} unsavedAt={form.unsavedAt} />
        </div>
      </form>
      <DecisionActs clientId={clientId} view={view} refetch={refetch} settle={settle} />
    </>
  )
}

export type DecisionForm = Pick<ReturnType<typeof useForm<DraftValues, Contents>>, 'field' | 'values' | 'set'>

const labelsOf = (t: ReturnType<typeof useT>): Readonly<Record<string, string>> => ({
  validFrom: t('decisions.field.validFrom'),
  validTo: t('decisions.field.validTo'),
  pendingSince: t('decisions.field.pendingSince'),
  daysPerWeek: t('decisions.field.daysPerWeek'),
  hoursPerDay: t('decisions.field.hoursPerDay'),
  amount: t('decisions.field.amount'),
})
