import { laterOf, plainDate } from '../../../kernel/plain-date.ts'
import {
  Button,
  type Checked,
  DateField,
  Dialog,
  Refusal,
  readDay,
  useCommand,
  useForm,
  useFormat,
  useT,
} from '../../../ui/index.ts'
import { wrongEnd } from '../rules/targets.ts'
import { endTarget, type TargetView } from '../target-contract.ts'

interface Props {
  readonly target: TargetView
  readonly name: string
  readonly onClose: () => void
  readonly onRetry: () => void
}

/** The last day of a target; what was set stays as it was. */
export function EndTargetDialog({ target, name, onClose, onRetry }: Props) {
  const t = useT()
  const { today } = useFormat()
  const command = useCommand(endTarget, { onDone: onClose })
  const check = ({ to }: { readonly to: string }): Checked<string> => {
    const day = readDay(to, today)
    if (!day) return { ok: false, errors: { to: 'date' } }
    const wrong = wrongEnd(target, day)
    return wrong ? { ok: false, errors: { to: wrong } } : { ok: true, value: day }
  }
  const form = useForm<{ readonly to: string }, string>({
    initial: { to: target.to ?? laterOf(plainDate(target.from), plainDate(today)) },
    check,
    submit: (to) => command.run({ params: { targetId: target.id }, body: { to, version: target.version } }),
    problem: command.problem,
  })
  return (
    <Dialog
      isOpen
      title={t('targets.endTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" type="submit" form="end-target" loading={form.isSending}>
            {t('targets.end')}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="end-target" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <p>{name}</p>
        <Refusal problem={command.problem} onRetry={onRetry} />
        <DateField label={t('targets.endDay')} {...form.field('to')} />
      </form>
    </Dialog>
  )
}
