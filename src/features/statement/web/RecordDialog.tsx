import { useState } from 'react'
import {
  Button,
  type ChosenFile,
  DateField,
  Dialog,
  DraftRestored,
  ErrorSummary,
  newId,
  Refusal,
  Select,
  TextField,
  useCommand,
  useForm,
  useMe,
  useT,
} from '../../../ui/index.ts'
import { type RequestView, recordStatement, type StatementKind } from '../contract.ts'
import { hasTitle } from '../rules/kinds.ts'
import { PaperField } from './PaperField.tsx'
import { checkStatement, emptyStatement, takesPaper } from './statement-form.ts'
import { kindChoices } from './statement-presenter.ts'

interface Props {
  readonly clientId: string
  readonly kinds: readonly StatementKind[]
  readonly paperKinds: readonly StatementKind[]
  readonly holders: readonly { readonly id: string; readonly name: string }[]
  readonly mostBytes: number
  /** The request that it answers. */
  readonly request?: RequestView
  readonly onClose: () => void
  readonly onDone: () => void
}

/** A statement as it is at hand: what it is, who has it, and the paper where it may be put here. */
export function RecordDialog(props: Props) {
  const { clientId, request, paperKinds, mostBytes, onClose, onDone } = props
  const t = useT()
  const { day, client } = useMe()
  const [ids] = useState(() => ({ id: newId(), paperId: newId() }))
  const [file, setFile] = useState<ChosenFile | null>(null)
  const command = useCommand(recordStatement, { onDone })
  const form = useForm({
    initial: emptyStatement(day, request?.kind ?? ''),
    check: (values) =>
      checkStatement(values, {
        id: ids.id,
        requestId: request?.id ?? null,
        file: file ? { ...file, id: ids.paperId } : null,
        paperKinds,
        mostBytes,
      }),
    submit: (body) => command.run({ params: { clientId }, body }),
    problem: command.problem,
    draftKey: `statement.${clientId}.${request?.id ?? ''}`,
  })
  const { kind } = form.values
  const labels = labelsOf(t)
  return (
    <Dialog
      isOpen
      title={client ? t('statements.own.bringTitle') : t('statements.recordTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="statement-form" loading={form.isSending}>
            {t('common.save')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="statement-form" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        {form.restored && form.unsavedAt ? (
          <DraftRestored at={form.unsavedAt} onDiscard={() => form.reset()} />
        ) : null}
        <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
        {command.problem && Object.keys(command.problem.fields).length === 0 ? (
          <Refusal problem={command.problem} />
        ) : null}
        <Select
          label={labels.kind}
          {...form.field('kind')}
          disabled={request !== undefined}
          choices={kindChoices(props.kinds, t)}
        />
        {kind !== '' && hasTitle(kind) ? (
          <TextField label={labels.title} optional {...form.field('title')} maxLength={120} />
        ) : null}
        <TextField label={labels.author} {...form.field('author')} maxLength={200} />
        <DateField label={labels.issuedOn} {...form.field('issuedOn')} />
        <DateField
          label={labels.validUntil}
          hint={t('statements.fields.validUntilHint')}
          optional
          {...form.field('validUntil')}
        />
        {client ? null : (
          <Select
            label={labels.heldBy}
            {...form.field('heldBy')}
            empty={t('statements.fields.client')}
            choices={props.holders.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        {takesPaper(kind, paperKinds) ? (
          <PaperField
            label={labels.paper}
            file={file}
            mostBytes={mostBytes}
            error={form.errors.paper}
            optional
            onChoose={(chosen) => {
              setFile(chosen)
              form.set('paper', chosen.name)
            }}
          />
        ) : null}
      </form>
    </Dialog>
  )
}

const labelsOf = (t: ReturnType<typeof useT>) => ({
  kind: t('statements.fields.kind'),
  title: t('statements.fields.title'),
  author: t('statements.fields.author'),
  issuedOn: t('statements.fields.issuedOn'),
  validUntil: t('statements.fields.validUntil'),
  heldBy: t('statements.fields.heldBy'),
  paper: t('statements.fields.paper'),
})
