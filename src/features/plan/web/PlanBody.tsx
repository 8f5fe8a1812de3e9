import { useT } from '../../../ui/index.ts'
import type { PlanService, PlanView } from '../contract.ts'
import { sectionsOf, serviceLines } from './plan-presenter.ts'

/** What a plan says: its points in the law's order, and the services agreed in it. */
export function PlanBody({ plan }: { plan: PlanView }) {
  const t = useT()
  const sections = sectionsOf(plan, t)
  return (
    <div className="plan-body">
      {sections.map((section) => (
        <section key={section.name}>
          <h4>{section.title}</h4>
          <p className="keep-lines">{section.text}</p>
        </section>
      ))}
      {plan.services.length > 0 || sections.length === 0 ? (
        <section>
          <h4>{t('plan.points.services.label')}</h4>
          <Services services={plan.services} />
        </section>
      ) : null}
    </div>
  )
}

function Services({ services }: { services: readonly PlanService[] }) {
  const t = useT()
  if (services.length === 0) return <p className="meta">{t('plan.service.none')}</p>
  return (
    <ul className="rows">
      {serviceLines(services, t).map((line) => (
        <li key={line.key}>
          {line.service}
          <span className="meta block">{line.rest.join(' · ')}</span>
        </li>
      ))}
    </ul>
  )
}
