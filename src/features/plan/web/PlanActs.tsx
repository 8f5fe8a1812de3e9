import { type ReactNode, useState } from 'react'
import { Button, Dialog, newId, Refusal, TextArea, useCommand, useT } from '../../../ui/index.ts'
import { draftPlan, endPlan, liftSignatures, type Party, type PlanView, signPlan } from '../contract.ts'

interface Props {
  readonly clientId: string
  readonly plan: PlanView
  readonly isFirst: boolean
}

type Act = 'sign' | 'witness' | 'lift' | 'end'

/** What may be done with a plan that is no draft: sign, witness, lift, renew, end, print. */
export function PlanActs({ clientId, plan, isFirst }: Props) {
  const t = useT()
  const [act, setAct] = useState<Act>()
  const { may } = plan
  const close = () => setAct(undefined)
  const kind = isFirst ? 'primary' : 'outlined'
  return (
    <div className="bar-row mt2">
      {may.sign && may.sign !== 'client' ? (
        <Button kind={kind} onClick={() => setAct('sign')}>
          {t('plan.signFor', { party: t(`plan.parties.${may.sign}`) })}
        </Button>
      ) : null}
      {may.witness ? (
        <Button kind={may.sign ? 'outlined' : kind} onClick={() => setAct('witness')}>
          {t('plan.signClient')}
        </Button>
      ) : null}
      {may.renew ? <RenewButton clientId={clientId} plan={plan} /> : null}
      {may.lift ? <Button onClick={() => setAct('lift')}>{t('plan.lift')}</Button> : null}
      {may.end ? <Button onClick={() => setAct('end')}>{t('plan.end')}</Button> : null}
      <Button onClick={() => window.print()}>{t('common.print')}</Button>
      {act === 'sign' && may.sign ? (
        <SignDialog clientId={clientId} plan={plan} party={may.sign} onClose={close} />
      ) : null}
      {act === 'witness' ? (
        <SignDialog clientId={clientId} plan={plan} party="client" onClose={close} />
      ) : null}
      {act === 'lift' ? <LiftDialog clientId={clientId} plan={plan} onClose={close} /> : null}
      {act === 'end' ? <EndDialog clientId={clientId} plan={plan} onClose={close} /> : null}
    </div>
  )
}

function RenewButton({ clientId, plan }: { clientId: string; plan: PlanView }) {
  const t = useT()
  const [id] = useState(newId)
  const command = useCommand(draftPlan)
  const renew = () =>
    void command.run({ params: { clientId }, body: { id, kind: plan.kind, supersedes: plan.id } })
  return (
    <>
      <Button loading={command.isRunning} onClick={renew}>
        {t('plan.renew')}
      </Button>
      <Refusal problem={command.problem} />
    </>
  )
}

interface DialogProps {
  readonly clientId: string
  readonly plan: PlanView
  readonly onClose: () => void
}

function SignDialog({ clientId, plan, party, onClose }: DialogProps & { party: Party }) {
  const t = useT()
  const command = useCommand(signPlan, { onDone: onClose })
  const isClient = party === 'client'
  const sign = () =>
    void command.run({ params: { clientId, planId: plan.id }, body: { version: plan.version, party } })
  return (
    <ActDialog
      title={t(isClient ? 'plan.witnessTitle' : 'plan.signTitle')}
      word={t(isClient ? 'plan.signClient' : 'plan.sign')}
      isRunning={command.isRunning}
      onAct={sign}
      onClose={onClose}
    >
      <Refusal problem={command.problem} />
      <p>{isClient ? t('plan.witnessText') : t('plan.signText', { party: t(`plan.parties.${party}`) })}</p>
    </ActDialog>
  )
}

function LiftDialog({ clientId, plan, onClose }: DialogProps) {
  const t = useT()
  const [reason, setReason] = useState('')
  const command = useCommand(liftSignatures, { onDone: onClose })
  const lift = () =>
    void command.run({ params: { clientId, planId: plan.id }, body: { version: plan.version, reason } })
  return (
    <ActDialog
      title={t('plan.lift')}
      word={t('plan.lift')}
      isRunning={command.isRunning}
      onAct={lift}
      onClose={onClose}
      grave
    >
      <p>{t('plan.liftText')}</p>
      <ReasonField value={reason} onChange={setReason} problem={command.problem} />
    </ActDialog>
  )
}

function EndDialog({ clientId, plan, onClose }: DialogProps) {
  const t = useT()
  const [reason, setReason] = useState('')
  const command = useCommand(endPlan, { onDone: onClose })
  const end = () =>
    void command.run({ params: { clientId, planId: plan.id }, body: { version: plan.version, reason } })
  return (
    <ActDialog
      title={t('plan.end')}
      word={t('plan.end')}
      isRunning={command.isRunning}
      onAct={end}
      onClose={onClose}
      grave
    >
      <p>{t('plan.endText')}</p>
      <ReasonField value={reason} onChange={setReason} problem={command.problem} />
    </ActDialog>
  )
}

interface ReasonProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly problem: Parameters<typeof Refusal>[0]['problem']
}

function ReasonField({ value, onChange, problem }: ReasonProps) {
  const t = useT()
  const error = value.trim() === '' ? problem?.fields.reason : undefined
  return (
    <>
      {problem && Object.keys(problem.fields).length === 0 ? <Refusal problem={problem} /> : null}
      <TextArea label={t('plan.reason')} name="reason" value={value} onChange={onChange} error={error} />
    </>
  )
}

interface FrameProps {
  readonly title: string
  readonly word: string
  readonly isRunning: boolean
  readonly onAct: () => void
  readonly onClose: () => void
  readonly grave?: boolean
  readonly children: ReactNode
}

function ActDialog({ title, word, isRunning, onAct, onClose, grave, children }: FrameProps) {
  const t = useT()
  return (
    <Dialog
      isOpen
      title={title}
      onClose={onClose}
      {...(grave ? { grave } : {})}
      actions={
        <>
          <Button kind="primary" loading={isRunning} onClick={onAct}>
            {word}
          </Button>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
