import { useTranslation } from 'react-i18next'
import { Notice, useT, Why } from '../../../ui/index.ts'
import type { Assessment } from '../contract.ts'

/** One rule's conclusion with its grounds, its Miksi, and the facts that are missing with who could give them. */
export function AssessmentPart({ assessment }: { assessment: Assessment }) {
  const t = useT()
  const { i18n } = useTranslation()
  const area = assessment.rule === 'joint.entry' ? 'joint' : 'rehab'
  const title = t(`eligibility.rules.${area}`)
  const said = assessment.conclusion
    ? t(`eligibility.${area}.${assessment.conclusion}`)
    : t('eligibility.refused')
  const grounds = assessment.grounds.map((code) => i18n.t(`calculator.codes.${code}` as 'calculator.title'))
  const isMet = assessment.conclusion === 'yes'
  return (
    <Notice kind={isMet ? 'ok' : assessment.conclusion === 'open' ? 'warn' : 'info'}>
      <h3>{title}</h3>
      <p>
        <strong>{said}</strong> {isMet ? `${grounds.join(', ')}. ` : ''}
        {assessment.why ? <Why why={assessment.why} about={title} refusal={!isMet} /> : null}
      </p>
      {assessment.missing.length > 0 ? (
        <>
          <p>{t('eligibility.missing')}:</p>
          <ul>
            {assessment.missing.map((name) => (
              <li key={name}>
                {t(`eligibility.facts.${name}`)}{' '}
                <span className="meta">({t(`eligibility.who.${name}`)})</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Notice>
  )
}
