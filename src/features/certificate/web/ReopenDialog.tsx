import { TextField, useCommand, useForm, useT } from '../../../ui/index.ts'
import { FormDialog } from '../../period/web/index.ts'
import { reopenCertificate } from '../contract.ts'

interface Props {
  readonly periodId: string
  readonly version: number
  readonly onClose: () => void
}

/** Lifts the signature, so that it can be corrected and signed anew. */
export function ReopenDialog({ periodId, version, onClose }: Props) {
  const t = useT()
  const command = useCommand(reopenCertificate, { onDone: onClose })
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) =>
      reason.trim()
        ? { ok: true as const, value: { version, reason: reason.trim() } }
        : { ok: false as const, errors: { reason: 'required' } },
    submit: (body) => command.run({ params: { periodId }, body }),
    problem: command.problem,
  })
  return (
    <FormDialog
      title={t('certificate.reopen.title')}
      act={t('certificate.reopen.act')}
      form={form}
      labels={{ reason: t('certificate.reopen.reason') }}
      problem={command.problem}
      onClose={onClose}
    >
      <p>{t('certificate.reopen.text')}</p>
      <TextField label={t('certificate.reopen.reason')} maxLength={500} {...form.field('reason')} />
    </FormDialog>
  )
}
