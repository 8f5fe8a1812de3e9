import type { ReactNode } from 'react'
import { Button, Dialog, Refusal, TextArea, useCommand, useForm, useT } from '../../../ui/index.ts'
import { dropDraft, endPlan, liftSignatures, type Party, type PlanView, signPlan } from '../contract.ts'

interface Props {
  readonly clientId: string
  readonly plan: PlanView
  /** Asks for the plan as it is now. */
  readonly refetch: () => Promise<unknown>
  readonly onClose: () => void
  /** Said on the page afterwards. */
  readonly onDone: (text: string) => void
}

const paramsOf = ({ clientId, plan }: Props) => ({ clientId, planId: plan.id })

/** One's own signature for the authority, or the client's given before one's eyes. */
export function SignDialog(props: Props & { party: Party }) {
  const { plan, party, onClose, onDone } = props
  const t = useT()
  const command = useCommand(signPlan, {
    onDone: ({ status }) => onDone(t(status === 'inForce' ? 'plan.said.inForce' : 'plan.said.signed')),
  })
  const isClient = party === 'client'
  const word = t(isClient ? 'plan.signClient' : 'plan.sign')
  const run = () => command.run({ params: paramsOf(props), body: { version: plan.version, party } })
  return (
    <Dialog
      isOpen
      title={t(isClient ? 'plan.witnessTitle' : 'plan.signTitle')}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" loading={command.isRunning} onClick={() => void run()}>
            {word}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <Refusal problem={command.problem} onRetry={() => void props.refetch().then(onClose)} />
      <p>{isClient ? t('plan.witnessText') : t('plan.signText', { party: t(`plan.parties.${party}`) })}</p>
    </Dialog>
  )
}

/** Removes every signature; the plan is a draft again. */
export function LiftDialog(props: Props) {
  const t = useT()
  const command = useCommand(liftSignatures, { onDone: () => props.onDone(t('plan.said.lifted')) })
  return <ReasonDialog of={props} command={command} title={t('plan.lift')} text={t('plan.liftText')} />
}

export function EndDialog(props: Props) {
  const t = useT()
  const command = useCommand(endPlan, { onDone: () => props.onDone(t('plan.said.ended')) })
  return <ReasonDialog of={props} command={command} title={t('plan.end')} text={t('plan.endText')} />
}

/** Leaves the draft; what was written in it is not shown any more. */
export function DropDialog(props: Props) {
  const t = useT()
  const command = useCommand(dropDraft, { onDone: () => props.onDone(t('plan.said.dropped')) })
  return <ReasonDialog of={props} command={command} title={t('plan.drop')} text={t('plan.dropText')} />
}

interface ReasonProps {
  readonly of: Props
  readonly command: ReturnType<typeof useCommand<typeof endPlan>>
  readonly title: string
  readonly text: ReactNode
}

/** An act that takes something away: what it does, and why it is done. */
function ReasonDialog({ of, command, title, text }: ReasonProps) {
  const t = useT()
  const form = useForm({
    initial: { reason: '' },
    check: ({ reason }) =>
      reason.trim() === ''
        ? { ok: false as const, errors: { reason: 'required' } }
        : { ok: true as const, value: { version: of.plan.version, reason: reason.trim() } },
    submit: (body) => command.run({ params: paramsOf(of), body }),
    problem: command.problem,
  })
  return (
    <Dialog
      isOpen
      grave
      title={title}
      onClose={of.onClose}
      actions={
        <>
          <Button kind="danger" type="submit" form="plan-reason" loading={form.isSending}>
            {title}
          </Button>
          <Button onClick={of.onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      <form id="plan-reason" className="form" noValidate onSubmit={(event) => void form.send(event)}>
        <Refusal problem={command.problem} onRetry={() => void of.refetch().then(command.reset)} />
        <p>{text}</p>
        <TextArea label={t('plan.reason')} rows={3} {...form.field('reason')} />
      </form>
    </Dialog>
  )
}
