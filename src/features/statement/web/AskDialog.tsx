import { useState } from 'react'
import {
  Button,
  DateField,
  Dialog,
  ErrorSummary,
  Notice,
  newId,
  RadioGroup,
  Refusal,
  Select,
  TextArea,
  TextField,
  useCommand,
  useForm,
  useT,
} from '../../../ui/index.ts'
import { askedFrom, askStatement, type StatementKind, type StatementView } from '../contract.ts'
import { checkAsk, emptyAsk } from './statement-form.ts'
import { findValid, kindChoices } from './statement-presenter.ts'

interface Props {
  readonly clientId: string
  readonly kinds: readonly StatementKind[]
  readonly statements: readonly StatementView[]
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Ordering a paper shows first what there is already, and asks why that is not enough. */
export function AskDialog({ clientId, kinds, statements, onClose, onDone }: Props) {
  const t = useT()
  const [id] = useState(newId)
  const command = useCommand(askStatement, { onDone })
  const form = useForm({
    initial: emptyAsk,
    check: (values) => checkAsk(values, { id, exists: findValid(statements, values.kind) !== undefined }),
    submit: (body) => command.run({ params: { clientId }, body }),
    problem: command.problem,
    draftKey: `statement-request.${clientId}`,
  })
  const { kind, from } = form.values
  const existing = findValid(statements, kind)
  const labels = labelsOf(t)
  return (
    <Dialog
      isOpen
      title={t('statements.askTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="ask-form" loading={form.isSending}>
            {t('statements.ask')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="ask-form" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
        {command.problem && (!command.problem.fields.notEnough || !existing) ? (
          <Refusal problem={command.problem} />
        ) : null}
        <Select label={labels.kind} {...form.field('kind')} choices={kindChoices(kinds, t)} />
        {existing ? (
          <>
            <Notice kind="warn" live>
              {t('statements.request.exists', { author: existing.author, issuedOn: existing.issuedOn })}
            </Notice>
            <TextArea label={labels.notEnough} {...form.field('notEnough')} rows={2} maxLength={500} />
          </>
        ) : null}
        <RadioGroup
          label={labels.from}
          {...form.field('from')}
          across
          choices={askedFrom.map((value) => ({ value, label: t(`statements.request.froms.${value}`) }))}
        />
        {from !== '' && from !== 'client' ? (
          <TextField label={labels.whom} {...form.field('whom')} maxLength={200} />
        ) : null}
        <TextField label={labels.purpose} {...form.field('purpose')} maxLength={500} />
        <DateField label={labels.wantedBy} {...form.field('wantedBy')} />
      </form>
    </Dialog>
  )
}

const labelsOf = (t: ReturnType<typeof useT>) => ({
  kind: t('statements.fields.kind'),
  from: t('statements.request.from'),
  whom: t('statements.request.whom'),
  purpose: t('statements.request.purpose'),
  notEnough: t('statements.request.notEnough'),
  wantedBy: t('statements.request.wantedBy'),
})
