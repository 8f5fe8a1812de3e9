import { Tag, useT } from '../../../ui/index.ts'
import type { PlanView } from '../contract.ts'
import { signatureLine } from './plan-presenter.ts'

/** Every party's signature as it stands. */
export function Signatures({ plan }: { plan: PlanView }) {
  const t = useT()
  return (
    <section>
      <h4>{t('plan.signatures')}</h4>
      <ul className="rows">
        {plan.signatures.map((signature) => (
          <li key={signature.party}>
            {t(`plan.parties.${signature.party}`)}
            <span className="block">
              {signature.signedAt === null ? (
                <Tag kind="other">{signatureLine(signature, t)}</Tag>
              ) : (
                <span className="meta">{signatureLine(signature, t)}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
