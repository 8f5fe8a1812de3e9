import { useState } from 'react'
import { Button, newId, Refusal, useCommand, useT, Why } from '../../../ui/index.ts'
import { draftPlan } from '../contract.ts'
import type { Rater } from '../outcomes-contract.ts'
import { EndDialog, LiftDialog, SignDialog } from './ActDialogs.tsx'
import type { ItemProps } from './PlanItem.tsx'
import { waitsWhy } from './plan-presenter.ts'
import { RateDialog } from './RateDialog.tsx'

type Act = 'sign' | 'witness' | Rater | 'lift' | 'end'

/** What may be done to a plan under signature or in force, the way back last; or why one's own signature waits. */
export function PlanActs(props: ItemProps) {
  const { clientId, plan, refetch, isMain, mayRenew, onSaid } = props
  const { may } = plan
  const t = useT()
  const [act, setAct] = useState<Act>()
  const why = waitsWhy(plan, t)
  const close = () => setAct(undefined)
  const done = (text: string) => {
    close()
    onSaid(text)
  }
  const button = (name: Act, text: string, kind: 'primary' | 'outlined' | 'quiet') => (
    <Button kind={kind} onClick={() => setAct(name)}>
      {text}
    </Button>
  )
  const shared = { clientId, plan, refetch, onClose: close, onDone: done }
  return (
    <>
      {why ? (
        <div className="meta no-print mt2">
          {t('plan.waits')} <Why why={why} about={t('plan.sign')} refusal />
        </div>
      ) : null}
      <div className="bar-row mt2 no-print">
        {may.sign && may.sign !== 'client'
          ? button('sign', t('plan.sign'), isMain ? 'primary' : 'outlined')
          : null}
        {may.witness
          ? button('witness', t('plan.signClient'), isMain && !may.sign ? 'primary' : 'outlined')
          : null}
        {may.rate.map((rater) => (
          <Button key={rater} onClick={() => setAct(rater)}>
            {t(`plan.outcomes.rate.${rater}`)}
          </Button>
        ))}
        {mayRenew ? <Renew {...props} /> : null}
        {may.lift ? button('lift', t('plan.lift'), 'quiet') : null}
        {may.end ? button('end', t('plan.end'), 'quiet') : null}
      </div>
      {act === 'sign' && may.sign ? <SignDialog {...shared} party={may.sign} /> : null}
      {act === 'witness' ? <SignDialog {...shared} party="client" /> : null}
      {act === 'client' || act === 'worker' ? <RateDialog {...shared} party={act} /> : null}
      {act === 'lift' ? <LiftDialog {...shared} /> : null}
      {act === 'end' ? <EndDialog {...shared} /> : null}
    </>
  )
}

/** A new version begins as a copy of the one in force, which stays in force until the new one is signed. */
function Renew({ clientId, plan, onOpen }: ItemProps) {
  const t = useT()
  const [id] = useState(newId)
  const command = useCommand(draftPlan, { onDone: (answer) => onOpen(answer.id) })
  const body = { id, kind: plan.kind, supersedes: plan.id }
  return (
    <>
      <Button loading={command.isRunning} onClick={() => void command.run({ params: { clientId }, body })}>
        {t('plan.renew')}
      </Button>
      <Refusal problem={command.problem} />
    </>
  )
}
