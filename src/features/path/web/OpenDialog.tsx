import { useState } from 'react'
import type { BodyOf } from '../../../kernel/endpoint.ts'
import {
  Button,
  DateField,
  Dialog,
  ErrorSummary,
  newId,
  Refusal,
  TextArea,
  useCommand,
  useForm,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import { openCase, type Path } from '../contract.ts'
import { checkedBy } from './act-form.ts'

interface Props {
  readonly clientId: string
  readonly path: Path
  readonly onClose: () => void
}

interface Values {
  readonly on: string
  readonly reason: string
}

/** Opens a path on the authority's own initiative. */
export function OpenDialog({ clientId, path, onClose }: Props) {
  const t = useT()
  const { today } = useFormat()
  const [id] = useState(newId)
  const command = useCommand(openCase, { onDone: onClose })
  const initial: Values = { on: today, reason: '' }
  const form = useForm<Values, BodyOf<typeof openCase>>({
    initial,
    check: checkedBy(
      { on: 'day', reason: 'text' },
      ({ on, reason }: Values): BodyOf<typeof openCase> => ({ id, path, on, reason }),
    ),
    submit: (body) => command.run({ params: { clientId }, body }),
    problem: command.problem,
    draftKey: `path open ${path} ${clientId}`,
  })
  const labels = { reason: t('path.open.reason'), on: t('path.open.on') }
  const title = t(`path.open.${path}`)
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="path-open" loading={form.isSending}>
            {title}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="path-open" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <ErrorSummary errors={form.errors} labels={labels} attempts={form.attempts} />
        <Refusal problem={command.problem} />
        <TextArea label={labels.reason} hint={t('path.open.hint')} {...form.field('reason')} />
        <DateField label={labels.on} max={today} {...form.field('on')} />
      </form>
    </Dialog>
  )
}
