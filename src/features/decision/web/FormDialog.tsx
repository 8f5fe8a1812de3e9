import { type FormEvent, type ReactNode, useId } from 'react'
import {
  Button,
  Dialog,
  ErrorSummary,
  type FieldErrors,
  type Problem,
  Refusal,
  useT,
} from '../../../ui/index.ts'

interface Props {
  readonly title: string
  readonly act: string
  readonly form: {
    readonly errors: FieldErrors
    readonly attempts: number
    readonly isSending: boolean
    readonly send: (event?: FormEvent) => Promise<void>
  }
  readonly labels: Readonly<Record<string, string>>
  readonly problem: Problem | undefined
  /** Asks for the newest when somebody else has changed it meanwhile. */
  readonly onStale?: () => void
  readonly onClose: () => void
  readonly grave?: boolean
  readonly children: ReactNode
}

/** One act on a decision: what it does, what it takes, and the way out. */
export function FormDialog(props: Props) {
  const { title, act, form, labels, problem, onStale, onClose, grave = false, children } = props
  const t = useT()
  const id = useId()
  return (
    <Dialog
      isOpen
      grave={grave}
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button kind={grave ? 'danger' : 'primary'} type="submit" form={id} loading={form.isSending}>
            {act}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id={id} className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <ErrorSummary errors={ofDialog(form.errors, labels)} labels={labels} attempts={form.attempts} />
        <Refusal problem={problem} {...(onStale ? { onRetry: onStale } : {})} />
        {children}
      </form>
    </Dialog>
  )
}

/** A refusal may name fields of the decision itself, which stand behind the dialog: its words say what to do. */
const ofDialog = (errors: FieldErrors, labels: Props['labels']): FieldErrors =>
  Object.fromEntries(Object.entries(errors).filter(([name]) => name in labels))
