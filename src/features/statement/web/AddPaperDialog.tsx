import { useState } from 'react'
import {
  Button,
  type ChosenFile,
  Dialog,
  ErrorSummary,
  newId,
  Refusal,
  useCommand,
  useForm,
  useT,
} from '../../../ui/index.ts'
import { addPaper, type StatementView } from '../contract.ts'
import { PaperField } from './PaperField.tsx'
import { checkFile } from './statement-form.ts'

interface Props {
  readonly clientId: string
  readonly statement: StatementView
  readonly mostBytes: number
  readonly onClose: () => void
  readonly onDone: () => void
}

/** The paper of a statement that is on the register already. */
export function AddPaperDialog({ clientId, statement, mostBytes, onClose, onDone }: Props) {
  const t = useT()
  const [id] = useState(newId)
  const [file, setFile] = useState<ChosenFile | null>(null)
  const command = useCommand(addPaper, { onDone })
  const form = useForm({
    initial: { paper: '' },
    check: () => {
      const errors = file ? checkFile(file, mostBytes) : { paper: 'required' }
      return file && Object.keys(errors).length === 0
        ? { ok: true, value: { id, content: file.content } }
        : { ok: false, errors }
    },
    submit: (body) => command.run({ params: { clientId, statementId: statement.id }, body }),
    problem: command.problem,
  })
  const label = t('statements.fields.paper')
  return (
    <Dialog
      isOpen
      title={t('statements.addTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="paper-form" loading={form.isSending}>
            {t('common.save')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="paper-form" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <ErrorSummary errors={form.errors} labels={{ paper: label }} attempts={form.attempts} />
        {command.problem && Object.keys(command.problem.fields).length === 0 ? (
          <Refusal problem={command.problem} />
        ) : null}
        <PaperField
          label={label}
          file={file}
          mostBytes={mostBytes}
          error={form.errors.paper}
          onChoose={(chosen) => {
            setFile(chosen)
            form.set('paper', chosen.name)
          }}
        />
      </form>
    </Dialog>
  )
}
