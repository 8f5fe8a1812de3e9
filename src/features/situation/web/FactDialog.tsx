import {
  Button,
  DateField,
  Dialog,
  DraftRestored,
  ErrorSummary,
  Refusal,
  SaveState,
  Select,
  TextArea,
  useCommand,
  useForm,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import { addFact, correctFact, type Fact, type Situation } from '../contract.ts'
import { sources } from '../rules/topics.ts'
import { categoriesFor, checkFactForm, type FactValues, factValues, noFact, tellsNeeds } from './fact-form.ts'
import { type NeedChoices, NeedFields } from './NeedFields.tsx'

interface Props {
  readonly clientId: string
  readonly situation: Situation
  /** The fact that has changed; without it a new one is told. */
  readonly old?: Fact | undefined
  readonly choices: NeedChoices
  readonly onClose: () => void
}

/** Tells a fact, or that one has changed: the new words stand on the card, the old ones stay behind them. */
export function FactDialog({ clientId, situation, old, choices, onClose }: Props) {
  const t = useT()
  const { today } = useFormat()
  const add = useCommand(addFact, { onDone: onClose })
  const correct = useCommand(correctFact, { onDone: onClose })
  const problem = old ? correct.problem : add.problem
  const form = useForm({
    initial: old ? factValues(old, today) : noFact(today),
    check: checkFactForm(situation, today),
    submit: ({ topic, ...fact }) =>
      old
        ? correct.run({ params: { clientId, factId: old.id }, body: { ...fact, version: old.version } })
        : add.run({ params: { clientId }, body: { topic, ...fact } }),
    problem,
    draftKey: `fact ${clientId} ${old ? `${old.id} ${old.version}` : ''}`,
  })
  const labels = {
    topic: t('situation.form.topic'),
    text: t('situation.form.text'),
    toldOn: t('situation.form.toldOn'),
    category: t('situation.form.category'),
  }
  return (
    <Dialog
      title={t(old ? 'situation.form.correctTitle' : 'situation.form.addTitle')}
      isOpen
      big
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" loading={form.isSending} onClick={() => void form.send()}>
            {t('common.save')}
          </Button>
          <SaveState savedAt={form.savedAt} unsavedAt={form.unsavedAt} />
        </>
      }
    >
      <form className="form" onSubmit={form.send} noValidate>
        {form.restored && form.unsavedAt ? (
          <DraftRestored at={form.unsavedAt} onDiscard={() => form.reset()} />
        ) : null}
        <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
        <Refusal problem={problem} />
        {old ? (
          <p className="meta">
            {t('situation.form.before', { text: old.text })} {t('situation.form.kept')}
          </p>
        ) : null}
        <FactFields form={form} situation={situation} old={old} choices={choices} />
      </form>
    </Dialog>
  )
}

interface FieldsProps {
  readonly form: Pick<ReturnType<typeof useForm<FactValues, never>>, 'values' | 'field'>
  readonly situation: Situation
  readonly old: Fact | undefined
  readonly choices: NeedChoices
}

function FactFields({ form, situation, old, choices }: FieldsProps) {
  const t = useT()
  const { today } = useFormat()
  const { values, field } = form
  const categories = categoriesFor(situation, values.topic)
  const shown = categories.find((category) => category === values.category) ?? categories[0] ?? ''
  return (
    <>
      {old ? null : (
        <Select
          label={t('situation.form.topic')}
          choices={situation.writable.map(({ topic }) => ({
            value: topic,
            label: t(`situation.topics.${topic}`),
          }))}
          {...field('topic')}
        />
      )}
      <TextArea
        label={t('situation.form.text')}
        hint={t('situation.form.textHint')}
        maxLength={4000}
        {...field('text')}
      />
      {tellsNeeds(values.topic) ? <NeedFields form={form} choices={choices} /> : null}
      <div className="form-row">
        <Select
          label={t('situation.form.source')}
          empty={null}
          choices={sources.map((value) => ({ value, label: t(`situation.sources.${value}`) }))}
          {...field('source')}
        />
        <DateField label={t('situation.form.toldOn')} max={today} {...field('toldOn')} />
      </div>
      {categories.length > 0 ? (
        <Select
          label={t('situation.form.category')}
          empty={null}
          choices={categories.map((value) => ({ value, label: t(`situation.categories.${value}`) }))}
          {...field('category')}
          value={shown}
        />
      ) : null}
    </>
  )
}
