import {
  Button,
  DraftRestored,
  ErrorSummary,
  Refusal,
  SaveState,
  useCommand,
  useForm,
  useT,
} from '../../../ui/index.ts'
import { saveDecision } from '../acts-contract.ts'
import type { Contents, DecisionView } from '../contract.ts'
import { DecisionActs } from './DecisionActs.tsx'
import { checkDecision, type DecisionValues, valuesOf } from './decision-form.ts'
import { GroundFields, MatterFields } from './fields.tsx'

interface Props {
  readonly clientId: string
  readonly view: DecisionView
}

/** The form of a decision being prepared: what is known stands in it already; what is typed survives a failed save. */
export function DecisionEditor({ clientId, view }: Props) {
  const t = useT()
  const save = useCommand(saveDecision)
  const params = { clientId, decisionId: view.id }
  const form = useForm({
    initial: valuesOf(view.contents),
    check: checkDecision,
    submit: (contents: Contents) => save.run({ params, body: { version: view.version, contents } }),
    problem: save.problem,
    draftKey: `decision:${view.id}`,
  })
  /** Saves what is typed before an act; false when it cannot be saved. */
  const settle = async (): Promise<boolean> => {
    const checked = checkDecision(form.values)
    if (checked.ok && same(checked.value, view.contents)) return true
    await form.send()
    return checked.ok && save.problem === undefined
  }
  return (
    <>
      <form className="form" noValidate onSubmit={(event) => void form.send(event)}>
        {form.restored && form.unsavedAt ? (
          <DraftRestored at={form.unsavedAt} onDiscard={() => form.reset(valuesOf(view.contents))} />
        ) : null}
        <ErrorSummary errors={form.errors} labels={labelsOf(t)} attempts={form.attempts} />
        <Refusal problem={save.problem} />
        <MatterFields form={form} kind={view.kind} />
        <GroundFields form={form} kind={view.kind} />
        <div className="bar-row">
          <Button type="submit" loading={form.isSending}>
            {t('decisions.acts.save')}
          </Button>
          <SaveState savedAt={form.savedAt} unsavedAt={form.unsavedAt} />
        </div>
      </form>
      <DecisionActs clientId={clientId} view={view} settle={settle} />
    </>
  )
}

/** The fields in the same order whatever the server keeps first. */
const same = (a: Contents, b: Contents): boolean =>
  (Object.keys(a) as (keyof Contents)[]).every((key) => a[key] === b[key])

export type DecisionForm = Pick<
  ReturnType<typeof useForm<DecisionValues, Contents>>,
  'field' | 'values' | 'set'
>

const labelsOf = (t: ReturnType<typeof useT>): Readonly<Record<string, string>> => ({
  validFrom: t('decisions.field.validFrom'),
  validTo: t('decisions.field.validTo'),
  pendingSince: t('decisions.field.pendingSince'),
  daysPerWeek: t('decisions.field.daysPerWeek'),
  hoursPerDay: t('decisions.field.hoursPerDay'),
  amount: t('decisions.field.amount'),
})
