import { useState } from 'react'
import { Button, Notice, Refusal, useCommand, useForm, useT } from '../../../ui/index.ts'
import type { PlanView } from '../contract.ts'
import { rateOwnOutcomes } from '../outcomes-contract.ts'
import { Outcomes } from './Outcomes.tsx'
import { RateFields } from './RateFields.tsx'
import { checkRatings, emptyRatings } from './rate-form.ts'

/** Oma polku: what the plan aims at, how it went in my own opinion and in the worker's. */
export function OwnOutcomes({ plan }: { plan: PlanView }) {
  const t = useT()
  if (plan.outcomes.length === 0) return null
  return (
    <div className="plan-own-part">
      <h3>{t('plan.own.outcomes')}</h3>
      <Outcomes plan={plan} isOwn />
      {plan.may.rate.includes('client') ? <Rate plan={plan} /> : null}
    </div>
  )
}

/** Given once, at the end: while the plan is in force it is asked for, and not put before the client. */
function Rate({ plan }: { plan: PlanView }) {
  const t = useT()
  const [isOpen, setOpen] = useState(plan.status !== 'inForce')
  const command = useCommand(rateOwnOutcomes)
  const form = useForm({
    initial: emptyRatings,
    check: (values) => checkRatings(plan.outcomes, values),
    submit: (body) => command.run({ params: { planId: plan.id }, body }),
    problem: command.problem,
    draftKey: `rate:${plan.id}`,
  })
  if (command.isDone)
    return (
      <Notice kind="ok" live>
        {t('plan.own.rated')}
      </Notice>
    )
  if (!isOpen)
    return (
      <>
        <p className="meta">{t('plan.own.rateLater')}</p>
        <Button onClick={() => setOpen(true)}>{t('plan.own.rateNow')}</Button>
      </>
    )
  return (
    <form className="form" noValidate onSubmit={(event) => void form.send(event)}>
      <p>{t('plan.own.rateLead')}</p>
      <Refusal problem={command.problem} />
      <RateFields outcomes={plan.outcomes} form={form} />
      <Button type="submit" loading={form.isSending}>
        {t('plan.own.rate')}
      </Button>
    </form>
  )
}
