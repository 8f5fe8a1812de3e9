import type { ReactNode } from 'react'
import {
  Button,
  Dialog,
  ErrorSummary,
  type Problem,
  Refusal,
  TextArea,
  useForm,
  useT,
} from '../../../ui/index.ts'

interface Props {
  readonly title: string
  readonly lead: ReactNode
  readonly problem: Problem | undefined
  readonly submit: (reason: string) => Promise<unknown>
  readonly onClose: () => void
}

/** An act that leaves its reason behind. */
export function ReasonDialog({ title, lead, problem, submit, onClose }: Props) {
  const t = useT()
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) =>
      reason.trim() === ''
        ? { ok: false, errors: { reason: 'required' } }
        : { ok: true, value: reason.trim() },
    submit,
    problem,
  })
  const label = t('statements.fields.reason')
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="reason-form" loading={form.isSending}>
            {t('common.confirm')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="reason-form" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <p>{lead}</p>
        <ErrorSummary errors={form.errors} labels={{ reason: label }} attempts={form.attempts} />
        {problem && Object.keys(problem.fields).length === 0 ? <Refusal problem={problem} /> : null}
        <TextArea label={label} {...form.field('reason')} rows={3} maxLength={1000} />
      </form>
    </Dialog>
  )
}
