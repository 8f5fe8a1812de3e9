import {
  Button,
  DocumentButtons,
  EmptyState,
  Loaded,
  Notice,
  Refusal,
  useApi,
  useCommand,
  useMe,
  useT,
} from '../../../ui/index.ts'
import { listPlans, type PlanView, printPlan, signOwnPlan } from '../contract.ts'
import { OwnOutcomes } from './OwnOutcomes.tsx'
import { ownState, sectionsOf, serviceLines } from './plan-presenter.ts'
import './plan.css'

/** Oma polku: my plans to read, what is agreed and who answers, when we look at it again, and accepting it. */
export function OwnPlans() {
  const t = useT()
  const clientId = useMe().client?.id ?? ''
  const known = useApi(listPlans, { params: { clientId } })
  return (
    <Loaded of={known}>
      {({ plans }) => {
        const waiting = plans.filter((plan) => plan.status === 'signing')
        const shown = [...waiting, ...plans.filter((plan) => plan.status === 'inForce' || toRate(plan))]
        if (shown.length === 0) return <EmptyState>{t('plan.own.none')}</EmptyState>
        return shown.map((plan) => <OwnPlan key={plan.id} clientId={clientId} plan={plan} />)
      }}
    </Loaded>
  )
}

/** A plan that is over and that I have not rated yet. */
const toRate = ({ status, may }: PlanView): boolean =>
  (status === 'superseded' || status === 'ended') && may.rate.includes('client')

function OwnPlan({ clientId, plan }: { clientId: string; plan: PlanView }) {
  const t = useT()
  return (
    <section>
      <h2>{t(`plan.kinds.${plan.kind}`)}</h2>
      <p className="meta">{ownState(plan, t)}</p>
      {plan.reviewBy && (plan.status === 'inForce' || plan.status === 'signing') ? (
        <p>{t('plan.own.review', { on: plan.reviewBy })}</p>
      ) : null}
      <OwnBody plan={plan} />
      <OwnOutcomes plan={plan} />
      <DocumentButtons
        documents={[{ endpoint: printPlan, params: { clientId, planId: plan.id } }]}
        about={t(`plan.kinds.${plan.kind}`)}
      />
      <Accept plan={plan} />
    </section>
  )
}

function OwnBody({ plan }: { plan: PlanView }) {
  const t = useT()
  return (
    <>
      {sectionsOf(plan, t, 'own').map((section) => (
        <div key={section.name} className="plan-own-part">
          <h3>{section.title}</h3>
          <p className="keep-lines">{section.text}</p>
        </div>
      ))}
      {plan.services.length > 0 ? (
        <div className="plan-own-part">
          <h3>{t('plan.own.services')}</h3>
          <ul className="lines">
            {serviceLines(plan.services, t, 'own').map((line) => (
              <li key={line.key}>
                {line.service}
                {line.rest.map((part) => (
                  <span key={part} className="meta block">
                    {part}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  )
}

/** One press: what it means is said beside the button. */
function Accept({ plan }: { plan: PlanView }) {
  const t = useT()
  const command = useCommand(signOwnPlan)
  if (command.isDone)
    return (
      <Notice kind="ok" live>
        {t('plan.own.accepted')}
      </Notice>
    )
  if (plan.may.sign !== 'client') return null
  return (
    <div className="first">
      <p className="what">{t('plan.own.sure')}</p>
      <p>{t('plan.own.sureMore')}</p>
      <Refusal problem={command.problem} />
      <Button
        kind="primary"
        loading={command.isRunning}
        onClick={() => void command.run({ params: { planId: plan.id }, body: { version: plan.version } })}
      >
        {t('plan.own.accept')}
        <span className="vh"> {t(`plan.kinds.${plan.kind}`)}</span>
      </Button>
    </div>
  )
}
