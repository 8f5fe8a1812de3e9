import { Button, DocumentButtons, Tag, useFormat, useT, Why } from '../../../ui/index.ts'
import { type PlanView, printPlan } from '../contract.ts'
import { DifferencesTo } from './DifferencesTo.tsx'
import { DraftEditor } from './DraftEditor.tsx'
import { DropDraft } from './DropDraft.tsx'
import { Makers } from './Makers.tsx'
import { Outcomes } from './Outcomes.tsx'
import { PlanActs } from './PlanActs.tsx'
import { PlanBody } from './PlanBody.tsx'
import { confirmationLine, kindTag, replacedLine, timeOf } from './plan-presenter.ts'
import { Signatures } from './Signatures.tsx'

export interface ItemProps {
  readonly clientId: string
  readonly plan: PlanView
  /** The version whose place this one takes, when it is another. */
  readonly former: PlanView | undefined
  readonly isOpen: boolean
  /** The plan whose next act is the page's filled button. */
  readonly isMain: boolean
  readonly mayRenew: boolean
  readonly refetch: () => Promise<unknown>
  readonly onOpen: (planId: string | undefined) => void
  readonly onSaid: (text: string) => void
}

/** One plan: its state in a line, and opened either the editor of a draft or the plan to read and sign. */
export function PlanItem(props: ItemProps) {
  const { plan, isOpen } = props
  const t = useT()
  const kind = t(`plan.kinds.${plan.kind}`)
  return (
    <article className="plan" aria-label={kind}>
      <div className="two">
        <div>
          <h3>{kind}</h3>
          <State plan={plan} kind={kind} />
        </div>
        <Toggle {...props} kind={kind} />
      </div>
      {isOpen ? plan.may.edit ? <DraftEditor {...props} /> : <Reading {...props} /> : null}
      {isOpen && props.former ? <DifferencesTo former={props.former} plan={plan} /> : null}
      {isOpen ? <Makers clientId={props.clientId} plan={plan} /> : null}
      {isOpen && plan.may.drop ? <DropDraft {...props} /> : null}
    </article>
  )
}

function State({ plan, kind }: { plan: PlanView; kind: string }) {
  const t = useT()
  const { day } = useFormat()
  const time = timeOf(plan, t)
  const other = replacedLine(plan, t)
  return (
    <div className="bar-row">
      <Tag kind={kindTag(plan.status)}>{t(`plan.statuses.${plan.status}`)}</Tag>
      {time ? <span className="meta">{time}</span> : null}
      {other ? <span className="meta">{other}</span> : null}
      {plan.reviewBy && (plan.status === 'inForce' || plan.status === 'signing') ? (
        <span className="meta">
          {t('plan.reviewBy', { on: day(plan.reviewBy) })}{' '}
          {plan.reviewWhy ? <Why why={plan.reviewWhy} about={`${t('plan.aboutReview')}, ${kind}`} /> : null}
        </span>
      ) : null}
    </div>
  )
}

function Toggle({ plan, isOpen, onOpen, kind }: ItemProps & { kind: string }) {
  const t = useT()
  const word = isOpen ? t('plan.hide') : t(plan.may.edit ? 'plan.edit' : 'plan.view')
  return (
    <Button
      small
      kind="quiet"
      className="nowrap"
      aria-expanded={isOpen}
      onClick={() => onOpen(isOpen ? undefined : plan.id)}
    >
      {word}
      <span className="vh"> {kind}</span>
    </Button>
  )
}

function Reading(props: ItemProps) {
  const { clientId, plan } = props
  const t = useT()
  return (
    <>
      <div className="cols plan-cols">
        <PlanBody plan={plan} />
        <div className="rail">
          <Signatures plan={plan} />
          {plan.confirmations.length > 0 ? <Confirmed plan={plan} /> : null}
          <div className="mt2">
            <DocumentButtons
              documents={[{ endpoint: printPlan, params: { clientId, planId: plan.id } }]}
              about={t(`plan.kinds.${plan.kind}`)}
            />
          </div>
        </div>
      </div>
      <Outcomes plan={plan} />
      <PlanActs {...props} />
    </>
  )
}

/** Who confirmed the preconditions of a light plan, read under its signatures. */
function Confirmed({ plan }: { plan: PlanView }) {
  const t = useT()
  return (
    <section>
      <h4>{t('plan.confirm.title')}</h4>
      <ul className="rows">
        {plan.confirmations.map((one) => (
          <li key={one.party}>
            {t(`plan.parties.${one.party}`)}
            <span className="meta block">{confirmationLine(one, t)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
