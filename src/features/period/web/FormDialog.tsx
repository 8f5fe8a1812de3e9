import type { FormEvent, ReactNode } from 'react'
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
  readonly onClose: () => void
  readonly grave?: boolean
  readonly children: ReactNode
}

/** A dialog with one form: what is wrong at the top, the act and the way out at the end. */
export function FormDialog({ title, act, form, labels, problem, onClose, grave, children }: Props) {
  const t = useT()
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      {...(grave ? { grave } : {})}
      actions={
        <>
          <Button
            kind={grave ? 'danger' : 'primary'}
            type="submit"
            form="period-form"
            loading={form.isSending}
          >
            {act}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="period-form" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
        {problem && Object.keys(problem.fields).length === 0 ? <Refusal problem={problem} /> : null}
        {children}
      </form>
    </Dialog>
  )
}
