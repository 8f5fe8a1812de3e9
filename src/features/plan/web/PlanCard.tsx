import { useState } from 'react'
import { Button, Notice, Tag, Terms, useFormat, useT, Why } from '../../../ui/index.ts'
import type { PlanView } from '../contract.ts'
import { PlanActs } from './PlanActs.tsx'
import { PlanEditor } from './PlanEditor.tsx'
import { answerOf, kindWord, pointLabel, signatureOf, stateOf } from './plan-presenter.ts'

interface Props {
  readonly clientId: string
  readonly plan: PlanView
  /** The tab's first plan has the page's one filled button. */
  readonly isFirst: boolean
  readonly startsOpen?: boolean
}

const tagOf = { draft: 'mine', signing: 'other', inForce: 'done', superseded: 'none', ended: 'none' } as const

/** One plan: its state, its contents or the editor of its draft, signatures, and what may be done with it. */
export function PlanCard({ clientId, plan, isFirst, startsOpen = false }: Props) {
  const t = useT()
  const [isOpen, setOpen] = useState(startsOpen)
  const edits = plan.may.edit
  return (
    <article className="plan" aria-label={kindWord(plan, t)}>
      <div className="plan-head">
        <h3>{kindWord(plan, t)}</h3>
        <Tag kind={tagOf[plan.status]}>{stateOf(plan, t)}</Tag>
        {edits ? null : (
          <Button small aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t(isOpen ? 'plan.hide' : 'plan.view')}
            <span className="vh"> {kindWord(plan, t)}</span>
          </Button>
        )}
      </div>
      <Review plan={plan} />
      {edits ? (
        <PlanEditor key={plan.id} clientId={clientId} plan={plan} isFirst={isFirst} />
      ) : (
        <>
          {isOpen ? <Contents plan={plan} /> : null}
          {isOpen || plan.status === 'signing' ? <Signatures plan={plan} /> : null}
          {plan.may.waits ? <Notice>{t('plan.waits')}</Notice> : null}
          <PlanActs clientId={clientId} plan={plan} isFirst={isFirst} />
        </>
      )}
    </article>
  )
}

function Review({ plan }: { plan: PlanView }) {
  const t = useT()
  const { near } = useFormat()
  if (plan.status !== 'inForce' || plan.reviewBy === null) return null
  return (
    <p className="meta">
      {t('plan.reviewBy', { on: near(plan.reviewBy) })}
      {plan.reviewWhy ? <Why why={plan.reviewWhy} about={t('plan.aboutReview')} /> : null}
    </p>
  )
}

/** What was agreed, point by point; what prints as a document. */
function Contents({ plan }: { plan: PlanView }) {
  const t = useT()
  const { range, day } = useFormat()
  const time = (begins: string | null, ends: string | null) =>
    begins === null ? t('plan.service.noTime') : ends === null ? day(begins) : range(begins, ends)
  const services = (
    <ul className="lines">
      {plan.services.map((service) => (
        <li key={`${service.service} ${service.beginsOn}`}>
          {service.service}
          {service.provider ? `, ${service.provider}` : ''}
          <span className="meta block">
            {time(service.beginsOn, service.endsOn)} · {t(`plan.lanes.${service.lane}`)}
          </span>
        </li>
      ))}
    </ul>
  )
  const rows = plan.points.map((point) => ({
    key: point.name,
    term: (
      <>
        {pointLabel(point.name, t)}
        <span className="meta block">{point.cite}</span>
      </>
    ),
    value:
      point.by === 'services' ? (
        services
      ) : (
        <p className="plan-text">
          {answerOf(plan, point) || <span className="meta">{t('plan.nothing')}</span>}
        </p>
      ),
  }))
  const listsServices = plan.points.some((point) => point.by === 'services')
  const extra =
    !listsServices && plan.services.length > 0
      ? [{ key: 'services', term: pointLabel('services', t), value: services }]
      : []
  return <Terms rows={[...rows, ...extra]} />
}

function Signatures({ plan }: { plan: PlanView }) {
  const t = useT()
  if (plan.status === 'draft') return null
  return (
    <div className="plan-signatures">
      <h4>{t('plan.signatures')}</h4>
      <Terms
        soft
        rows={plan.signatures.map((signature) => ({
          key: signature.party,
          term: t(`plan.parties.${signature.party}`),
          value: signatureOf(signature, t),
        }))}
      />
    </div>
  )
}
