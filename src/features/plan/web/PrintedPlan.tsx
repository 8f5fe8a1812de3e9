import { useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useApi, useFormat, useT } from '../../../ui/index.ts'
import { readHead } from '../../client/contract.ts'
import type { PlanView } from '../contract.ts'
import { PlanBody } from './PlanBody.tsx'
import { signatureLine, timeOf } from './plan-presenter.ts'

interface Props {
  readonly clientId: string
  readonly plan: PlanView
  readonly onDone: () => void
}

/** The plan as a document of its own: shown on paper only, in place of the page. */
export function PrintedPlan({ clientId, plan, onDone }: Props) {
  const t = useT()
  const { day } = useFormat()
  const head = useApi(readHead, { params: { clientId } })
  const name = head.data ? `${head.data.firstNames} ${head.data.lastName}` : undefined
  usePrinting(name !== undefined, onDone)
  const state = [
    timeOf(plan, t) || t(`plan.statuses.${plan.status}`),
    plan.status === 'inForce' && plan.reviewBy ? t('plan.reviewBy', { on: day(plan.reviewBy) }) : '',
  ]
  return createPortal(
    <div className="plan-print" lang={document.documentElement.lang}>
      <h1>{t(`plan.kinds.${plan.kind}`)}</h1>
      <p>
        <strong>{name}</strong>
      </p>
      <p>{state.filter(Boolean).join(' · ')}</p>
      <PlanBody plan={plan} />
      <h4>{t('plan.signatures')}</h4>
      <dl className="plan-print-signatures">
        {plan.signatures.map((signature) => (
          <div key={signature.party}>
            <dt>{t(`plan.parties.${signature.party}`)}</dt>
            <dd>{signature.signedAt === null ? '' : signatureLine(signature, t)}</dd>
          </div>
        ))}
      </dl>
    </div>,
    document.body,
  )
}

/** Prints once the document is whole, and gives the page back afterwards. */
function usePrinting(isReady: boolean, onDone: () => void) {
  const done = useRef(onDone)
  useEffect(() => {
    if (!isReady) return
    const end = () => done.current()
    document.body.classList.add('prints-plan')
    window.addEventListener('afterprint', end)
    window.print()
    return () => {
      document.body.classList.remove('prints-plan')
      window.removeEventListener('afterprint', end)
    }
  }, [isReady])
}
