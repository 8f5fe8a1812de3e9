import {
  Button,
  EmptyState,
  Loaded,
  PageHead,
  Refusal,
  useApi,
  useCommand,
  useMe,
  useT,
} from '../../../ui/index.ts'
import { listPlans, type PlanView, signOwnPlan } from '../../plan/contract.ts'
import { Part } from './Part.tsx'
import { presentPlan } from './plan-presenter.ts'
import { useSay } from './use-say.ts'

/** My plan: read it, and accept it when it waits for me. */
export default function PlanPage() {
  const t = useT()
  const clientId = useMe().client?.id ?? ''
  const plans = useApi(listPlans, { params: { clientId } })
  return (
    <>
      <PageHead title={t('own.plan.title')} />
      <Loaded of={plans}>
        {(answer) => {
          const shown = answer.plans.filter((p) => p.status === 'signing' || p.status === 'inForce')
          return shown.length === 0 ? (
            <EmptyState>{t('own.plan.none')}</EmptyState>
          ) : (
            shown.map((plan) => <Plan key={plan.id} plan={plan} />)
          )
        }}
      </Loaded>
    </>
  )
}

function Plan({ plan }: { plan: PlanView }) {
  const say = useSay()
  const words = presentPlan(say, plan)
  return (
    <Part title={words.title}>
      <p className="meta">{words.state}</p>
      {words.review ? <p>{words.review}</p> : null}
      {words.sections.map((section) => (
        <div key={section.title}>
          <h3>{section.title}</h3>
          {section.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      ))}
      {plan.may.sign === 'client' ? <Sign plan={plan} /> : null}
    </Part>
  )
}

function Sign({ plan }: { plan: PlanView }) {
  const { t } = useSay()
  const command = useCommand(signOwnPlan)
  return (
    <div className="first">
      <p className="what">{t('own.plan.sure')}</p>
      <p>{t('own.plan.sureMore')}</p>
      <Refusal problem={command.problem} />
      <Button
        kind="primary"
        loading={command.isRunning}
        onClick={() => void command.run({ params: { planId: plan.id }, body: { version: plan.version } })}
      >
        {t('own.plan.accept')}
      </Button>
    </div>
  )
}
